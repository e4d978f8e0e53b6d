import { bannerWords } from '../../strings/banner.ts';
import type { CampaignData } from '../campaign/schema.ts';
import { normalizeText } from '../text/normalize.ts';

/** The lines of a banner, with the last one, place and time, kept apart so that each can be changed alone. */
export interface BannerText {
  /** From top to bottom. */
  lines: readonly string[];
  place: string;
  time: string;
}

const placeAndTime = /^[^\d]{0,60}ngày [\d…]/iu;

/** Parts a plan's lines: «Việt Trì, ngày 27, 28 tháng 3 năm 2021» is a place and a time, when it stands last. */
export function partLines(lines: readonly string[]): BannerText {
  const last = lines.at(-1) ?? '';
  if (lines.length < 2 || !placeAndTime.test(last)) return { lines, place: '', time: '' };
  const at = last.toLowerCase().indexOf('ngày ');
  const place = last.slice(0, at).trim();
  return {
    lines: lines.slice(0, -1),
    place: place.endsWith(',') ? place.slice(0, -1).trim() : place,
    time: last.slice(at),
  };
}

/**
 * The lines as they are set: characters repaired (NFC, plain spaces, nothing invisible), spaces single, empty lines
 * left out, place and time joined as the last line.
 */
export function joinLines({ lines, place, time }: BannerText): string[] {
  const last = [place, time].map(tidy).filter(Boolean).join(', ');
  return [...lines.map(tidy), last].filter(Boolean);
}

function tidy(line: string): string {
  return normalizeText(line).replace(/\s+/g, ' ').trim();
}

/**
 * Lines for a campaign whose plans give none: «HỘI NGHỊ» and the campaign's own name in capitals, without a committee,
 * place or day, so that any committee may hang it. The form is this site's own and must be shown as such.
 */
export function campaignLines(campaign: Pick<CampaignData, 'name'>): string[] {
  const name = campaign.name.normalize('NFC').toUpperCase();
  return [bannerWords.templateConference, ...halves(name)];
}

/** The same lines with the committee, the place and the day to be filled in. */
export function templateFor(campaign: Pick<CampaignData, 'name'>): BannerText {
  return {
    lines: [bannerWords.templateHead, ...campaignLines(campaign)],
    place: bannerWords.blank,
    time: bannerWords.templateTime,
  };
}

/** Breaks a long name once: before the name of the body or the congress when it has one, else nearest to its middle. */
function halves(name: string): string[] {
  if (name.length <= 40) return [name];
  const opening = [' BAN CHẤP HÀNH ', ' ĐẠI HỘI '].find((words) => name.indexOf(words) > 10);
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.reduce((best, at) => (nearer(at, best, name.length / 2) ? at : best), 0);
  const at = opening ? name.indexOf(opening) : middle;
  return [name.slice(0, at), name.slice(at + 1)];
}

function nearer(one: number, other: number, middle: number): boolean {
  return Math.abs(one - middle) < Math.abs(other - middle);
}
