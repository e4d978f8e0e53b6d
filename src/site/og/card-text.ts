import { issueDateWords, shortName } from '../../core/document/name.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import type { Library } from '../../core/library/library.ts';
import { campaignKicker } from '../../strings/cards.ts';
import { planBanners } from '../banner.ts';

/** What one social card says, from top to bottom. Every text is NFC. */
export interface CardText {
  /** Id of the document or campaign, and name of the picture. */
  id: string;
  issuer: string;
  heading: string;
  /** Empty when the day of issue is not known. */
  date: string;
  subject: string;
  /** Lines of the campaign's banner: the card is then that banner, and says nothing else but the site's name. */
  banner?: readonly string[];
}

/** One card per document and per campaign, in the order of the library. A card says what a record says, no more. */
export function cardTexts(library: Library): CardText[] {
  const documents = library.documents.map(({ id, data }) => ({
    id,
    issuer: sentence(library.bodies.get(data.issuer)?.name ?? data.issuer),
    heading: sentence(shortName(data)),
    date: sentence(issueDateWords(data)),
    subject: sentence(data.subject),
  }));
  const banners = planBanners(library);
  const campaigns = [...library.campaigns.values()].map((campaign) => ({
    id: campaign.id,
    issuer: campaignKicker,
    heading: sentence(campaign.shortName),
    date: sentence(`từ ${formatDate(campaign.eventFrom)} đến ${formatDate(campaign.eventTo)}`),
    subject: sentence(campaign.name),
    banner: banners.find((banner) => banner.campaign === campaign.id)?.lines,
  }));
  return [...documents, ...campaigns];
}

/** NFC, because satori drops the marks of decomposed letters, and a capital at the start. */
function sentence(text: string): string {
  const composed = text.normalize('NFC');
  return composed.charAt(0).toUpperCase() + composed.slice(1);
}
