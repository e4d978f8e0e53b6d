import { searchOwnText } from '../strings/search-own.ts';
import { element } from './element.ts';
import { button } from './search-elements.ts';

/** What we use of the browser's speech recognition. */
interface Recognition {
  lang: string;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

/** The browser's own speech recognition; null where it has none. */
export function speechRecognition(): (new () => Recognition) | null {
  const holder = globalThis as Record<string, unknown>;
  return (holder.SpeechRecognition ?? holder.webkitSpeechRecognition ?? null) as
    | (new () => Recognition)
    | null;
}

/**
 * A button that listens for Vietnamese once it is pressed, and never before, with a sentence about who may hear it.
 * @param hear given the words that were understood
 */
export function voicePart(Recogniser: new () => Recognition, hear: (words: string) => void): HTMLElement {
  const said = element('p', { className: 'search-voice-said' }, searchOwnText.voiceNote);
  said.setAttribute('role', 'status');
  let listening: Recognition | null = null;
  const toggle = button(searchOwnText.voice, () => {
    if (listening) listening.stop();
    else listen();
  });

  function listen(): void {
    const recognition = new Recogniser();
    let outcome: string = searchOwnText.voiceNote;
    recognition.lang = 'vi-VN';
    recognition.onresult = ({ results }) => {
      const words = results[0]?.[0]?.transcript.trim();
      if (words) hear(words);
    };
    recognition.onerror = () => {
      outcome = searchOwnText.voiceFailed;
    };
    recognition.onend = () => {
      listening = null;
      toggle.textContent = searchOwnText.voice;
      said.textContent = outcome;
    };
    listening = recognition;
    toggle.textContent = searchOwnText.voiceStop;
    said.textContent = searchOwnText.listening;
    try {
      recognition.start();
    } catch {
      recognition.onerror();
      recognition.onend();
    }
  }

  return element('div', { className: 'search-voice' }, toggle, said);
}
