import { type Learner, type Learners, longestName, tidyName } from '../../core/study/learners.ts';
import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';
import { askBeforeErasing } from './confirm-erase.ts';
import { shownName } from './learner-names.ts';

/** What may be done with the learners of a device. */
export interface LearnerActions {
  switchTo: (learner: Learner) => void;
  rename: (learner: Learner, name: string) => void;
  save: (learner: Learner) => void;
  remove: (learner: Learner) => void;
}

/** A line for each learner: who it is, whether they study now, and what may be done. */
export function createLearnerLines(learners: Learners, acts: LearnerActions): HTMLLIElement[] {
  return learners.list.map((learner) => {
    const name = shownName(learners, learner);
    const isActive = learner.id === learners.active;
    const line = element('li');
    const rename = button(study.rename, () => openRename(line, rename, learner, acts), {
      spoken: study.renameOf(name),
    });
    const remove = button(
      study.remove,
      () =>
        askBeforeErasing(remove, {
          question: study.removeAsk(name),
          save: () => acts.save(learner),
          erase: () => acts.remove(learner),
        }),
      { spoken: study.removeOf(name) },
    );
    line.append(
      element('strong', { textContent: name }),
      isActive ? ` (${study.studying})` : '',
      actions(
        ...(isActive ? [] : [button(study.switchTo(name), () => acts.switchTo(learner))]),
        rename,
        remove,
      ),
    );
    if (isActive) line.setAttribute('aria-current', 'true');
    return line;
  });
}

function openRename(line: HTMLElement, opener: HTMLElement, learner: Learner, acts: LearnerActions): void {
  if (line.querySelector('form')) return;
  const id = `ten-moi-${learner.id || '1'}`;
  const input = element('input', { id, maxLength: longestName, value: learner.name, autocomplete: 'off' });
  const close = () => {
    form.remove();
    opener.focus();
  };
  const form = element(
    'form',
    {},
    element('label', { htmlFor: id, textContent: study.newName }),
    input,
    actions(element('button', { type: 'submit', textContent: study.saveName }), button(study.cancel, close)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = tidyName(input.value);
    if (name === '') input.focus();
    else acts.rename(learner, name);
  });
  line.append(form);
  input.focus();
}
