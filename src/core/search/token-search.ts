import { tokenOf } from './codes.ts';
import type { FullTextIndex } from './full-text.ts';
import { quote } from './normalize.ts';
import type { QueryPlan } from './query-plan.ts';
import { compareRanked, type RankedHit } from './rank.ts';
import { ownToken, studiedToken } from './tokens.ts';

/** A number says more than a date; a record that holds both comes first. */
const wantedWeights = { code: 15_000, date: 8_000 } as const;

/**
 * Records that hold the numbers and dates of the plan, those that hold more of them first. They are looked up as
 * exact tokens, so that a number that is nowhere finds nothing («999-NQ/TW»).
 * @returns null when the plan has none, or when «trung ương 5» turned out to be no number but a plenum
 */
export async function searchTokens(index: FullTextIndex, plan: QueryPlan): Promise<RankedHit[] | null> {
  if (plan.codes.length === 0 && plan.dates.length === 0) return null;
  const lookUps: { token: string; weight: number; isWanted?: boolean }[] = [
    ...plan.codes.map((code) => ({ token: tokenOf(code), weight: wantedWeights.code, isWanted: true })),
    ...plan.dates.map((token) => ({ token, weight: wantedWeights.date, isWanted: true })),
    // The document that bears the number comes before those that cite it, one under study before its namesakes;
    // without a body, the centre's comes first.
    ...plan.codes.map((code) => ({ token: ownToken(tokenOf(code)), weight: 6_000 })),
    ...plan.codes.map((code) => ({ token: studiedToken(tokenOf(code)), weight: 500 })),
    ...plan.codes
      .filter((code) => !code.issuer)
      .map((code) => ({ token: tokenOf({ ...code, issuer: 'tw' }), weight: 3_000 })),
    ...plan.codes.flatMap((code) =>
      plan.year ? [{ token: ownToken(tokenOf(code), plan.year), weight: 20_000 }] : [],
    ),
    // Dates are also looked up as they are printed, for their place in the text.
    ...plan.dates.flatMap(printedDates).map((token) => ({ token, weight: 1 })),
  ];
  const found = await Promise.all(lookUps.map(({ token }) => index.search(quote([token]))));
  const ranked = new Map<string, RankedHit>();
  for (const [at, { weight, isWanted }] of lookUps.entries()) {
    const hits = found[at] ?? [];
    const top = Math.max(...hits.map((hit) => hit.score), 1e-9);
    for (const hit of hits) {
      const known = ranked.get(hit.id) ?? (isWanted ? { hit, score: 0, isPhrase: false } : null);
      if (!known) continue;
      if (hit.words.length > known.hit.words.length) known.hit = hit;
      known.score += weight + hit.score / top;
      ranked.set(hit.id, known);
    }
  }
  // «chương trình 10» inside a sentence and a bare «18» may be no number of a document.
  const isGuess = plan.codes.every(
    ({ kind, issuer, maybePlenum }) => maybePlenum || !(kind || issuer) || (!issuer && plan.words.length > 0),
  );
  if (ranked.size === 0 && isGuess) return null;
  return [...ranked.values()].sort(compareRanked);
}

/** «20220805» → «5/8/2022» and «05/08/2022»; «202208» → «8/2022»; other tokens are not printed so. */
function printedDates(token: string): string[] {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)?$/.exec(token) ?? [];
  if (!month) return [];
  if (!day) return [`${Number(month)}/${year}`];
  return [`${Number(day)}/${Number(month)}/${year}`, `${day}/${month}/${year}`];
}
