import '../strict-policy.ts';

import { checkReport } from '../../core/report/check.ts';
import { formatCount } from '../../core/report/counts.ts';
import { figuresOf, membersToStudy } from '../../core/report/figures.ts';
import type { ReportFinding } from '../../core/report/finding.ts';
import { followPlan } from '../../core/report/follow-plan.ts';
import { reportPaper } from '../../core/report/report-paper.ts';
import type { ReportPlan } from '../../core/report/report-plan.ts';
import { emptyClass, emptyReport, mostRows, type Report } from '../../core/report/schema.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { element } from '../element.ts';
import { part } from '../parts.ts';
import { twiceButton } from '../quiz/twice-button.ts';
import { readersToday } from '../today.ts';
import { type Adding, createAdding } from './adding.ts';
import { classNodes, fieldNamed, nameOfField, numberClasses } from './class-fields.ts';
import { listenToCopySteps } from './copy-steps.ts';
import { showDrafts } from './draft-list.ts';
import { figuresTable, findingsList } from './figures-view.ts';
import { fillForm, readForm } from './form-fields.ts';
import { paperNode } from './paper-view.ts';
import { showPlan } from './route-view.ts';
import { openShelf } from './shelf.ts';
import { takeAwayNode } from './take-away.ts';

/**
 * `<report-tool>` around the form of «Phiếu báo cáo kết quả» and the plans' JSON: keeps what is typed on the device,
 * checks it at once, adds up files of units, and hands out the report. `#ke-hoach=<id>` in the address opens a new
 * report of that plan; what a person typed never stands in the address.
 */
export class ReportTool extends HTMLElement {
  /** Today on the reader's clock, `2026-11-22`. */
  today: () => string = readersToday;
  /** A new id for a report. */
  newId: () => string = () => crypto.getRandomValues(new Uint32Array(2)).join('-');

  #shelf = openShelf();
  #plans: readonly ReportPlan[] = [];
  #id = '';
  #report: Report = emptyReport();
  /** Fields that hold no number of people. */
  #unreadable: ReportFinding[] = [];
  #emptyClass: HTMLElement | null = null;
  #adding: Adding | null = null;
  #stop = () => {};
  #status = element('p', { role: 'status', className: 'remark report-status screen-only' });
  #eraser = twiceButton(
    words.eraseDraft,
    () => words.eraseAsk,
    () => this.#erase(),
  );
  #checks = element('section', { className: 'screen-only' });
  #preview = element('div');

  connectedCallback(): void {
    if (this.#emptyClass) return;
    this.#plans = JSON.parse(part(this, '[data-plans]').textContent ?? '[]');
    this.#emptyClass = part(this, '[data-class]').cloneNode(true) as HTMLElement;
    part(this, '[data-shelf-actions]').append(this.#eraser.button);
    const print = element('section', { className: 'report-preview' });
    print.append(element('h2', { className: 'screen-only' }, words.preview), this.#preview);
    const say = (sentence: string) => this.#say(sentence);
    const takeAway = takeAwayNode({ report: () => this.#report, today: this.today, say });
    part(this, '[data-result]').append(this.#checks, takeAway, this.#status, print);
    this.#adding = createAdding(this, {
      form: this.#form,
      report: () => this.#report,
      take: (report) => this.#take(this.#withPlanOf(report)),
      say,
    });
    this.#listen();
    this.#form.hidden = false;
    this.#open();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      part(this.#checks, 'h2').focus();
    });
    form.addEventListener('input', ({ target }) => this.#heard(target as HTMLInputElement));
    part(form, '[data-new]').addEventListener('click', () => {
      this.#start(this.#report.plan);
      this.#say(words.started);
    });
    part(form, '[data-add-class]').addEventListener('click', () => this.#addClass());
    part(form, '[data-classes]').addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest('[data-remove-class]');
      const index = classNodes(form).findIndex((node) => node.contains(button));
      if (button && index >= 0) this.#removeClass(index);
    });
    listenToCopySteps(form, () => ({ report: this.#report, plan: this.#plan }));
    this.#stop = this.#shelf.onChange(() => this.#hearOtherTab());
  }

  /** Opens the report that the address asks for, else the one that was open last, else a new one. */
  #open(): void {
    const asked = new URLSearchParams(location.hash.slice(1)).get('ke-hoach');
    const kept = this.#shelf.current();
    const isAsked = this.#plans.some(({ id }) => id === asked);
    if (kept && (!isAsked || kept.report.plan === asked)) this.#show(kept.id, kept.report);
    else this.#start(isAsked && asked !== null ? asked : (this.#plans[0]?.id ?? ''));
  }

  #start(planId: string): void {
    const plan = this.#plans.find(({ id }) => id === planId) ?? null;
    this.#show(this.newId(), followPlan(emptyReport(), plan, null));
  }

  #show(id: string, report: Report): void {
    this.#id = id;
    this.#report = report;
    this.#unreadable = [];
    this.#adding?.clear();
    this.#refill();
  }

  /** Shows a report that was changed by other ways than typing. */
  #refill(): void {
    fillForm(this.#form, this.#report, this.#emptyClass as HTMLElement);
    part<HTMLSelectElement>(this.#form, '[name="plan"]').value = this.#plan?.id ?? '';
    showPlan(this.#form, this.#report, this.#plan, { base: this.dataset.base ?? '/', today: this.today() });
    numberClasses(this.#form, this.#report.classes);
    this.#adding?.show();
    this.#fillDrafts();
    this.#refresh();
  }

  #heard(field: HTMLInputElement): void {
    if (field.type === 'file') return;
    if (field.name === 'draft') {
      const kept = this.#shelf.reports().find(({ id }) => id === field.value);
      if (kept) this.#show(kept.id, kept.report);
      this.#keep();
      return;
    }
    if (field.name === 'plan' || field.name === 'occasion') {
      const plan = this.#plans.find(
        ({ id }) => id === part<HTMLSelectElement>(this.#form, '[name="plan"]').value,
      );
      const occasion = field.name === 'occasion' ? Number(field.value) : 0;
      this.#report = followPlan(this.#report, plan ?? null, this.#plan, occasion);
      this.#refill();
    } else {
      const { report, unreadable } = readForm(this.#form, this.#report);
      this.#report = report;
      this.#unreadable = unreadable.map((wrong) => ({
        ...{ code: 'unreadable', weight: 'wrong', field: nameOfField(this.#form, wrong) },
        message: words.unreadable(wrong.labels?.[0]?.firstChild?.textContent?.trim() ?? wrong.name),
      }));
      this.#refresh();
    }
    this.#keep();
  }

  #fillDrafts(): void {
    showDrafts(part(this.#form, '[name="draft"]'), this.#shelf.reports(), {
      id: this.#id,
      report: this.#report,
    });
    this.#eraser.reset();
  }

  /** Another tab wrote: what it changed of this report is shown, and its own reports are offered. */
  #hearOtherTab(): void {
    const kept = this.#shelf.reports().find(({ id }) => id === this.#id);
    if (kept) this.#show(kept.id, kept.report);
    else this.#fillDrafts();
  }

  #keep(): void {
    const trouble = this.#shelf.keep({ id: this.#id, report: this.#report });
    if (trouble) this.#say(trouble);
    this.#fillDrafts();
  }

  #erase(): void {
    this.#shelf.erase(this.#id);
    const left = this.#shelf.current();
    if (left) this.#show(left.id, left.report);
    else this.#start(this.#report.plan);
    this.#say(words.erased);
    part(this.#form, '[name="draft"]').focus();
  }

  #addClass(): void {
    if (this.#report.classes.length >= mostRows) return;
    this.#takeClasses([...this.#report.classes, emptyClass()]);
    fieldNamed(this.#form, `classes.${this.#report.classes.length - 1}.name`)?.focus();
  }

  #removeClass(index: number): void {
    this.#takeClasses(this.#report.classes.filter((_, place) => place !== index));
    part(this.#form, '[data-add-class]').focus();
  }

  #takeClasses(classes: Report['classes']): void {
    this.#take({ ...this.#report, classes });
  }

  /** Sums that took the plan of the first file: the head follows that plan, which need not be one of this site. */
  #withPlanOf(report: Report): Report {
    if (report.plan === this.#report.plan) return report;
    const plan = this.#plans.find(({ id }) => id === report.plan) ?? null;
    return { ...followPlan(report, plan, this.#plan), plan: report.plan, planName: report.planName };
  }

  /** Puts another report in place of this one, shows and keeps it. */
  #take(report: Report): void {
    this.#report = report;
    this.#refill();
    this.#keep();
  }

  /** Everything that follows from the figures. */
  #refresh(): void {
    const toStudy = membersToStudy(figuresOf(this.#report));
    part(this.#form, '[data-to-study]').textContent =
      toStudy === null ? '' : words.toStudy(formatCount(toStudy));
    const findings = [...this.#unreadable, ...checkReport(this.#report)];
    const goTo = (name: string) => fieldNamed(this.#form, name)?.focus();
    this.#checks.replaceChildren(
      element('h2', { tabIndex: -1 }, words.check),
      figuresTable(this.#report),
      findingsList(findings, goTo),
    );
    this.#preview.replaceChildren(paperNode(reportPaper(this.#report)));
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  get #plan(): ReportPlan | null {
    return this.#plans.find(({ id }) => id === this.#report.plan) ?? null;
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, 'form');
  }
}

if (!customElements.get('report-tool')) customElements.define('report-tool', ReportTool);
