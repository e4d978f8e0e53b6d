import { beforeEach, expect, it, vi } from 'vitest';
import { offerListening, vietnameseVoice } from '../../../src/islands/reading/offer-listening.ts';
import { createSpeaker, type Speaker, type SpeakerState } from '../../../src/islands/reading/speaker.ts';
import { spokenText } from '../../../src/islands/reading/spoken-text.ts';
import { documentPage } from '../../support/study-page.ts';

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend = () => {};
  onerror = () => {};
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const voiceOf = (lang: string, localService = true) => ({ lang, localService }) as SpeechSynthesisVoice;
const voice = voiceOf('vi-VN');
let spoken: Utterance[];
let states: [SpeakerState, boolean][];
let cancel: () => void;
let speaker: Speaker;

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  spoken = [];
  states = [];
  cancel = vi.fn();
  const speak = (utterance: unknown) => void spoken.push(utterance as Utterance);
  speaker = createSpeaker(['Câu 1.', '***', 'Câu ba.'], voice, { speak, cancel }, (state, failed) =>
    states.push([state, failed]),
  );
});

const last = () => spoken.at(-1) as Utterance;
const state = () => states.at(-1)?.[0];

it('reads sentence after sentence in words, passing over what has none, and ends by itself', () => {
  speaker.start(0);
  expect(last()).toMatchObject({ text: 'Câu một.', lang: 'vi-VN', voice });
  last().onend();
  expect(last().text).toBe('Câu ba.');
  last().onend();
  expect(state()).toEqual({ state: 'stopped', at: 3 });
  expect(spoken).toHaveLength(2);
});

it('goes on after a pause with the sentence that was broken off', () => {
  speaker.start(2);
  const broken = last();
  speaker.pause();
  expect(state()).toEqual({ state: 'paused', at: 2 });
  broken.onend();
  broken.onerror();
  expect(state()?.state).toBe('paused');
  speaker.goOn();
  expect(last()).not.toBe(broken);
  expect(last().text).toBe('Câu ba.');
});

it('another pace holds from the sentence at hand', () => {
  speaker.start(0);
  speaker.setRate(0.8);
  expect(last()).toMatchObject({ text: 'Câu một.', rate: 0.8 });
  speaker.stop();
  speaker.setRate(1.25);
  expect(spoken).toHaveLength(2);
  expect(cancel).toHaveBeenCalled();
});

it('a voice that fails ends the reading and says so', () => {
  speaker.start(0);
  last().onerror();
  expect(states.at(-1)).toEqual([{ state: 'stopped', at: 0 }, true]);
});

it('the voice is Vietnamese, one of the device before one of the network; no other voice will do', () => {
  const [remote, own] = [voiceOf('vi_VN', false), voiceOf('vi')];
  expect(vietnameseVoice([voiceOf('en-US'), remote, own])).toBe(own);
  expect(vietnameseVoice([remote])).toBe(remote);
  expect(vietnameseVoice([voiceOf('en-US'), voiceOf('vie-XX')])).toBeUndefined();
});

it('the button comes when the voice comes, and is not there without one', () => {
  document.body.innerHTML = '<button data-listen hidden>Nghe</button>';
  let voices: SpeechSynthesisVoice[] = [];
  const synthesizer = { getVoices: () => voices, onvoiceschanged: () => {} };
  vi.stubGlobal('speechSynthesis', synthesizer);
  const listen = vi.fn();
  offerListening(listen);
  const button = document.querySelector('button') as HTMLButtonElement;
  expect(button.hidden).toBe(true);
  voices = [voice];
  synthesizer.onvoiceschanged();
  expect(button.hidden).toBe(false);
  button.click();
  expect(listen).toHaveBeenCalledWith(voice);
});

it('a document is read from its title, without § and footnote numbers, tables cell by cell', () => {
  document.body.innerHTML = documentPage;
  const passages = spokenText(document.querySelector('article') as HTMLElement);
  expect(passages.map(({ text }) => text)).toEqual([
    'Kế hoạch học tập',
    'I- MỤC ĐÍCH',
    'Học Nghị quyết 18-NQ/TW là việc chung của chi bộ.',
    'Mỗi đảng viên tự học.',
    'Nắm vững nội dung.',
    'Liên hệ bản thân.',
    'Chi bộ',
    'Ngày học',
  ]);
  expect(passages[3]?.anchor).toBe('muc-i-d1');
  expect(passages[3]?.range()?.toString()).toBe('Mỗi đảng viên tự học.');
});
