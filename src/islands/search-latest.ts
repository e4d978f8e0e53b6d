/** Asked after every wait: false when a newer question has taken over. */
export type IsCurrent = () => boolean;

/** How long a newer question waits for the answer to an older one, in milliseconds. */
const patience = 150;

/**
 * Answers questions so that only the newest is shown and none pile up: while one is being answered only the newest of
 * the others waits, and no longer than `patience`. Five hundred in a second cost a handful of answers.
 * @param answer asks `isCurrent` after every wait and shows nothing when it is false
 * @returns asks; the promise ends when the newest question asked by then is answered
 */
export function createLatest<Question>(
  answer: (question: Question, isCurrent: IsCurrent) => Promise<void>,
): (question: Question) => Promise<void> {
  let waiting: { question: Question } | null = null;
  let running: Promise<void> | null = null;
  let newest = 0;

  async function run(): Promise<void> {
    let answered: Promise<void> = Promise.resolve();
    while (waiting) {
      const { question }: { question: Question } = waiting;
      waiting = null;
      newest += 1;
      const own = newest;
      answered = answer(question, () => own === newest && waiting === null).catch(() => undefined);
      await Promise.race([answered, new Promise((end) => setTimeout(end, patience))]);
    }
    running = null;
    await answered;
  }

  return (question) => {
    waiting = { question };
    running ??= run();
    return running;
  };
}
