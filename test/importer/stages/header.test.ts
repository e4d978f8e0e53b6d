import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/importer/conservation.ts';
import { noOptions } from '../../../src/importer/options.ts';
import { takeHeader } from '../../../src/importer/stages/header.ts';
import { importText } from '../../support/import-text.ts';
import { headOffices } from './head-offices.ts';
import { headSlips } from './head-slips.ts';
import { headVariants } from './head-variants.ts';

const text =
  'Căn cứ Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương;\nI. MỤC ĐÍCH\n1. Học.';
const read = (head: string) => importText(`${head}\n\n${text}`, 'x.txt', noOptions);
const fields = ['symbol', 'kind', 'issuedOn', 'place', 'issuer', 'parent', 'subject'] as const;

const variants = [...headVariants, ...headSlips, ...headOffices];

describe.each(variants.map((variant) => [variant.name, variant] as const))('%s', (_, variant) => {
  const { readings, issues } = read(variant.head);

  test('every field is what a reader would say', () => {
    const found = Object.fromEntries(fields.map((field) => [field, readings?.[field].value ?? undefined]));
    expect(found).toEqual(Object.fromEntries(fields.map((field) => [field, variant[field]])));
    expect(readings?.symbol.proposal).toBe(variant['symbol?']);
    expect(readings?.issuedOn.proposal).toBe(variant['issuedOn?']);
    // a slip is proposed, and what is printed is never taken for sure
    if (variant['symbol?']) expect(readings?.symbol.confidence).toBeLessThanOrEqual(0.6);
    expect(issues.map(({ code }) => code)).not.toContain('words-changed');
  });

  test('no word of the head is lost', () => {
    const lines = `${variant.head}\n${text}`
      .split('\n')
      .map((line, index) => ({ text: line, number: index + 1 }));
    const { header, rest } = takeHeader(lines).value;
    const after = [...header.left, ...header.right, ...header.title, ...rest.map((line) => line.text)];
    expect(after.flatMap(wordsOf).sort()).toEqual(lines.flatMap((line) => wordsOf(line.text)).sort());
  });
});
