import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/core/document/kind.ts';
import { kindValue, noRefinement, readRefinement, writeRefinement } from '../../../src/core/search/facets.ts';

const read = (address: string) => readRefinement(new URLSearchParams(address));

describe('what a reader chose', () => {
  it.each([
    '',
    'loai=nghi-quyet%2Cket-luan&khoa=xiii&nam=2022&sap-xep=moi-nhat',
    'phan=hoi-dap&co-quan=bo-chinh-tri&cap=central&dot=tw5-khoa-xiii&doi-tuong=key-officials&sap-xep=cu-nhat',
    'trong=60-kh-duk-2022-thai-nguyen',
  ])('comes back from the address «%s»', (address) => {
    const chosen = read(address);
    expect(readRefinement(writeRefinement(chosen))).toEqual(chosen);
    expect([...writeRefinement(chosen)].sort()).toEqual([...new URLSearchParams(address)].sort());
  });

  it.each([
    'q=x',
    'loai=<script>',
    'loai=../..',
    'sap-xep=theo-ten',
    'trong=%00',
    'nam=,,,',
    `co-quan=${'a'.repeat(500)}`,
  ])('is nothing for «%.30s»', (address) => {
    expect(read(address)).toEqual(noRefinement);
  });

  it('stays small however long the address is', () => {
    const values = Array.from({ length: 5000 }, (_, at) => `v${at}`).join(',');
    expect(read(`loai=${values}`).facets.kind).toHaveLength(24);
  });

  it('tells every kind of document from the others, those of one code too', () => {
    expect(new Set(kinds.map(({ id }) => kindValue(id))).size).toBe(kinds.length);
    expect([kindValue('regulation'), kindValue('decision')]).toEqual(['quy-dinh', 'quyet-dinh']);
  });
});
