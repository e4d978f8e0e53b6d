import { describe, expect, it } from 'vitest';
import { formatSelection, parseSelection } from '../../../src/core/talk/selection.ts';

describe('the address of a talk', () => {
  const selection = {
    documents: ['18-nq-tw-2022', '19-nq-tw-2022'],
    audience: 'mass-organizations',
    minutes: 90,
    order: ['19-nq-tw-2022_van-ban', '18-nq-tw-2022_muc-tieu-2023'],
  } as const;

  it('brings documents, audience, length and order back as they were', () => {
    const copy = { ...selection, documents: [...selection.documents], order: [...selection.order] };
    expect(parseSelection(`#${formatSelection(copy)}`)).toEqual(selection);
    expect(formatSelection(copy)).toBe(
      'van-ban=18-nq-tw-2022.19-nq-tw-2022&doi-tuong=nhan-dan&phut=90&thu-tu=1_van-ban.0_muc-tieu-2023',
    );
  });

  it('leaves out of an order what belongs to no chosen document', () => {
    const text = formatSelection({ ...selection, documents: ['19-nq-tw-2022'], order: [...selection.order] });
    expect(parseSelection(text)?.order).toEqual(['19-nq-tw-2022_van-ban']);
  });

  it.each([
    ['', null],
    ['#muc-tieu', null],
    ['#van-ban=../..&phut=45', null],
    ['#van-ban=18-nq-tw-2022', ['grassroots-members', 45, null]],
    ['#van-ban=18-nq-tw-2022&doi-tuong=ai-do&phut=9999&thu-tu=7_x', ['grassroots-members', 240, null]],
    [
      '#van-ban=18-nq-tw-2022&doi-tuong=chu-chot&phut=-3&thu-tu=0_a.0_a',
      ['key-officials', 10, ['18-nq-tw-2022_a']],
    ],
  ])('reads «%s» or leaves it alone', (text, expected) => {
    const read = parseSelection(text);
    expect(read && [read.audience, read.minutes, read.order]).toEqual(expected);
  });
});
