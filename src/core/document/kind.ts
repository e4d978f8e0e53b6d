/** One kind of official document. */
export interface Kind {
  /** Name in code, from the glossary. */
  id: string;
  /** Name in Vietnamese, lower case as in a sentence. */
  label: string;
  /** Code before the slash of a symbol. */
  code: string;
  /** Code in addresses; ĐA and DA would collide without it. */
  slug: string;
  /** Other spellings of the code seen in real documents. */
  aliases?: readonly string[];
}

/**
 * Kinds of Party documents and their codes: Quy định 399-QĐ/TW (2026) and Hướng dẫn 36-HD/VPTW (2018).
 * Quyết định and quy định share «QĐ», thông tri and thông tư «TT»: only the word before the number tells them
 * apart. Cương lĩnh and tuyên bố are issued without a code; theirs is only an address.
 */
export const kinds = [
  { id: 'resolution', label: 'nghị quyết', code: 'NQ', slug: 'nq' },
  { id: 'conclusion', label: 'kết luận', code: 'KL', slug: 'kl' },
  { id: 'regulation', label: 'quy định', code: 'QĐ', slug: 'qd', aliases: ['QĐi', 'QyĐ'] },
  { id: 'decision', label: 'quyết định', code: 'QĐ', slug: 'qd' },
  { id: 'directive', label: 'chỉ thị', code: 'CT', slug: 'ct' },
  { id: 'guideline', label: 'hướng dẫn', code: 'HD', slug: 'hd' },
  { id: 'plan', label: 'kế hoạch', code: 'KH', slug: 'kh' },
  { id: 'actionProgramme', label: 'chương trình', code: 'CTr', slug: 'ctr', aliases: ['Ctr', 'CTR'] },
  { id: 'notice', label: 'thông báo', code: 'TB', slug: 'tb' },
  { id: 'report', label: 'báo cáo', code: 'BC', slug: 'bc' },
  { id: 'workingRules', label: 'quy chế', code: 'QC', slug: 'qc' },
  { id: 'circular', label: 'thông tri', code: 'TT', slug: 'tt' },
  { id: 'submission', label: 'tờ trình', code: 'TTr', slug: 'ttr' },
  { id: 'communique', label: 'thông cáo', code: 'TC', slug: 'tc' },
  { id: 'masterPlan', label: 'quy hoạch', code: 'QH', slug: 'qh' },
  { id: 'scheme', label: 'đề án', code: 'ĐA', slug: 'dean' },
  { id: 'project', label: 'dự án', code: 'DA', slug: 'duan' },
  { id: 'option', label: 'phương án', code: 'PA', slug: 'pa' },
  { id: 'officialLetter', label: 'công văn', code: 'CV', slug: 'cv' },
  { id: 'minutes', label: 'biên bản', code: 'BB', slug: 'bb' },
  { id: 'strategy', label: 'chiến lược', code: 'CL', slug: 'cl' },
  { id: 'law', label: 'luật', code: 'L', slug: 'luat' },
  { id: 'decree', label: 'nghị định', code: 'NĐ', slug: 'nd' },
  { id: 'ordinance', label: 'pháp lệnh', code: 'PL', slug: 'pl' },
  { id: 'ministerialCircular', label: 'thông tư', code: 'TT', slug: 'ttu' },
  { id: 'telegram', label: 'công điện', code: 'CĐ', slug: 'cd' },
  { id: 'invitation', label: 'giấy mời', code: 'GM', slug: 'gm' },
  { id: 'charter', label: 'điều lệ', code: 'ĐL', slug: 'dl' },
  { id: 'platform', label: 'cương lĩnh', code: 'CgL', slug: 'cgl' },
  { id: 'declaration', label: 'tuyên bố', code: 'TBố', slug: 'tbo' },
  { id: 'appeal', label: 'lời kêu gọi', code: 'LKG', slug: 'lkg' },
] as const satisfies readonly Kind[];

export type KindId = (typeof kinds)[number]['id'];

export const kindIds = kinds.map((kind) => kind.id) as [KindId, ...KindId[]];

const byId = new Map<KindId, Kind>(kinds.map((kind) => [kind.id, kind]));

/** The kind with this id; every `KindId` has one. */
export function kindOf(id: KindId): Kind {
  return byId.get(id) as Kind;
}

// Spellings of a code, from the strictest: as it is, in any case, without the stroke of đ as well.
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toUpperCase().replace(/Đ/g, 'D'),
];

// The kinds by their codes in each of the spellings.
const byCode = spellings.map((spell) => {
  const found = new Map<string, Set<Kind>>();
  for (const kind of kinds) {
    for (const code of codesOf(kind).map(spell)) found.set(code, (found.get(code) ?? new Set()).add(kind));
  }
  return new Map([...found].map(([code, sharing]) => [code, [...sharing]]));
});

/**
 * The kinds that share a code, regulation before decision for «QĐ»; empty for a code that we do not know.
 *
 * Exact spelling first, then any case, then without the stroke of đ: «qd» → «QĐ», but «DA» never means «ĐA».
 */
export function kindsOfCode(code: string): readonly Kind[] {
  for (const [at, spell] of spellings.entries()) {
    const found = byCode[at]?.get(spell(code));
    if (found) return found;
  }
  return [];
}

/** Every code of a kind, the regular one first. */
export function codesOf(kind: Kind): readonly string[] {
  return [kind.code, ...(kind.aliases ?? [])];
}
