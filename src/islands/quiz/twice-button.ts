import { element } from '../element.ts';

/** A button for what cannot be undone. */
export interface TwiceButton {
  button: HTMLButtonElement;
  /** Puts the first words back. */
  reset(): void;
}

/**
 * A button whose first touch only asks, and whose second touch does.
 * @param question what to ask at the first touch; null does at once
 */
export function twiceButton(label: string, question: () => string | null, act: () => void): TwiceButton {
  const button = element('button', { type: 'button' }, label);
  let isAsked = false;
  const reset = () => {
    isAsked = false;
    button.textContent = label;
  };
  button.addEventListener('click', () => {
    const asked = isAsked ? null : question();
    if (asked === null) {
      reset();
      return act();
    }
    isAsked = true;
    button.textContent = asked;
  });
  return { button, reset };
}
