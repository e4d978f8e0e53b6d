import '../strict-policy.ts';

import {
  notesOn,
  parseSchedule,
  type Schedule,
  type ScheduleLine,
  type ScheduleTemplate,
  shiftLines,
  sortLines,
} from '../../core/calendar/schedule.ts';
import { isPlainDate } from '../../core/document/plain-date.ts';
import { scheduleWords as words } from '../../strings/schedule.ts';
import { openDraft } from '../drafts.ts';
import { element } from '../element.ts';
import { button, part } from '../parts.ts';
import { readersToday } from '../today.ts';
import { lineNode } from './line-node.ts';
import { scheduleKey } from './schedule-key.ts';
import { takeAwayNode } from './take-away.ts';

/**
 * `<schedule-maker>` around the form of «Lập lịch mới theo mẫu»: fetches the past schedules, moves one to a new day,
 * lets its lines be edited and hands it out. The schedule stays on the device; the address carries the choice of the
 * template only.
 */
export class ScheduleMaker extends HTMLElement {
  /** How files of the site are fetched; tests put their own here before the element is connected. */
  fetchPath: (path: string) => Promise<Response> = (path) => fetch((this.dataset.base ?? '/') + path);
  /** Today on the reader's clock, `2026-11-22`. */
  today: () => string = readersToday;

  #draft = openDraft(scheduleKey, parseSchedule);
  #isConnected = false;
  /** True after the reader was told that the schedule on the device will be replaced. */
  #mayReplace = false;

  connectedCallback(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    const form = part<HTMLFormElement>(this, 'form');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
    this.#template.addEventListener('change', () => this.#showHint());
    const chosen = [...this.#template.options].find(({ id }) => location.hash === `#${id}`);
    if (chosen) this.#template.value = chosen.value;
    this.#showHint();
    this.#draft.onChange(() => this.#show());
    this.#show();
  }

  /** Makes a schedule of the form; one that the device has is replaced only when asked twice. */
  async #make(): Promise<void> {
    const start = this.#field('start').value;
    if (!isPlainDate(start)) {
      this.#say(words.startMissing);
      this.#field('start').focus();
      return;
    }
    if (this.#draft.read() && !this.#mayReplace) {
      this.#mayReplace = true;
      this.#say(words.replace);
      return;
    }
    this.#say(words.templateLoading);
    const template = await this.#fetchTemplate(this.#template.value);
    if (!template) {
      this.#say(words.templateFailed);
      return;
    }
    const avoidWeekends = this.#field('avoidWeekends').checked;
    const lines = shiftLines(template.lines, { from: template.start, to: start, avoidWeekends });
    const name = this.#field('name').value.normalize('NFC').trim() || words.defaultName;
    this.#mayReplace = false;
    this.#keep({ template: template.id, name, start, avoidWeekends, lines }, words.made(lines.length));
    part(this, '[data-result] h2').focus();
  }

  async #fetchTemplate(id: string): Promise<ScheduleTemplate | undefined> {
    try {
      const answer = await this.fetchPath('to-chuc/lich/mau.json');
      const templates: ScheduleTemplate[] = answer.ok ? await answer.json() : [];
      return templates.find((template) => template.id === id);
    } catch {
      return undefined;
    }
  }

  #keep(schedule: Schedule, said: string): void {
    const lost = this.#draft.save(schedule);
    this.#show();
    this.#say([said, lost].filter(Boolean).join(' '));
  }

  #show(): void {
    const schedule = this.#draft.read();
    const place = part(this, '[data-result]');
    if (!schedule) {
      place.replaceChildren();
      return;
    }
    const { lines } = schedule;
    const keepLines = (changed: readonly ScheduleLine[], said: string, focus: string) => {
      this.#keep({ ...schedule, lines: sortLines(changed) }, said);
      part(this, focus).focus();
    };
    const nodes = lines.map((line) =>
      lineNode(line, notesOn(line, lines), {
        change: (changed) =>
          keepLines(
            lines.map((one) => (one.id === changed.id ? changed : one)),
            words.applied,
            `[data-line="${line.id}"] summary`,
          ),
        remove: () =>
          keepLines(
            lines.filter(({ id }) => id !== line.id),
            words.removed,
            '[data-result] h2',
          ),
        say: (sentence) => this.#say(sentence),
      }),
    );
    const erase = () => {
      this.#draft.erase();
      this.#show();
      this.#say(words.erased);
    };
    const today = this.today();
    place.replaceChildren(
      element('h2', { tabIndex: -1 }, `${words.result}: ${schedule.name}`),
      element('ol', { className: 'plain schedule-lines' }, ...nodes),
      button(words.add, () => this.#add(schedule)),
      takeAwayNode(schedule, today, { say: (sentence) => this.#say(sentence), erase }),
    );
  }

  /** Adds a line on the first day of the schedule, and opens it. */
  #add({ lines, start, ...rest }: Schedule): void {
    let number = lines.length + 1;
    while (lines.some(({ id }) => id === `them-${number}`)) number += 1;
    const line: ScheduleLine = {
      id: `them-${number}`,
      kind: 'duty',
      who: '',
      what: words.newLine,
      when: { kind: 'fixed', date: start, printed: words.newLine },
    };
    this.#keep({ ...rest, start, lines: sortLines([...lines, line]) }, '');
    const node = this.querySelector(`[data-line="${line.id}"] details`) as HTMLDetailsElement | null;
    if (!node) return;
    node.open = true;
    node.querySelector<HTMLElement>('textarea')?.focus();
  }

  #showHint(): void {
    const hint = this.#template.selectedOptions[0]?.dataset.hint ?? '';
    part(this, '[data-start-hint]').textContent = hint;
  }

  #say(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }

  get #template(): HTMLSelectElement {
    return part<HTMLSelectElement>(this, 'select[name=template]');
  }

  #field(name: string): HTMLInputElement {
    return part<HTMLInputElement>(this, `input[name=${name}]`);
  }
}

customElements.define('schedule-maker', ScheduleMaker);
