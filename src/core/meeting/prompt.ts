import { foldVietnamese } from '../text/vietnamese.ts';
import type { Passage } from './passages.ts';

/** A study guide with the prompts that it lists. */
export interface PromptedGuide {
  id: string;
  title: string;
  about: readonly string[];
  prompts: readonly string[];
}

/** A prompt in the words of its guide. */
export interface ChosenPrompt {
  guide: PromptedGuide;
  text: string;
}

/**
 * The prompt for the talk: of the guides to the documents of the passages, in the order of the passages, the first that
 * names the cell («chi bộ»), else the first; null when those guides list none.
 */
export function choosePrompt(
  passages: readonly Passage[],
  guides: readonly PromptedGuide[],
): ChosenPrompt | null {
  const docs = [...new Set(passages.map(({ doc }) => doc.id))];
  const all = docs
    .flatMap((id) => guides.filter(({ about }) => about.includes(id)))
    .flatMap((guide) => guide.prompts.map((text) => ({ guide, text })));
  return all.find(({ text }) => /(?<![a-z])chi bo(?![a-z])/.test(foldVietnamese(text))) ?? all[0] ?? null;
}
