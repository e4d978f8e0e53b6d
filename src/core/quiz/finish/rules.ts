import { remember } from '../../remember.ts';
import { essence } from '../giveaway.ts';
import type { SecrecyGuard } from '../secrecy.ts';

/** What finishing needs of the library, prepared once. */
export interface FinishRules {
  isSecret: SecrecyGuard;
  isSecretOption: SecrecyGuard;
  essenceOf: (text: string) => string;
  /** As `essenceOf`, with short forms read in full: options of one meaning are one option. */
  meaningOf: (text: string) => string;
}

/**
 * Prepares the rules; what they find out about an option is remembered for the next question.
 * @param spellOut reads short forms in full
 */
export function createFinishRules(
  isSecret: SecrecyGuard,
  spellOut: (text: string) => string = (text) => text,
): FinishRules {
  return {
    isSecret,
    isSecretOption: remember(isSecret),
    essenceOf: remember(essence),
    meaningOf: remember((text: string) => essence(spellOut(text))),
  };
}
