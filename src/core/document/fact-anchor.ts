/** The permanent anchor of a fact on the page of its record, without «#»: `du-kien-so-dieu`. */
export function factAnchor(id: string): string {
  return `du-kien-${id}`;
}
