import { essence } from '../giveaway.ts';
import { remember } from '../remember.ts';
import type { SecrecyGuard } from '../secrecy.ts';

/** What finishing needs of the library, prepared once. */
export interface FinishRules {
  isSecret: SecrecyGuard;
  isSecretOption: SecrecyGuard;
  essenceOf: (text: string) => string;
}

/** Prepares the rules; what they find out about an option is remembered for the next question. */
export function createFinishRules(isSecret: SecrecyGuard): FinishRules {
  return { isSecret, isSecretOption: remember(isSecret), essenceOf: remember(essence) };
}
