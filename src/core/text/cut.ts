/** A text of at most so many characters, cut between words, with «…» where it was cut. */
export function cutToLength(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, text.lastIndexOf(' ', most))}…` : text;
}

/** The first words of a text, with «…» where more follow. */
export function cutToWords(text: string, most: number): string {
  const words = text.split(/\s+/);
  return words.length > most ? `${words.slice(0, most).join(' ')}…` : text;
}
