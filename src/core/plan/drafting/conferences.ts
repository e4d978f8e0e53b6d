import { type FoundWhen, readWhens, type WhenContext } from '../read-when.ts';
import type { When } from '../when.ts';
import type { DraftConference } from './draft-items.ts';
import { isNumbered, type Place, subtree } from './places.ts';
import { isAttribute, leadOf, topicOf } from './topic.ts';

/** Parts of a conference that hold days of sessions or of the stage lettering, not of the conference. */
const inside = /^(?:nội dung|chương trình|ma-?\s?két|phông)/iu;
const ownName = /^\*?\s?(?:lớp|hội nghị|đợt|buổi|điểm cầu)(?!\p{L})/iu;

/** Drafts the conferences and classes: every part under a heading about conferences that sets a time. */
export function draftConferences(places: readonly Place[], context: WhenContext): DraftConference[] {
  const timed = new Map<Place, FoundWhen[]>();
  for (const place of places) {
    if (topicOf(place) !== 'conference' || isInside(place)) continue;
    const whens = readWhens(place.block.text, context).filter(({ when }) => when.kind !== 'recurring');
    if (whens.length === 0) continue;
    const owner = ownerOf(place);
    const known = timed.get(owner);
    if (known) known.push(...whens);
    else timed.set(owner, whens);
  }
  // More times than this are no conference but a calendar: the editor will see from the first ones.
  return [...timed].map(([owner, whens]) => conferenceOf(owner, whens.slice(0, 20)));
}

function isInside(place: Place): boolean {
  for (let at: Place = place; at.parent; at = at.parent) if (inside.test(at.words)) return true;
  return false;
}

/** The part that a line about time speaks of: itself when it has a number or a class's name, else what stands above. */
function ownerOf(place: Place): Place {
  let at = place;
  while (at.parent && (isAttribute(at) || !(isNumbered(at) || ownName.test(at.words)))) at = at.parent;
  return at;
}

function conferenceOf(owner: Place, whens: readonly FoundWhen[]): DraftConference {
  const lines = subtree(owner);
  const name = nameOf(owner.words);
  const text = lines.map(({ words }) => words).join('\n');
  const format = formatOf(text);
  const duration = /(?<![\d/,])(?:\d{1,2}(?:,5)?|½)\s(?:ngày|buổi)(?!\p{L})/u.exec(text)?.[0];
  const confidence = Math.min(...whens.map((found) => found.confidence)) * 0.9;
  return {
    clause: owner.block.anchor,
    printed: whens[0]?.printed ?? '',
    confidence: Math.round(confidence * 100) / 100,
    name,
    level: levelOf(name, text),
    when: mergeHours(whens.map(({ when }) => when)),
    ...(format && { format }),
    ...(duration && { duration }),
    ...placeInSentence(text),
    ...attributes(lines),
  };
}

/** «(Bắt đầu từ 7h45 phút, ngày 21/7/2022)» tells the hour of the days already given. */
function mergeHours(whens: readonly When[]): When[] {
  const merged: When[] = [];
  for (const when of whens) {
    const at = merged.findIndex(
      (one) => one.kind === 'range' && when.kind === 'fixed' && one.from <= when.date && when.date <= one.to,
    );
    const range = merged[at];
    if (range?.kind === 'range' && when.kind === 'fixed') {
      if (when.startsAt && when.date === range.from) merged[at] = { ...range, startsAt: when.startsAt };
    } else merged.push(when);
  }
  return merged;
}

/** A heading as it is; of a paragraph the words that name the meeting. */
function nameOf(words: string): string {
  const lead = leadOf(words)
    .replace(/\s(?:cho (?:các|toàn)|vào ngày|trong)\s.*$/u, '')
    .trim();
  return lead || words.slice(0, 120);
}

const levels: readonly [DraftConference['level'], RegExp][] = [
  ['central', /toàn quốc do|Bộ Chính trị, Ban Bí thư tổ chức/u],
  ['mass-organization', /đoàn thể|Mặt trận|chính trị - xã hội/u],
  ['grassroots', /cơ sở|chi bộ|các chi,/u],
  ['block', /Khối/u],
  ['city', /thành phố|Thành ủy|huyện|Huyện ủy|quận|Quận ủy|thị xã/u],
  ['province', /tỉnh|Tỉnh ủy/u],
];

function levelOf(name: string, text: string): DraftConference['level'] {
  for (const words of [name, text]) {
    const level = levels.find(([, pattern]) => pattern.test(words))?.[0];
    if (level) return level;
  }
  return 'grassroots';
}

function formatOf(text: string): DraftConference['format'] {
  const online = /trực tuyến/u.test(text);
  const inPerson = /(?:hình thức|hội nghị|tổ chức|học) trực tiếp/iu.test(text);
  if (online && inPerson) return 'hybrid';
  return online ? 'online' : inPerson ? 'in-person' : undefined;
}

const labels: readonly ['place' | 'address' | 'participants' | 'chair', RegExp][] = [
  ['place', /^địa điểm(?:\s[^:]{0,30})?:\s{0,2}/iu],
  ['address', /^\(?địa chỉ(?:\s[^:]{0,30})?:\s{0,2}/iu],
  ['participants', /^thành phần(?:\s[^:]{0,40})?:\s{0,2}/iu],
  ['chair', /^(?:đồng chí )?chủ trì(?:\s[^:]{0,30})?:\s{0,2}/iu],
];

function attributes(
  lines: readonly Place[],
): Partial<Record<'place' | 'address' | 'participants' | 'chair', string>> {
  const found: Partial<Record<'place' | 'address' | 'participants' | 'chair', string>> = {};
  for (const { words, children } of lines) {
    for (const [field, label] of labels) {
      if (found[field]) continue;
      const said = label.test(words)
        ? words.replace(label, '')
        : headed(words, field)
          ? children[0]?.words
          : '';
      const value = said?.replace(/[.;)]{1,2}$/u, '').trim();
      if (value) found[field] = value;
    }
  }
  return found;
}

/** «… ngày 25/02/2026 tại hội trường Đảng ủy xã.» */
function placeInSentence(text: string): { place?: string } {
  const place =
    /(?<!\p{L})tại\s((?:hội trường|phòng họp|trụ sở|trung tâm|nhà văn hóa|nhà sinh hoạt|điểm cầu)[^,.;()\n]{2,100})/iu.exec(
      text,
    )?.[1];
  return place ? { place: place.trim() } : {};
}

/** A heading «4.1.3. Địa điểm» whose lines below say it. */
function headed(words: string, field: string): boolean {
  return field === 'place' && /^địa điểm$/iu.test(words.trim());
}
