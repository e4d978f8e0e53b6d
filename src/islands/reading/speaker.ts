import { toSpoken } from '../../core/speech/spoken.ts';

/** What of the browser's speech the speaker needs; tests hand in their own. */
export type Synthesizer = Pick<SpeechSynthesis, 'speak' | 'cancel'>;

/** Where the speaker is: silent at the end, reading a piece, or holding before one. */
export interface SpeakerState {
  state: 'reading' | 'paused' | 'stopped';
  /** Index of the piece being read or to be read next. */
  at: number;
}

/** Reads texts aloud one after another. */
export interface Speaker {
  start(at: number): void;
  /** Falls silent; `goOn` reads the same piece again from its beginning. */
  pause(): void;
  goOn(): void;
  stop(): void;
  /** Changes the pace, 1 being that of the voice; the piece at hand begins again. */
  setRate(rate: number): void;
}

/**
 * Makes a speaker. Pausing cancels the piece and remembers it: on many phones the pause of the browser itself never
 * goes on again.
 * @param tell called at every change of state, and with `failed` when the voice does not work
 */
export function createSpeaker(
  texts: readonly string[],
  voice: SpeechSynthesisVoice,
  synthesizer: Synthesizer,
  tell: (state: SpeakerState, failed: boolean) => void,
): Speaker {
  let now: SpeakerState = { state: 'stopped', at: 0 };
  let rate = 1;
  /** Counts the starts: what a cancelled utterance says afterwards is nobody's business. */
  let turn = 0;

  const turnTo = (state: SpeakerState['state'], at: number, failed = false) => {
    now = { state, at };
    tell(now, failed);
  };
  const silence = () => {
    turn += 1;
    synthesizer.cancel();
  };
  const read = (at: number) => {
    const text = texts[at];
    if (text === undefined) {
      turnTo('stopped', at);
      return;
    }
    turnTo('reading', at);
    const words = toSpoken(text);
    if (!/[\p{L}\d]/u.test(words)) {
      read(at + 1);
      return;
    }
    const own = turn;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = () => {
      if (own === turn) read(at + 1);
    };
    utterance.onerror = () => {
      if (own !== turn) return;
      silence();
      turnTo('stopped', at, true);
    };
    synthesizer.speak(utterance);
  };
  return {
    start(at) {
      silence();
      read(at);
    },
    pause() {
      silence();
      turnTo('paused', now.at);
    },
    goOn() {
      silence();
      read(now.at);
    },
    stop() {
      silence();
      turnTo('stopped', now.at);
    },
    setRate(wanted) {
      rate = wanted;
      if (now.state !== 'reading') return;
      silence();
      read(now.at);
    },
  };
}
