import { describe, expect, it } from 'vitest';
import { deckFile, deckHtml } from '../../../src/core/talk/deck-html.ts';
import type { TalkMaterial } from '../../../src/core/talk/material.ts';
import { makeOutline } from '../../../src/core/talk/outline.ts';
import { talkPaper } from '../../../src/core/talk/paper.ts';
import { slidesOf } from '../../../src/core/talk/slides.ts';
import { talkText } from '../../../src/core/talk/text.ts';

const place = { source: 'Nghị quyết 01-NQ/MAU, mục III.2', path: '/van-ban/01-nq-mau-2030/#du-kien-a' };
const material: TalkMaterial = {
  ...{
    id: '01-nq-mau-2030',
    name: 'Nghị quyết 01-NQ/MAU',
    subject: 'về việc mẫu',
    path: '/van-ban/01-nq-mau-2030/',
  },
  citation: 'Nghị quyết số 01-NQ/MAU, ngày 05/01/2030 của Cơ quan mẫu về việc mẫu',
  points: [
    {
      key: 'van-ban',
      kind: 'identity',
      heading: 'Nghị quyết 01-NQ/MAU',
      text: 'Nghị quyết số 01-NQ/MAU.',
      ...place,
    },
    {
      key: 'muc-tieu',
      kind: 'aim',
      heading: 'Mục tiêu',
      text: 'Xong <việc> & “chữ”',
      say: 'Mục tiêu là xong việc.',
      ...place,
    },
    ...[1, 2, 3, 4, 5].map((index) => ({
      ...{
        key: `ct-${index}`,
        kind: 'target' as const,
        heading: `Chỉ tiêu ${index}`,
        text: `trên ${index}0%`,
        ...place,
      },
    })),
    {
      key: 'moi',
      kind: 'new',
      heading: 'Điểm mới',
      text: `${'Nội dung thứ nhất dài; '.repeat(4)}nội dung cuối`,
      ...place,
    },
  ],
};
const outline = makeOutline([material], { audience: 'key-officials', minutes: 45, order: null });
const talk = { title: 'Bài nói mẫu', outline, notes: { '01-nq-mau-2030_muc-tieu': 'Kể chuyện ở xã mình' } };

describe('slides', () => {
  const slides = slidesOf(talk);

  it('take as long as the talk and end with the discussion', () => {
    expect(slides.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    expect(slides.at(-1)).toMatchObject({ heading: 'Trao đổi, hỏi đáp', minutes: outline.discussion });
  });

  it('hold four targets at most, and break a long list into lines', () => {
    const tables = slides.filter(({ lines }) => lines.some(({ value }) => value));
    expect(tables.map(({ lines }) => lines.length)).toEqual([4, 1]);
    expect(slides.find(({ heading }) => heading === 'Điểm mới')?.lines).toHaveLength(5);
  });

  it('keep own notes and spoken words for the speaker, off the screen', () => {
    const aim = slides.find(({ heading }) => heading === 'Mục tiêu');
    expect(aim?.notes).toEqual(['Mục tiêu là xong việc.', 'Ghi chú: Kể chuyện ở xã mình']);
    expect(aim?.lines.map(({ text }) => text).join()).not.toContain('xã mình');
  });

  it('write texts as text, never as markup', () => {
    const html = deckHtml(slides);
    expect(html).toContain('Xong &lt;việc&gt; &amp; “chữ”');
    expect(html.match(/<section/g)).toHaveLength(slides.length);
  });
});

it('makes a file that loads nothing and cannot be closed by what is inside it', () => {
  const file = deckFile(
    'Bài <mẫu>',
    deckHtml(slidesOf(talk)),
    'p{content:"</style>"}',
    'const end = "</script>";',
  );
  expect(file).toContain('<title>Bài &lt;mẫu&gt;</title>');
  expect(file.match(/<\/script/gi)).toHaveLength(1);
  expect(file.match(/<\/style/gi)).toHaveLength(1);
  expect(file).not.toMatch(/(?:src|href)=/);
});

describe('the text and the paper of a talk', () => {
  it('tell every point with its time and its source, and the own note', () => {
    const text = talkText(talk);
    for (const { points } of outline.parts) for (const { heading } of points) expect(text).toContain(heading);
    expect(text).toContain('(Nguồn: Nghị quyết 01-NQ/MAU, mục III.2)');
    expect(text).toContain('Ghi chú: Kể chuyện ở xã mình');
    expect(text).toBe(text.normalize('NFC'));
  });

  it('number the four parts by the form of the paper, not twice', () => {
    const heads = talkPaper(talk).blocks.filter((block) => block.type === 'heading' && block.level === 1);
    expect(heads.map((block) => ('text' in block ? block.text : ''))[0]).toMatch(
      /^Mở đầu: vì sao và bối cảnh \(/,
    );
    expect(heads).toHaveLength(4);
  });
});
