import { guideText } from './source.ts';

/** Heading under which a guide lists questions for a discussion. */
const heading = /^##[ \t]+Gợi ý trao đổi[ \t]*$/;

/**
 * The prompts for a discussion that a guide lists under «Gợi ý trao đổi», in its words and order; none when it has no
 * such part. One with a component in it has no words of its own there and is left out.
 * @param source MDX of the guide after its front matter
 */
export function readPrompts(source: string): string[] {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => heading.test(line));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('#'));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((line) => line.startsWith('- ') && !line.includes('<'))
    .map(guideText);
}
