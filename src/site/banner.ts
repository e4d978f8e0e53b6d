import { missingLetters } from '../core/banner/letters.ts';
import { type BannerText, joinLines, partLines, templateFor } from '../core/banner/lines.ts';
import { formatClause } from '../core/document/clause.ts';
import { shortName } from '../core/document/name.ts';
import { documentPath, isPlan, type Library } from '../core/library/library.ts';
import { bannerMaker, bannerWords } from '../strings/banner.ts';

/** The banner that a plan gives, word for word. */
export interface PlanBanner {
  /** Id of the plan. */
  id: string;
  campaign?: string;
  lines: string[];
  background: string;
  letters: string;
  note?: string;
  /** The clause that says it: path without the base path, its name with the plan's, and the plan's. */
  source: { path: string; label: string; plan: string };
}

/** What one's own banner may start from. */
export interface BannerStart {
  id: string;
  label: string;
  /** True when the lines are this site's own, not a plan's. */
  isTemplate: boolean;
  text: BannerText;
}

/** Size of the files made at build, in millimetres, and of their picture in pixels. */
export const builtBanner = { width: 6000, height: 2400, pixels: { width: 2400, height: 960 } } as const;

/** Every banner that the plans of a library give, in the order of the library. Throws when a letter cannot be drawn. */
export function planBanners(library: Library): PlanBanner[] {
  return library.documents.filter(isPlan).flatMap(({ id, data }) => {
    const { banner } = data.plan;
    if (!banner) return [];
    const { clause, lines, ...rest } = banner;
    const missing = missingLetters(joinLines({ lines, place: '', time: '' }).join(' '));
    if (missing.length > 0) throw new Error(`${id}: ${bannerWords.missing(missing)}`);
    const issuer = library.bodies.get(data.issuer)?.name ?? data.issuer;
    const plan = data.symbol ? shortName(data) : `${shortName(data)} của ${issuer}`;
    const source = { path: `${documentPath(id)}#${clause}`, label: `${formatClause(clause)}, ${plan}`, plan };
    return [
      { id, campaign: data.campaign, ...rest, lines: joinLines({ lines, place: '', time: '' }), source },
    ];
  });
}

/** One route for each banner that a plan gives, for the endpoints of its files. */
export function bannerRoutes(library: Library) {
  return planBanners(library).map((banner) => ({ params: { id: banner.id }, props: { banner } }));
}

/** Path of a file of a plan's banner, without the base path. */
export function bannerPath(id: string, format: 'svg' | 'png' | 'pdf'): string {
  return `/to-chuc/ma-ket/${id}.${format}`;
}

/** The lines to start from: those of plans first, then the template for each campaign without, the latest first. */
export function bannerStarts(library: Library): BannerStart[] {
  const banners = planBanners(library);
  const nameOf = (id: string | undefined) => (id ? library.campaigns.get(id)?.shortName : undefined);
  const fromPlans = banners.map(({ id, campaign, lines, source }) => ({
    id,
    label: bannerMaker.fromPlan(nameOf(campaign) ?? source.plan, source.plan),
    isTemplate: false,
    text: partLines(lines),
  }));
  const without = [...library.campaigns.values()]
    .filter((campaign) => banners.every((banner) => banner.campaign !== campaign.id))
    .sort((a, b) => b.eventFrom.localeCompare(a.eventFrom));
  const templates = without.map((campaign) => ({
    id: campaign.id,
    label: bannerMaker.fromTemplate(campaign.shortName),
    isTemplate: true,
    text: templateFor(campaign),
  }));
  return [...fromPlans, ...templates];
}
