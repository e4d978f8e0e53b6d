import { describe, expect, test } from 'vitest';
import { noOptions } from '../../../src/importer/options.ts';
import type { SourceLine } from '../../../src/importer/source.ts';
import { takeClosing } from '../../../src/importer/stages/closing.ts';
import { importText } from '../../support/import-text.ts';
import { closingVariants } from './closing-variants.ts';

const linesOf = (text: string): SourceLine[] =>
  text.split('\n').map((line, index) => ({ text: line, number: index + 1 }));
const before = 'I. MỤC ĐÍCH\n1. Các chi bộ học tập.';
const values = {
  ...{ id: 'x', issuer: 'x', kind: 'notice', symbol: null, issuedOn: '2024-01-05', subject: 'học tập' },
};

describe.each(closingVariants.map((variant) => [variant.name, variant] as const))('%s', (_, variant) => {
  const { closing, rest } = takeClosing(linesOf(`${before}\n${variant.end}`)).value;

  test('signer and recipients are what a reader would say', () => {
    const { signer, recipients } = closing;
    expect({
      authority: signer.authority.value ?? undefined,
      position: signer.position.value ?? undefined,
      signer: signer.name.value ?? undefined,
    }).toEqual({ authority: variant.authority, position: variant.position, signer: variant.signer });
    expect(recipients ? [recipients.lines[0], recipients.lines.at(-1)] : undefined).toEqual(
      variant.recipients,
    );
    expect(rest.map(({ text }) => text).join('\n')).toContain(variant.rest ?? '1. Các chi bộ học tập.');
  });

  test('the import keeps every word', () => {
    const { issues, mdx } = importText(`${before}\n${variant.end}`, 'x.txt', { ...noOptions, values });
    expect(issues).toEqual([]);
    expect(mdx).toContain(variant.rest ?? 'học tập');
  });
});

test('of two signers who can be told apart the first is named and the other beside, neither sure', () => {
  const { closing } = takeClosing(
    linesOf('T/M ĐOÀN THANH NIÊN\tT/M BAN THƯỜNG VỤ\nBÍ THƯ\tPHÓ BÍ THƯ\nTrần Văn Hùng\tLê Thị Bình'),
  ).value;
  expect(closing.signer.name).toMatchObject({ value: 'Trần Văn Hùng', confidence: 0.8 });
  expect(closing.signer.others).toEqual([
    {
      authority: { value: 'T/M', confidence: 0.8, line: 1 },
      position: { value: 'PHÓ BÍ THƯ', confidence: 0.8, line: 2 },
      name: { value: 'Lê Thị Bình', confidence: 0.8, line: 3 },
    },
  ]);
  expect(closing.signatureBlock?.printed).toContain('Lê Thị Bình');
});

test('of signers who cannot be told apart only the first is named', () => {
  const { closing } = takeClosing(
    linesOf('T/M ĐOÀN THANH NIÊN\tT/M BAN THƯỜNG VỤ\nBÍ THƯ\nTrần Văn Hùng\tLê Thị Bình'),
  ).value;
  expect(closing.signer.name).toMatchObject({ value: 'Trần Văn Hùng', confidence: 0.6 });
  expect(closing.signer.others).toEqual([]);
});

test('cells of a layout table are read column by column', () => {
  const cell = (text: string, number: number, column: number): SourceLine => ({
    text,
    number,
    cell: { table: 1, row: 1, column },
  });
  const { closing } = takeClosing([
    { text: 'Các chi bộ thực hiện.', number: 1 },
    cell('Nơi nhận:', 2, 1),
    cell('- Các chi bộ,', 3, 1),
    cell('- Lưu.', 4, 1),
    cell('T/M ĐẢNG ỦY', 5, 2),
    cell('BÍ THƯ', 6, 2),
    cell('Lê Thị Bình', 7, 2),
  ]).value;
  expect(closing.recipients?.lines).toEqual(['- Các chi bộ,', '- Lưu.']);
  expect(closing.signer.name).toEqual({ value: 'Lê Thị Bình', confidence: 0.95, line: 7 });
});

test('a position in a table above the signature is no signature', () => {
  const text = `${before}\n| I | Nêu gương | Bí thư |\n- Chi bộ: theo tổ;\nTRƯỞNG BAN\nCao Xuân Bách\nNơi nhận\n- Lưu BTG.`;
  const { closing } = takeClosing(linesOf(text)).value;
  expect(closing.signatureBlock?.printed).toEqual(['TRƯỞNG BAN', 'Cao Xuân Bách']);
  expect(closing.recipients?.lines).toEqual(['- Lưu BTG.']);
});
