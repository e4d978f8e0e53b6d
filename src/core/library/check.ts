import type { Issue } from '../issue.ts';
import { checkClassification } from './check-classification.ts';
import { checkFacts } from './check-facts.ts';
import { checkFigures } from './check-figures.ts';
import { checkIdentity } from './check-identity.ts';
import { checkPlanClauses } from './check-plan.ts';
import { checkReaders } from './check-readers.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkSources } from './check-sources.ts';
import { checkText } from './check-text.ts';
import type { Shelf } from './shelf.ts';

const checks = [
  checkIdentity,
  checkReferences,
  checkRelations,
  checkClassification,
  checkText,
  checkPlanClauses,
  checkSources,
  checkFacts,
  checkFigures,
  checkReaders,
];

/** Everything that is wrong between entries whose own data is good; never throws, in no particular order. */
export function checkLibrary(shelf: Shelf): Issue[] {
  return checks.flatMap((check) => check(shelf));
}
