import { programmePaper as words } from '../../strings/programme.ts';
import type { PaperBlock } from '../paper/paper.ts';
import type { ProgrammeDocument } from './source.ts';
import type { SourceList } from './source-list.ts';

/** The part «Mục tiêu»: general aims of the documents, targets of the country beside an empty column for one's own. */
export function aimBlocks(
  documents: readonly ProgrammeDocument[],
  issuer: string,
  sources: SourceList,
): PaperBlock[] {
  const aims = documents.flatMap((doc) => {
    if (doc.isClassified) return [words.classified(doc.name)];
    if (doc.aims.length === 0) return [words.aimUnknown(doc.name)];
    return doc.aims.map((aim) => words.aimOf(doc.name, sources.cite(doc.name, aim)));
  });
  const withTargets = documents.filter(({ targets }) => targets.length > 0);
  const without = documents.filter(({ targets, isClassified }) => targets.length === 0 && !isClassified);
  return [
    { type: 'heading', level: 1, text: words.aims },
    { type: 'heading', level: 2, text: words.generalAim },
    { type: 'list', items: aims },
    { type: 'paragraph', text: words.ownAim(issuer) },
    { type: 'heading', level: 2, text: words.targets },
    ...withTargets.map((doc) => targetTable(doc, sources)),
    ...without.map(({ name }): PaperBlock => ({ type: 'paragraph', text: words.noTargets(name) })),
  ];
}

function targetTable(doc: ProgrammeDocument, sources: SourceList): PaperBlock {
  const { measure, years, country, own } = words.targetColumns;
  return {
    type: 'table',
    caption: words.targetsOf(doc.name),
    columns: [
      { title: measure, width: 4 },
      { title: years, width: 2, align: 'center' },
      { title: country, width: 4 },
      { title: own, width: 3 },
    ],
    rows: doc.targets.map((target) => [
      target.measure,
      target.years,
      sources.cite(doc.name, target),
      words.blank,
    ]),
  };
}
