import { addPoint, dropPoint, movePoint, orderOf } from '../../core/talk/edit.ts';
import type { TalkMaterial } from '../../core/talk/material.ts';
import { makeOutline, type OutlinePoint } from '../../core/talk/outline.ts';
import { formatSelection, parseSelection, type TalkSelection } from '../../core/talk/selection.ts';
import { headingOf, type Talk, titleOf } from '../../core/talk/talk.ts';
import { talk as words } from '../../strings/talk.ts';
import { openDraft } from '../drafts.ts';
import { part } from '../parts.ts';
import { readersToday } from '../today.ts';
import { handoutNode } from './handout-view.ts';
import { type OutlineAct, outlineNodes } from './outline-view.ts';
import { actionNodes } from './talk-actions.ts';
import { parseStoredTalk, storedTalk } from './talk-draft.ts';
import { createTalkFiles, type FetchPath } from './talk-files.ts';
import { fillTalkForm, readTalkForm, showMinutes } from './talk-form.ts';

/**
 * `<talk-maker>` around the form of «Soạn bài nói»: fetches the material of the chosen documents, makes the outline and
 * lets the speaker change it. The address keeps the selection behind «#», the device keeps the notes; nothing is sent.
 */
export class TalkMaker extends HTMLElement {
  /** How files of the site are fetched; tests put their own here before the element is connected. */
  fetchPath: FetchPath = (path) => fetch((this.dataset.base ?? '/') + path);
  /** Today on the reader's clock, `2026-11-22`. */
  today: () => string = readersToday;

  #files = createTalkFiles((path) => this.fetchPath(path));
  #draft = openDraft('soan-bai', parseStoredTalk);
  #selection: TalkSelection = { documents: [], audience: 'grassroots-members', minutes: 45, order: null };
  #materials: TalkMaterial[] = [];
  #title = '';
  #notes: Record<string, string> = {};
  /** The talk on the page; null until the first one is made. */
  #talk: Talk | null = null;
  #turn = 0;
  #isConnected = false;

  connectedCallback(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    this.#listen();
    const kept = this.#draft.read();
    this.#title = kept?.title ?? '';
    this.#notes = kept?.notes ?? {};
    this.#field('ten').value = this.#title;
    part(this, '[data-choices]').hidden = false;
    addEventListener('hashchange', this.#open);
    void this.#make(this.#start(parseSelection(kept?.selection ?? '')), false);
  }

  /**
   * What to open with: the address of a talk; else the documents that a kit sent («?van-ban=»), for the audience and
   * length of the last time; else the talk of the last time; else what the form has.
   */
  #start(kept: TalkSelection | null): TalkSelection {
    const named = parseSelection(location.hash);
    if (named) return named;
    const sent = parseSelection(location.search);
    if (!sent) return kept ?? { ...readTalkForm(this.#form), order: null };
    if (!kept) return sent;
    return kept.documents.join() === sent.documents.join() ? kept : { ...kept, ...pickDocuments(sent) };
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#open);
    this.#isConnected = false;
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#makeFromForm();
    });
    form.addEventListener('click', (event) => {
      const minutes = event.target instanceof HTMLButtonElement ? event.target.dataset.minutes : undefined;
      if (minutes === undefined) return;
      showMinutes(form, Number(minutes));
      void this.#makeFromForm();
    });
    this.#field('phut').addEventListener('change', () => showMinutes(form, readTalkForm(form).minutes));
    this.#field('ten').addEventListener('input', () => {
      this.#title = this.#field('ten').value;
      if (!this.#talk) return;
      this.#show(this.#selection, false);
      this.#keep();
    });
    part(this, '[data-restart]').addEventListener('click', () => {
      void this.#make({ ...this.#selection, order: null }, true);
    });
  }

  /** Makes the talk that the address names, when it names another than the one shown. */
  #open = (): void => {
    const selection = parseSelection(location.hash);
    if (selection && formatSelection(selection) !== formatSelection(this.#selection))
      void this.#make(selection, true);
  };

  /** An own order outlives another length, never other documents or another audience: their points differ. */
  async #makeFromForm(): Promise<void> {
    const chosen = readTalkForm(this.#form);
    if (chosen.documents.length === 0) {
      this.#say(words.chooseDocument);
      return;
    }
    const { documents, audience, order } = this.#selection;
    const isSame = documents.join() === chosen.documents.join() && audience === chosen.audience;
    await this.#make({ ...chosen, order: isSame ? order : null }, true);
  }

  async #make(selection: TalkSelection, isAsked: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (isAsked) this.#say(words.loading);
    try {
      const materials = await this.#files.materialsOf(selection.documents);
      if (turn !== this.#turn) return;
      if (materials.length === 0) {
        this.#say(words.chooseDocument);
        return;
      }
      this.#materials = materials;
      fillTalkForm(this.#form, selection);
      this.#show({ ...selection, documents: materials.map(({ id }) => id) }, isAsked);
      if (isAsked) part(this, '[data-title]').focus();
    } catch (error) {
      if (turn === this.#turn) this.#say((error as Error).message);
    }
  }

  /** Shows the outline of a selection; what was asked for stands in the address and is kept on the device. */
  #show(selection: TalkSelection, isAsked: boolean): void {
    const outline = makeOutline(this.#materials, selection);
    const talk: Talk = { title: this.#title, outline, notes: this.#notes };
    const isLeftOutOpen = this.querySelector<HTMLDetailsElement>('[data-left-out]')?.open ?? false;
    this.#selection = selection;
    this.#talk = talk;
    const nodes = outlineNodes(talk, {
      base: this.dataset.base ?? '/',
      act: (act, point) => this.#act(act, point),
      note: (id, text) => this.#note(id, text),
    });
    const actions = actionNodes({
      talk: () => this.#talk as Talk,
      address: () => new URL(this.#address(), location.href).href,
      today: () => this.today(),
      say: (sentence) => this.#say(sentence),
      print: (what) => this.#print(what),
    });
    const [title, ...rest] = nodes as [HTMLElement, ...HTMLElement[]];
    part(this, '[data-result]').replaceChildren(title, ...actions, ...rest);
    const leftOut = this.querySelector<HTMLDetailsElement>('[data-left-out]');
    if (leftOut) leftOut.open = isLeftOutOpen;
    if (isAsked) {
      history.replaceState(null, '', this.#address());
      this.#say(words.made(orderOf(outline).length, outline.minutes));
      this.#keep();
    }
  }

  #act(act: OutlineAct, point: OutlinePoint): void {
    const talk = this.#talk;
    if (!talk) return;
    const { outline } = talk;
    const heading = headingOf(talk, point);
    if (act === 'up' || act === 'down') {
      const order = movePoint(outline, point.id, act === 'up' ? -1 : 1);
      if (!order) {
        this.#say(words.atEnd);
        return;
      }
      this.#reorder(order);
      this.#focus(point.id, act);
      this.#say(this.#placeOf(point.id));
    } else if (act === 'add') {
      const order = addPoint(outline, point);
      if (!order) {
        this.#say(words.full(outline.minutes));
        return;
      }
      this.#reorder(order);
      this.#focus(point.id, 'drop');
      this.#say(words.added(heading));
    } else {
      const all = orderOf(outline);
      const next = all[all.indexOf(point.id) + 1] ?? all[all.indexOf(point.id) - 1];
      this.#reorder(dropPoint(outline, point.id));
      if (next) this.#focus(next, 'drop');
      else part(this, '[data-title]').focus();
      this.#say(words.dropped(heading));
    }
  }

  #reorder(order: string[]): void {
    this.#show({ ...this.#selection, order }, false);
    history.replaceState(null, '', this.#address());
    this.#keep();
  }

  #address(): string {
    return `${location.pathname}#${formatSelection(this.#selection)}`;
  }

  #placeOf(id: string): string {
    const part = this.#talk?.outline.parts.find(({ points }) => points.some((point) => point.id === id));
    if (!part) return '';
    return words.moved(part.points.findIndex((point) => point.id === id) + 1, part.points.length, part.part);
  }

  #focus(id: string, act: OutlineAct): void {
    const item = [...this.querySelectorAll<HTMLElement>('[data-point]')].find(
      (node) => node.dataset.point === id,
    );
    item?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  }

  #note(id: string, text: string): void {
    const { [id]: _, ...others } = this.#notes;
    this.#notes = text.trim() ? { ...others, [id]: text } : others;
    if (this.#talk) this.#talk = { ...this.#talk, notes: this.#notes };
    this.#keep();
  }

  #keep(): void {
    const trouble = this.#draft.save(
      storedTalk({ selection: this.#selection, title: this.#title, notes: this.#notes }),
    );
    if (trouble) this.#say(trouble);
  }

  #print(what: 'outline' | 'handout'): void {
    // browsers inside messengers have no such function
    if (typeof window.print !== 'function') {
      this.#say(words.cannotPrint);
      return;
    }
    this.querySelector('.handout')?.remove();
    if (what === 'handout' && this.#talk) this.append(handoutNode(this.#talk));
    this.dataset.printing = what;
    const title = document.title;
    if (this.#talk) document.title = titleOf(this.#talk);
    window.print();
    document.title = title;
  }

  #say(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, 'form[data-selection]');
  }

  #field(name: string): HTMLInputElement {
    return part<HTMLInputElement>(this, `form[data-selection] [name="${name}"]`);
  }
}

/** Other documents have other points: their order begins anew. */
function pickDocuments({ documents }: TalkSelection): Pick<TalkSelection, 'documents' | 'order'> {
  return { documents, order: null };
}

if (!customElements.get('talk-maker')) customElements.define('talk-maker', TalkMaker);
