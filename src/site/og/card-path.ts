/** Path of the social card of a document or campaign, without the site's base path. */
export function cardPath(id: string): string {
  return `/the/${id}.png`;
}
