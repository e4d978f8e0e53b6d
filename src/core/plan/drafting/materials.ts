import type { Audience } from '../schema.ts';
import type { DraftContent, DraftMaterial } from './draft-items.ts';
import type { Place } from './places.ts';
import { topicOf } from './topic.ts';

const types: readonly [DraftMaterial['type'], RegExp][] = [
  ['questions-answers', /hỏi\s?[-–]\s?đáp/iu],
  ['new-points', /những điểm mới/iu],
  ['lecture', /bài giảng/iu],
  ['research', /tài liệu nghiên cứu/iu],
  ['study', /tài liệu học tập/iu],
  ['local', /có liên quan/iu],
];

const audienceWords: readonly [Audience, RegExp][] = [
  ['key-officials', /chủ chốt/iu],
  ['speakers', /báo cáo viên/iu],
  ['grassroots-members', /đảng viên/iu],
  ['mass-organizations', /đoàn viên|hội viên|Mặt trận|đoàn thể|chính trị - xã hội/iu],
  ['everyone', /nhân dân/iu],
];

/** Who is meant by words such as «cán bộ chủ chốt và báo cáo viên», in the order of the schema. */
function audiencesIn(words: string): Audience[] {
  return audienceWords.filter(([, pattern]) => pattern.test(words)).map(([audience]) => audience);
}

/** Drafts the list of materials: every line under a heading about materials, with «(Dùng cho …)» as its audience. */
export function draftMaterials(places: readonly Place[]): DraftMaterial[] {
  return linesUnder(places, 'materials').map((place) => {
    const printed = place.block.text;
    const audienceText = /\((Dùng cho\s[^)]{3,300})\)/u.exec(printed)?.[1];
    const name = place.words
      .replace(/\s?\((?:Dùng cho|nếu có|Đã)[^)]{0,300}\)/gu, '')
      .replace(/[.;,]$/u, '')
      .trim();
    return {
      clause: place.block.anchor,
      printed,
      confidence: 0.8,
      name: name || printed,
      type: types.find(([, pattern]) => pattern.test(printed))?.[0] ?? 'full-text',
      audiences: audienceText ? audiencesIn(audienceText) : [],
      ...(audienceText && { audienceText }),
    };
  });
}

/** Drafts what is to be studied: every line under a heading about contents. */
export function draftContents(places: readonly Place[]): DraftContent[] {
  return linesUnder(places, 'contents').map(({ block, words }) => ({
    clause: block.anchor,
    printed: block.text,
    confidence: 0.6,
    name: words.replace(/[.;,]$/u, ''),
  }));
}

function linesUnder(places: readonly Place[], topic: 'materials' | 'contents'): Place[] {
  return places.filter(
    (place) => place.block.kind !== 'heading' && place.children.length === 0 && topicOf(place) === topic,
  );
}
