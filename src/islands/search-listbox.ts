import { searchBoxText } from '../strings/search.ts';
import { element } from './element.ts';
import type { Option, OptionGroup } from './search-suggestions.ts';

/** The list of options under a search box, as the ARIA pattern of an editable combobox wants it. */
export interface Listbox {
  node: HTMLElement;
  /** Puts these groups in place of all others; no option is active then. */
  show(groups: readonly OptionGroup[]): void;
  /** Adds groups below those that are shown; nothing above moves. */
  append(groups: readonly OptionGroup[]): void;
  /** Moves the active option by steps, past the input at both ends. */
  move(step: 1 | -1): void;
  active(): HTMLAnchorElement | null;
  /** Makes no option active. */
  leave(): void;
  count(): number;
  hrefs(): Set<string>;
}

/**
 * A listbox that tells the input about its active option. Options are links, so that touch, long press and the middle
 * button work as on any link; the focus stays in the input.
 */
export function createListbox(input: HTMLInputElement): Listbox {
  const id = `${input.id}-goi-y`;
  const node = element('div', { id, className: 'search-options' });
  node.setAttribute('role', 'listbox');
  node.setAttribute('aria-label', searchBoxText.suggestions);
  let made = 0;
  const options = () => [...node.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const active = () => node.querySelector<HTMLAnchorElement>('[aria-selected="true"]');

  function activate(option: HTMLAnchorElement | null): void {
    active()?.setAttribute('aria-selected', 'false');
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function append(groups: readonly OptionGroup[]): void {
    node.append(
      ...groups.map((group) => {
        made += 1;
        return groupNode(group, `${id}-${made}`);
      }),
    );
  }

  return {
    node,
    append,
    show(groups) {
      activate(null);
      node.replaceChildren();
      append(groups);
      node.scrollTop = 0;
    },
    move(step) {
      const all = options();
      const at = all.indexOf(active() as HTMLAnchorElement);
      const start = at < 0 && step < 0 ? all.length : at;
      activate(all[start + step] ?? null);
    },
    active,
    leave: () => activate(null),
    count: () => options().length,
    hrefs: () => new Set(options().map((option) => option.getAttribute('href') ?? '')),
  };
}

function groupNode({ name, heading, options }: OptionGroup, id: string): HTMLElement {
  const node = element('div', { className: `search-group search-group-${name}` });
  node.setAttribute('role', 'group');
  if (name === 'number') node.dataset.numberAnswer = '';
  if (heading) {
    const title = element('div', { id: `${id}-ten`, className: 'search-group-title' }, heading);
    title.setAttribute('role', 'presentation');
    node.setAttribute('aria-labelledby', title.id);
    node.append(title);
  } else node.setAttribute('aria-label', searchBoxText.suggestions);
  node.append(...options.map((option, at) => optionNode(option, `${id}-${at + 1}`)));
  return node;
}

function optionNode({ text, detail, href }: Option, id: string): HTMLAnchorElement {
  const node = element(
    'a',
    { id, href, tabIndex: -1, className: 'search-option' },
    element('span', { className: 'search-option-text' }, text),
    ...(detail ? [element('span', { className: 'search-option-detail' }, detail)] : []),
  );
  node.setAttribute('role', 'option');
  node.setAttribute('aria-selected', 'false');
  return node;
}
