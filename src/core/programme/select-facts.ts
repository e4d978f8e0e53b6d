import type { Fact } from '../document/schema.ts';
import { toOldTone } from '../text/vietnamese.ts';

/** The facts of a document that a programme starts from, in the order of the record. */
export interface ProgrammeFacts {
  aims: Fact[];
  targets: (Fact & { target: NonNullable<Fact['target']> })[];
  news: Fact[];
  tasks: Fact[];
  /** The fact that counts the groups of tasks. */
  groups: Fact | null;
}

/** Chooses facts by what editors name them: «mục tiêu …», «điểm mới …», «nhiệm vụ …», «số nhóm nhiệm vụ …». */
export function selectFacts(facts: readonly Fact[]): ProgrammeFacts {
  const called = (...names: string[]) =>
    facts.filter((fact) => !fact.target && names.some((name) => nameOf(fact).startsWith(name)));
  return {
    aims: called('mục tiêu'),
    targets: facts.filter((fact): fact is ProgrammeFacts['targets'][number] => fact.target !== undefined),
    news: called('điểm mới'),
    tasks: called('nhiệm vụ', 'giải pháp', 'nội dung cốt lõi'),
    groups: called('số nhóm nhiệm vụ').find(({ value }) => /^\d{1,2}$/.test(value)) ?? null,
  };
}

function nameOf({ label }: Fact): string {
  return toOldTone(label.normalize('NFC')).toLowerCase();
}
