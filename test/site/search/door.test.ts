import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/document/kind.ts';
import { parseSymbol } from '../../../src/core/document/symbol.ts';
import type { Library } from '../../../src/core/library/library.ts';
import { answerDoor, type DoorAnswer } from '../../../src/core/search/door.ts';
import type { DoorRoot } from '../../../src/core/search/door-data.ts';
import { createDoorSource } from '../../../src/core/search/door-source.ts';
import { planQuery } from '../../../src/core/search/query-plan.ts';
import { foldVietnamese } from '../../../src/core/text/vietnamese.ts';
import { readLibrary } from '../../../src/site/content-files.ts';
import { doorFiles } from '../../../src/site/search/door-files.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../../support/small-library.ts';

/** A door on the files of a library that counts what a look-up costs, compressed. */
function openDoor(library: Library) {
  const files = doorFiles(library);
  let bytes = 0;
  const read = (name: string) => {
    const content = files.get(name);
    if (content === undefined) throw new Error(`no file ${name}`);
    bytes += gzipSync(JSON.stringify(content)).length;
    return content;
  };
  return async (query: string): Promise<{ answers: DoorAnswer[]; bytes: number }> => {
    bytes = 0;
    const source = createDoorSource(
      read('index') as DoorRoot,
      async (list, page) => read(`${list}-${page}`) as never[],
    );
    const answers = await answerDoor(planQuery(query), source);
    return { answers, bytes };
  };
}

const days = { '2017': '2017-10-25', '2022': '2022-06-16', '2026': '2026-07-28' };
const resolution = (year: keyof typeof days, term: string) =>
  smallDocument({
    id: `18-nq-tw-${year}`,
    kind: 'resolution',
    symbol: '18-NQ/TW',
    issuer: 'trung-uong',
    issuedOn: days[year],
    term,
    subject: `về việc của năm ${year} và nhiều việc khác nữa`,
    ...(year === '2022' && { campaign: 'tw5', nicknames: ['nghị quyết đất đai'] }),
  });

const shelf = smallLibrary(
  [
    resolution('2017', 'XII'),
    resolution('2022', 'XIII'),
    resolution('2026', 'XIV'),
    smallDocument({
      id: '27-nq-tw-2022',
      kind: 'resolution',
      symbol: '27-NQ/TW',
      issuer: 'trung-uong',
      issuedOn: '2022-11-09',
    }),
    smallDocument({
      id: '45-kl-tw-2022',
      kind: 'conclusion',
      symbol: '45-KL/TW',
      issuer: 'trung-uong',
      issuedOn: '2022-11-17',
    }),
    smallDocument({ id: '60-kh-duk-2022', kind: 'plan', symbol: '60-KH/ĐUK', issuer: 'duk' }),
    smallDocument({
      id: '37-qd-tw-2021',
      kind: 'regulation',
      symbol: '37-QĐ/TW',
      issuer: 'trung-uong',
      status: { state: 'replaced', by: '207-qd-tw-2026' },
    }),
    smallDocument({
      id: '207-qd-tw-2026',
      kind: 'regulation',
      symbol: '207-QĐ/TW',
      issuer: 'trung-uong',
      signatureBlock: { authority: 'onBehalfOf', signer: 'Nguyễn Văn An' },
    }),
    smallDocument({ id: '37-qd-tw-2019', kind: 'decision', symbol: '37-QĐ/TW', issuer: 'trung-uong' }),
    smallDocument({
      id: '44-nq-tw-2023',
      kind: 'resolution',
      symbol: '44-NQ/TW',
      issuer: 'trung-uong',
      subject: 'về Chiến lược bảo vệ Tổ quốc',
      classification: 'confidential',
      notice: 'Có độ mật.',
    }),
  ],
  [smallBody('trung-uong', 'Ban Chấp hành Trung ương', 'TW'), smallBody('duk', 'Đảng ủy Khối', 'ĐUK')],
  [smallCampaign('tw5', 'Trung ương 5 khóa XIII'), smallCampaign('tw8', 'Trung ương 8 khóa XIII')],
);
const ask = openDoor(shelf);
const idsOf = ({ entries }: DoorAnswer) => entries.map(({ id }) => id);

describe('the number door', () => {
  it('answers a number that one document bears with that document', async () => {
    const [answer] = (await ask('27 nq tw')).answers;
    expect(answer).toMatchObject({ kind: 'exact', entries: [{ id: '27-nq-tw-2022', date: '09/11/2022' }] });
  });

  it('offers the choice when several bear it, the one under study first, then the newest', async () => {
    const [answer] = (await ask('18-NQ/TW')).answers;
    expect(answer?.kind).toBe('choice');
    expect(answer && idsOf(answer)).toEqual(['18-nq-tw-2022', '18-nq-tw-2026', '18-nq-tw-2017']);
  });

  it.each([
    ['18-NQ/TW 2017', '18-nq-tw-2017'],
    ['nghị quyết 18 khóa XII', '18-nq-tw-2017'],
    ['nghị quyết 18 khoá 14', '18-nq-tw-2026'],
    ['18-NQ/TW ngày 16/06/2022', '18-nq-tw-2022'],
    ['18-nq-tw-2026', '18-nq-tw-2026'],
    ['quy định 37', '37-qd-tw-2021'],
    ['quyết định 37', '37-qd-tw-2019'],
  ])('uses the rest of «%s» to tell them apart', async (query, id) => {
    const [answer] = (await ask(query)).answers;
    expect(answer && idsOf(answer)).toEqual([id]);
  });

  it.each(['18', 'nq 18', 'nghị quyết 18'])('answers the part of a number «%s»', async (query) => {
    const [answer] = (await ask(query)).answers;
    expect(answer?.kind).toBe('partial');
    expect(answer?.entries).toHaveLength(3);
  });

  it('answers while the body is being typed', async () => {
    const [answer] = (await ask('27-nq/t')).answers;
    expect(answer && idsOf(answer)).toEqual(['27-nq-tw-2022']);
  });

  it.each([
    ['27-NQ/TU', '27-NQ/TU', '27-nq-tw-2022'],
    ['28-NQ/TW', '28-NQ/TW', '27-nq-tw-2022'],
    ['72-NQ/TW', '72-NQ/TW', '27-nq-tw-2022'],
    ['45-NQ/TW', '45-NQ/TW', '44-nq-tw-2023'],
    ['61-kh/duk', '61-KH/ĐUK', '60-kh-duk-2022'],
  ])('says that it has no %s and what may be meant', async (query, asked, id) => {
    const [answer] = (await ask(query)).answers;
    expect(answer).toMatchObject({ kind: 'near', asked });
    expect(answer && idsOf(answer)).toContain(id);
  });

  it('gives nothing but the nearest number for one that nothing resembles', async () => {
    const [answer] = (await ask('999-NQ/TW')).answers;
    expect(answer).toMatchObject({ kind: 'missing', asked: '999-NQ/TW' });
    expect(answer && idsOf(answer)).toEqual(['44-nq-tw-2023']);
  });

  it('answers each number of a list', async () => {
    const { answers } = await ask('27-NQ/TW và 45-KL/TW');
    expect(answers.flatMap(idsOf)).toEqual(['27-nq-tw-2022', '45-kl-tw-2022']);
  });

  it.each([
    'TW5 khóa XIII',
    'trung ương 5',
    'nghị quyết trung ương 5',
    'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII',
  ])('answers «%s» with the campaign', async (query) => {
    const [answer] = (await ask(query)).answers;
    expect(answer?.names.map((name) => name.path)).toEqual(['/dot-hoc/tw5/']);
  });

  it.each(['nghị quyết đất đai', 'nghi quyet ve dat dai'])('answers the nickname «%s»', async (query) => {
    const [answer] = (await ask(query)).answers;
    expect(answer?.names.map((name) => name.path)).toEqual(['/van-ban/18-nq-tw-2022/']);
  });

  it.each([
    'đội ngũ trí thức',
    'kế hoạch 5 năm',
    'chủ trương 1, chương trình 10, hành động 100',
    '"18-NQ/TW"',
    '',
    'nghị quyết',
  ])('has nothing to say to «%s»', async (query) => {
    expect((await ask(query)).answers).toEqual([]);
  });

  it('knows a classified document as a public record: number, date, subject, and no more', async () => {
    const [answer] = (await ask('44-NQ/TW')).answers;
    expect(answer?.entries).toEqual([
      {
        id: '44-nq-tw-2023',
        symbol: '44-NQ/TW',
        number: '44',
        code: 'nq',
        kind: 'resolution',
        issuer: 'tw',
        body: 'Ban Chấp hành Trung ương',
        subject: 'về Chiến lược bảo vệ Tổ quốc',
      },
    ]);
  });

  it('gives a gap in the numbers no other answer than any absent number', async () => {
    // 19 to 26 lie between held numbers, 300 lies beyond them; one that is withheld must look the same.
    const [gap, beyond] = await Promise.all(
      ['23-NQ/TW', '300-NQ/TW'].map(async (query) => (await ask(query)).answers),
    );
    expect(gap?.[0]?.kind === 'near' || gap?.[0]?.kind === 'missing').toBe(true);
    expect(JSON.stringify([gap, beyond])).not.toMatch(/"(?:19|20|21|22|24|25|26)-NQ/);
    expect(Object.keys(gap?.[0] ?? {})).toEqual(Object.keys(beyond?.[0] ?? {}));
  });

  it.each([
    ['16/6/2022', ['/van-ban/18-nq-tw-2022/']],
    ['ngày 16 tháng 6 năm 2022', ['/van-ban/18-nq-tw-2022/']],
    ['văn bản tháng 11/2022', ['/van-ban/27-nq-tw-2022/', '/van-ban/45-kl-tw-2022/']],
    ['quý IV/2022', ['/van-ban/27-nq-tw-2022/', '/van-ban/45-kl-tw-2022/']],
    ['trước 12/11/2022', ['/van-ban/27-nq-tw-2022/']],
    ['17/11', ['/van-ban/45-kl-tw-2022/']],
    ['trước 18/11', ['/van-ban/45-kl-tw-2022/', '/van-ban/27-nq-tw-2022/']],
  ])('answers the date «%s»', async (query, paths) => {
    const [answer] = (await ask(query)).answers;
    expect(answer?.kind).toBe('dated');
    expect(answer?.names.map((name) => name.path)).toEqual(paths);
  });

  it('leaves a date beside other words to the full text', async () => {
    expect((await ask('hội nghị ngày 16/6/2022 về đất đai')).answers).toEqual([]);
  });

  it.each(['Nguyễn Văn An', 'nguyen van an', 'nguyễn văn'])('answers who signed, «%s»', async (query) => {
    const [answer] = (await ask(query)).answers;
    expect(answer?.kind).toBe('signed');
    expect(answer?.names.map((name) => name.path)).toEqual(['/van-ban/207-qd-tw-2026/']);
  });

  it.each(['Ban Chấp hành Trung ương', 'dang uy khoi'])('answers the body «%s»', async (query) => {
    const [answer] = (await ask(query)).answers;
    expect(answer?.names[0]?.path).toMatch(/^\/co-quan\//);
  });

  it('names what replaced a document', async () => {
    const [answer] = (await ask('quy định 37')).answers;
    expect(answer?.entries[0]?.replacedBy).toBe('207-QĐ/TW');
  });
});

describe('the door of a library of twenty thousand documents', () => {
  const kinds = ['resolution', 'plan', 'conclusion', 'directive', 'guideline'] as const;
  const many = Array.from({ length: 20_000 }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? 'plan';
    const number = 1 + (Math.floor(at / 5) % 900);
    const issuer = at % 7 === 0 ? 'TW' : `B${(at % 97).toString(26).toUpperCase().replace(/\d/g, 'K')}`;
    return smallDocument({
      id: `d-${at}`,
      kind,
      symbol: `${number}-${kindOf(kind).code}/${issuer}`,
      issuer: 'trung-uong',
      issuedOn: `20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 9}`,
      subject: `về việc thứ ${at} trong số rất nhiều việc mà các cấp ủy phải làm trong năm công tác`,
      nicknames: at % 20 === 0 ? [`tên gọi ${at}`] : [],
    });
  });
  const askMany = openDoor(smallLibrary(many, [smallBody('trung-uong', 'Ban Chấp hành Trung ương', 'TW')]));

  it.each([
    '18-NQ/TW',
    'nq 18',
    '18',
    '450 kh',
    '899-HD/TW',
    '999-NQ/TW',
    '9999-CT/XYZ',
    'tên gọi 4000',
    'kết luận 7',
  ])('costs at most 12 KB for «%s»', async (query) => {
    const { answers, bytes } = await askMany(query);
    expect(answers).not.toEqual([]);
    expect(bytes).toBeLessThanOrEqual(12 * 1024);
  });
});

describe('every number that the library holds', () => {
  let library: Library;
  beforeAll(async () => {
    library = (await readLibrary(path.resolve(import.meta.dirname, '../../..'))).library;
  });

  it('is answered first, in every spelling', async () => {
    const door = openDoor(library);
    const wrong: string[] = [];
    for (const { id, data } of library.documents) {
      const symbol = data.symbol && parseSymbol(data.symbol);
      if (!symbol || !data.symbol) continue;
      for (const query of spellings(
        data.symbol,
        symbol.number,
        symbol.kindCode,
        symbol.issuerCode,
        kindOf(data.kind).label,
      )) {
        const [answer] = (await door(query)).answers;
        if (!answer || answer.kind === 'near' || answer.kind === 'missing' || !idsOf(answer).includes(id))
          wrong.push(`${id}: ${query}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** A Party number as people type it; a State number only in its own form. */
function spellings(symbol: string, number: string, kind: string, issuer: string, label: string): string[] {
  const plain = [symbol, symbol.toLowerCase(), foldVietnamese(symbol), symbol.normalize('NFD')];
  if (!symbol.includes('-') || /^\d+\//.test(symbol)) return plain;
  return [
    ...plain,
    `${number}${kind}${issuer}`,
    `${number} ${kind} ${issuer}`.toLowerCase(),
    `${number} - ${kind}/${issuer}`,
    `${number}–${kind}/${issuer}`,
    `${number}/${kind}-${issuer}`,
    `${kind} ${number} ${issuer}`,
    `${kind}${number}-${issuer}`,
    `${kind}${issuer} ${number}`,
    `${label} số ${symbol}`,
    foldVietnamese(`${label} ${number}`),
    `${kind} ${number}`,
    `${kind}${number}`.toLowerCase(),
    `${Number(number)}`,
  ];
}
