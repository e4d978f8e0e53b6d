import { missingLetters } from '../core/banner/letters.ts';
import { type BannerText, campaignLines, joinLines, partLines, templateFor } from '../core/banner/lines.ts';
import type { CampaignData } from '../core/campaign/schema.ts';
import { formatClause } from '../core/document/clause.ts';
import { shortName } from '../core/document/name.ts';
import { documentPath, isPlan, type Library } from '../core/library/library.ts';
import { bannerMaker, bannerWords } from '../strings/banner.ts';

/** A banner made at build. */
export interface Banner {
  /** Id of the plan that gives it, else of the campaign. */
  id: string;
  /** Id of the campaign; absent for a plan outside any. */
  campaign?: string;
  lines: string[];
  /** What the plan says of it; absent when the lines are this site's own. */
  given?: {
    background: string;
    letters: string;
    note?: string;
    /** The clause that says it: path without the base path, its name with the plan's, and the plan's. */
    source: { path: string; label: string; plan: string };
  };
}

/** A banner that a plan gives, word for word. */
export type PlanBanner = Banner & Required<Pick<Banner, 'given'>>;

/** What one's own banner may start from. */
export interface BannerStart {
  id: string;
  label: string;
  /** True when the lines are this site's own, not a plan's. */
  isTemplate: boolean;
  text: BannerText;
}

/** Size of the files made at build, in millimetres, and of their picture in pixels. */
export const builtBanner = { width: 6000, height: 2400, pixels: { width: 1920, height: 768 } } as const;

/** Every banner made at build: those that plans give, then this site's own. Throws when a letter cannot be drawn. */
export function banners(library: Library): Banner[] {
  return [...planBanners(library), ...ownBanners(library)];
}

/** One of this site's own for each campaign without lines, the latest first. Throws when a letter cannot be drawn. */
export function ownBanners(library: Library): Banner[] {
  return campaignsWithout(library).map((campaign) => ({
    ...{ id: campaign.id, campaign: campaign.id },
    lines: drawable(campaign.id, campaignLines(campaign)),
  }));
}

/** Those that plans give, in the order of the library. Throws when a letter cannot be drawn. */
export function planBanners(library: Library): PlanBanner[] {
  return library.documents.filter(isPlan).flatMap(({ id, data }) => {
    const { banner } = data.plan;
    if (!banner) return [];
    const { clause, lines, ...rest } = banner;
    const issuer = library.bodies.get(data.issuer)?.name ?? data.issuer;
    const plan = data.symbol ? shortName(data) : `${shortName(data)} của ${issuer}`;
    const source = { path: `${documentPath(id)}#${clause}`, label: `${formatClause(clause)}, ${plan}`, plan };
    return [
      {
        ...{ id, campaign: data.campaign },
        lines: drawable(id, joinLines({ lines, place: '', time: '' })),
        given: { ...rest, source },
      },
    ];
  });
}

/** The lines of a plan or campaign as they are; a letter that has no outline stops the build, told with its owner. */
function drawable(id: string, lines: string[]): string[] {
  const missing = missingLetters(lines.join(' '));
  if (missing.length > 0) throw new Error(`${id}: ${bannerWords.missing(missing)}`);
  return lines;
}

/** Campaigns whose plans give no lines, the latest first. */
function campaignsWithout(library: Library): CampaignData[] {
  const given = new Set(
    library.documents.filter(isPlan).map(({ data }) => data.plan.banner && data.campaign),
  );
  return [...library.campaigns.values()]
    .filter(({ id }) => !given.has(id))
    .sort((a, b) => b.eventFrom.localeCompare(a.eventFrom));
}

/** One route for each banner, for the endpoints of its files. */
export function bannerRoutes(library: Library) {
  return banners(library).map((banner) => ({ params: { id: banner.id }, props: { banner } }));
}

/** Path of a file of a banner, without the base path. */
export function bannerPath(id: string, format: 'svg' | 'png' | 'pdf'): string {
  return `/to-chuc/ma-ket/${id}.${format}`;
}

/** The lines to start from: those of plans first, then the template for each campaign without, the latest first. */
export function bannerStarts(library: Library): BannerStart[] {
  const nameOf = (id: string | undefined) => (id ? library.campaigns.get(id)?.shortName : undefined);
  const fromPlans = planBanners(library).map(({ id, campaign, lines, given: { source } }) => ({
    id,
    label: bannerMaker.fromPlan(nameOf(campaign) ?? source.plan, source.plan),
    isTemplate: false,
    text: partLines(lines),
  }));
  const templates = campaignsWithout(library).map((campaign) => ({
    id: campaign.id,
    label: bannerMaker.fromTemplate(campaign.shortName),
    isTemplate: true,
    text: templateFor(campaign),
  }));
  return [...fromPlans, ...templates];
}
