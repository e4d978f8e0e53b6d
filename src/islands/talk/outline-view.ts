import type { OutlinePart, OutlinePoint } from '../../core/talk/outline.ts';
import { headingOf, noteOn, type Talk, titleOf } from '../../core/talk/talk.ts';
import { talk as words } from '../../strings/talk.ts';
import { element } from '../element.ts';

/** What a press in the outline asks for. */
export type OutlineAct = 'up' | 'down' | 'drop' | 'add';

/** How the outline tells what the speaker does. */
export interface OutlinePorts {
  /** Base path of the site, with a slash at both ends. */
  base: string;
  act(act: OutlineAct, point: OutlinePoint): void;
  note(id: string, text: string): void;
}

/** The outline as a list that can be changed: a section a part, an item a point, then what was left out. */
export function outlineNodes(talk: Talk, ports: OutlinePorts): HTMLElement[] {
  const { outline } = talk;
  const title = element('h2', { tabIndex: -1 }, titleOf(talk));
  title.dataset.title = '';
  return [
    title,
    element('p', { className: 'talk-about' }, words.heading(outline.minutes, outline.audience)),
    element('p', { className: 'small muted screen-only' }, words.keys),
    ...outline.parts.map((part) => partNode(talk, part, ports)),
    leftOutNode(talk, ports),
  ];
}

function partNode(talk: Talk, { part, minutes, points }: OutlinePart, ports: OutlinePorts): HTMLElement {
  const items = points.map((point) => pointNode(talk, point, ports));
  const time = element('span', { className: 'talk-time' }, words.minutesOf(talk.outline.discussion));
  const discussion = element(
    'li',
    { className: 'talk-point' },
    element('strong', {}, words.discussion),
    ' ',
    time,
  );
  return element(
    'section',
    { className: 'talk-part' },
    element('h3', {}, words.partTitle(part, minutes)),
    element('ol', {}, ...items, ...(part === 3 ? [discussion] : [])),
  );
}

function pointNode(talk: Talk, point: OutlinePoint, ports: OutlinePorts): HTMLLIElement {
  const heading = headingOf(talk, point);
  const note = noteOn(talk, point.id);
  const node = element(
    'li',
    { className: 'talk-point' },
    element(
      'p',
      {},
      element('strong', {}, heading),
      ' ',
      element('span', { className: 'talk-time' }, words.minutesOf(point.minutes)),
    ),
    element('p', {}, point.say ?? point.text),
    sourceNode(point, ports.base),
    element(
      'div',
      { className: 'talk-acts screen-only' },
      actButton('up', words.up, words.upOf(heading), point, ports),
      actButton('down', words.down, words.downOf(heading), point, ports),
      actButton('drop', words.drop, words.dropOf(heading), point, ports),
    ),
    noteNode(point.id, heading, note, ports),
  );
  node.dataset.point = point.id;
  node.addEventListener('keydown', (event) => {
    const act = event.altKey ? keyActs[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    ports.act(act, point);
  });
  return node;
}

const keyActs: Readonly<Record<string, OutlineAct>> = { ArrowUp: 'up', ArrowDown: 'down', Delete: 'drop' };

function sourceNode({ path, source }: OutlinePoint, base: string): HTMLElement {
  const link = element('a', { href: base + path.slice(1) }, source);
  return element('p', { className: 'small muted' }, `${words.source}: `, link);
}

function noteNode(id: string, heading: string, note: string, ports: OutlinePorts): HTMLElement {
  const field = named(element('textarea', { rows: 2, value: note }), words.ownNoteOn(heading));
  const printed = element('p', { className: 'talk-own' }, note);
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    ports.note(id, field.value);
  });
  const box = element(
    'details',
    { className: 'talk-note screen-only', open: note !== '' },
    element('summary', { className: 'small' }, words.ownNote),
    field,
  );
  return element('div', {}, box, printed);
}

function leftOutNode(talk: Talk, ports: OutlinePorts): HTMLElement {
  const { leftOut } = talk.outline;
  const items = leftOut.map(({ point, reason }) => {
    const heading = headingOf(talk, point);
    const node = element(
      'li',
      {},
      element('p', {}, element('strong', {}, heading), ` (${words.reasons[reason]})`),
      element('p', { className: 'small' }, point.say ?? point.text),
      actButton('add', words.add, words.addOf(heading), point, ports),
    );
    node.dataset.point = point.id;
    return node;
  });
  const list = element('ul', { className: 'left-out' }, ...items);
  const box = element(
    'details',
    { className: 'screen-only', hidden: leftOut.length === 0 },
    element('summary', {}, words.leftOut(leftOut.length)),
    list,
  );
  box.dataset.leftOut = '';
  return box;
}

function actButton(
  act: OutlineAct,
  label: string,
  name: string,
  point: OutlinePoint,
  ports: OutlinePorts,
): HTMLButtonElement {
  const node = named(element('button', { type: 'button' }, label), name);
  node.dataset.act = act;
  node.addEventListener('click', () => ports.act(act, point));
  return node;
}

/** Names a control by the attribute that older browsers read too. */
function named<Control extends HTMLElement>(node: Control, name: string): Control {
  node.setAttribute('aria-label', name);
  return node;
}
