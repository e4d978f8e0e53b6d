import { programmePaper as words } from '../../strings/programme.ts';
import type { PaperBlock } from '../paper/paper.ts';
import type { ProgrammeDocument } from './source.ts';
import type { SourceList } from './source-list.ts';

/** Headings left open where a document does not say how many groups of tasks it has. */
const openHeadings = 3;

/** The part «Nhiệm vụ và giải pháp»: for each document what the record holds, then headings to fill in. */
export function solutionBlocks(documents: readonly ProgrammeDocument[], sources: SourceList): PaperBlock[] {
  return [
    { type: 'heading', level: 1, text: words.solutions },
    ...documents.flatMap((doc) => documentBlocks(doc, sources)),
  ];
}

function documentBlocks(doc: ProgrammeDocument, sources: SourceList): PaperBlock[] {
  const { name, groups, news, tasks, isClassified } = doc;
  const heading: PaperBlock = { type: 'heading', level: 2, text: name };
  if (isClassified) return [heading, { type: 'paragraph', text: words.classified(name) }];
  const counted: PaperBlock[] = groups
    ? [{ type: 'paragraph', text: `${sources.cite(name, groups, words.groups(name, groups.count))}.` }]
    : [];
  const novel: PaperBlock[] =
    news.length > 0
      ? [
          { type: 'paragraph', text: words.news },
          { type: 'list', items: news.map((one) => sources.cite(name, one)) },
        ]
      : [];
  const titles = tasks.map((task) => sources.cite(name, task));
  const open = Math.max((groups?.count ?? titles.length + openHeadings) - titles.length, 0);
  const headings = [...titles, ...Array<string>(open).fill(words.blank)];
  return [
    heading,
    ...counted,
    ...novel,
    ...headings.flatMap((text): PaperBlock[] => [
      { type: 'heading', level: 3, text },
      ...(text === words.blank ? [] : [{ type: 'paragraph' as const, text: words.blank }]),
    ]),
  ];
}
