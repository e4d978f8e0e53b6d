/** The clock of a talk: it stands until started, and can be held and set back. */
export interface TalkClock {
  /** Seconds since the start, without the time that it was held. */
  elapsed(): number;
  isRunning(): boolean;
  start(): void;
  hold(): void;
  restart(): void;
}

/** Makes a clock that stands at zero. `now` gives milliseconds. */
export function createTalkClock(now: () => number): TalkClock {
  let before = 0;
  let since: number | null = null;
  const sum = () => before + (since === null ? 0 : now() - since);
  return {
    elapsed: () => Math.floor(sum() / 1000),
    isRunning: () => since !== null,
    start() {
      since ??= now();
    },
    hold() {
      before = sum();
      since = null;
    },
    restart() {
      before = 0;
      since = now();
    },
  };
}
