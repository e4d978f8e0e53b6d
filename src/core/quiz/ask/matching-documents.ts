import { arrangeExplanations, arrangePrompts } from '../../../strings/quiz-arrange.ts';
import type { CampaignData } from '../../campaign/schema.ts';
import type { OfficialDocument } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import { sameNumber } from '../kin.ts';
import { capitalize } from '../names.ts';
import { isTrusted, type Pools } from '../pools.ts';
import { topicOf } from '../topic.ts';
import { mostPairs, type Pair, soundPairs } from './pairs.ts';

/**
 * Pairs of documents and what they are about: those of a campaign, and those that share a number with one of them,
 * told apart by their day.
 */
export function askDocumentPairs(campaign: CampaignData, pools: Pools): Draft[] {
  const { documentById } = pools.library;
  const own = campaign.documents.flatMap((id) => documentById.get(id) ?? []).filter(isTrusted);
  const families = own.map((doc) => sameNumber(pools.library, doc).filter(isTrusted));
  // The largest family first: «27-NQ/TW» of four terms is what readers mix up most. No family is torn apart.
  const twins: OfficialDocument[] = [];
  for (const family of families.toSorted((a, b) => b.length - a.length)) {
    const isWhole = family.length > 1 && family.length + twins.length <= mostPairs;
    if (isWhole) twins.push(...family);
  }
  return [
    ...pairsOf(campaign, 'subjects', arrangePrompts.subjects(campaign.shortName), own, pools),
    ...pairsOf(campaign, 'same-numbers', arrangePrompts.sameNumbers(campaign.shortName), twins, pools),
  ];
}

function pairsOf(
  campaign: CampaignData,
  key: string,
  prompt: string,
  docs: readonly OfficialDocument[],
  pools: Pools,
): Draft[] {
  const all = docs.flatMap((doc): Pair[] => {
    const [left, topic] = [pools.names.full(doc), topicOf(doc)];
    return doc.data.symbol && left && topic ? [{ left, right: capitalize(topic) }] : [];
  });
  const pairs = soundPairs(all);
  const quote = campaign.documents
    .map((id) => pools.library.documentById.get(id))
    .find((doc) => doc && isTrusted(doc))?.data.symbol;
  if (pairs.length === 0 || !quote) return [];
  const href = `/dot-hoc/${campaign.id}/#van-ban`;
  return [
    {
      key,
      type: 'matching',
      prompt,
      pairs,
      explanation: arrangeExplanations.pairs(pairs),
      source: { doc: campaign.id, anchor: 'van-ban', quote, href },
    },
  ];
}
