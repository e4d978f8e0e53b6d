/** The page that offers every pack, without the base path. */
export const packsPath = '/tai-ve/';

/** The file of a campaign's pack, without the base path. */
export function packPath(campaign: string): string {
  return `${packsPath}${campaign}.html`;
}

/** The file that lists what to keep of a campaign for reading without a network, without the base path. */
export function keepListPath(campaign: string): string {
  return `${packsPath}${campaign}.json`;
}

/** The file that lists what the search needs without a network, without the base path. */
export const searchListPath = `${packsPath}o-tim.json`;
