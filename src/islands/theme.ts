const root = document.documentElement;

/** Reading preferences kept on the device: attribute of `<html>` → key of the stored value. */
const preferences = [
  { attribute: 'data-text-size', key: 'text-size', control: 'textSize' },
  { attribute: 'data-theme', key: 'theme', control: 'theme' },
] as const;

type Preference = (typeof preferences)[number];

/** Reads a preference; a browser that refuses storage has none. */
function stored(preference: Preference): string {
  try {
    return localStorage.getItem(preference.key) ?? '';
  } catch {
    return '';
  }
}

function apply(preference: Preference, value: string): void {
  if (value) root.setAttribute(preference.attribute, value);
  else root.removeAttribute(preference.attribute);
  for (const button of buttons(preference)) {
    button.setAttribute('aria-pressed', String(button.dataset[preference.control] === value));
  }
}

function remember(preference: Preference, value: string): void {
  apply(preference, value);
  try {
    localStorage.setItem(preference.key, value);
  } catch {
    // The choice still holds on this page.
  }
}

function buttons(preference: Preference): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll(`[data-settings] [${preference.attribute}]`);
}

/** Applies and remembers the reader's text size and colour scheme; the page reads well without it. */
export function startSettings(): void {
  for (const preference of preferences) {
    for (const button of buttons(preference)) {
      button.addEventListener('click', () => remember(preference, button.dataset[preference.control] ?? ''));
    }
    apply(preference, stored(preference));
  }
  for (const opener of document.querySelectorAll<HTMLButtonElement>('[data-settings-open]')) {
    opener.hidden = false;
  }
}
