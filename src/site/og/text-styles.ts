/** A size and weight of the card's letters, in pixels of a card 1200 wide. */
export interface TextStyle {
  size: number;
  weight: 500 | 700;
}

/** Size of a card: the ratio 1.91 : 1 that social networks ask for. */
export const card = { width: 1200, height: 630, margin: 64 } as const;

/** Height of a line, as a multiple of the size: Vietnamese stacks marks on capitals. */
export const lineHeight = 1.4;

/** The styles of a card. A long heading or subject takes the smaller of its two. */
export const textStyles = {
  small: { size: 34, weight: 500 },
  heading: { size: 84, weight: 700 },
  longHeading: { size: 56, weight: 700 },
  subject: { size: 42, weight: 500 },
} as const satisfies Record<string, TextStyle>;
