import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatLedger, ledgerOf } from '../../src/core/quiz/changes.ts';
import type { Quiz } from '../../src/core/quiz/schema.ts';
import { ledgerFile, readLedgerReport } from '../../src/site/question-ledger.ts';
import { soundQuestion } from '../support/sound-questions.ts';

const question = soundQuestion('single-choice');
const quizzes: Quiz[] = [{ id: 'x', about: 'document', title: '', questions: [question] }];
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hoc-nghi-quyet-ledger-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function keep(ledger: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, ledgerFile)), { recursive: true });
  await writeFile(path.join(root, ledgerFile), ledger);
}

describe('the report on the ledger of questions', () => {
  it('takes every question for new where no ledger is kept yet', async () => {
    const { changes, issues } = await readLedgerReport(root, quizzes);
    expect(changes).toEqual({ added: [question.id], removed: [], changed: [] });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['quiz-ledger-outdated', 'warning'],
    ]);
  });

  it('has nothing to say when the ledger is as the bank, line ends of Windows included', async () => {
    await keep(formatLedger(ledgerOf([question])).replaceAll('\n', '\r\n'));
    const { issues } = await readLedgerReport(root, quizzes);
    expect(issues).toEqual([]);
  });

  it('names the line that it cannot read and counts what changed', async () => {
    await keep(
      `${formatLedger(
        ledgerOf([
          { ...question, revision: 1 },
          { ...question, id: 'x--cu' },
        ]),
      )}=======\n`,
    );
    const { issues } = await readLedgerReport(root, quizzes);
    expect(issues.map(({ code, where }) => [code, where.line])).toEqual([
      ['quiz-ledger-malformed', 4],
      ['quiz-ledger-outdated', undefined],
    ]);
    expect(issues[1]?.message).toBe('Câu hỏi ôn tập so với sổ theo dõi: thêm 0, bỏ 1, đổi ý 1.');
  });
});
