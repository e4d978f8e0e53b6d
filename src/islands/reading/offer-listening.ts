/**
 * Shows the buttons «Nghe» once the device has a Vietnamese voice, and calls back with it on a press. Voices arrive
 * late, and on some devices never.
 */
export function offerListening(listen: (voice: SpeechSynthesisVoice) => void): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-listen]');
  const synthesizer = globalThis.speechSynthesis;
  if (!synthesizer || buttons.length === 0) return;
  let voice: SpeechSynthesisVoice | undefined;
  const look = () => {
    voice = vietnameseVoice(synthesizer.getVoices());
    for (const button of buttons) button.hidden = !voice;
  };
  for (const button of buttons) button.addEventListener('click', () => voice && listen(voice));
  synthesizer.onvoiceschanged = look;
  look();
}

/** The Vietnamese voice of the device, its own before one that needs a network; undefined when it has none. */
export function vietnameseVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const own = voices.filter(({ lang }) => /^vi\b/i.test(lang.replace('_', '-')));
  return own.find(({ localService }) => localService) ?? own[0];
}
