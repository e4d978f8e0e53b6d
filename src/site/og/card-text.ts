import { issueDateWords, shortName } from '../../core/document/name.ts';
import type { Library } from '../../core/library/library.ts';
import { banners } from '../banner.ts';

/** What the social card of a document says, from top to bottom. Every text is NFC. */
interface DocumentCard {
  /** Id of the document, and name of the picture. */
  id: string;
  issuer: string;
  heading: string;
  /** Empty when the day of issue is not known. */
  date: string;
  subject: string;
}

/** The social card of a campaign: its banner over the site's name. */
interface CampaignCard {
  /** Id of the campaign, and name of the picture. */
  id: string;
  banner: readonly string[];
}

/** What one social card shows. */
export type CardText = DocumentCard | CampaignCard;

/** One card per document and per campaign, in the order of the library. A card says what a record says, no more. */
export function cardTexts(library: Library): CardText[] {
  const documents = library.documents.map(({ id, data }) => ({
    id,
    issuer: sentence(library.bodies.get(data.issuer)?.name ?? data.issuer),
    heading: sentence(shortName(data)),
    date: sentence(issueDateWords(data)),
    subject: sentence(data.subject),
  }));
  const made = banners(library);
  const campaigns = [...library.campaigns.keys()].flatMap((id) => {
    const banner = made.find(({ campaign }) => campaign === id)?.lines;
    return banner ? { id, banner } : [];
  });
  return [...documents, ...campaigns];
}

/** NFC, because satori drops the marks of decomposed letters, and a capital at the start. */
function sentence(text: string): string {
  const composed = text.normalize('NFC');
  return composed.charAt(0).toUpperCase() + composed.slice(1);
}
