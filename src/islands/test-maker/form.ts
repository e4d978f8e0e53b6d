import { paperTypes, parseRecipe, type TestRecipe } from '../../core/quiz/export/recipe.ts';
import { testMaker } from '../../strings/test-maker.ts';

/**
 * Reads the form as a recipe with this seed; what is typed out of bounds is brought within them.
 * @returns a sentence that says what is missing, when no test can be made of it
 */
export function readForm(form: HTMLFormElement, seed: string): TestRecipe | string {
  const data = new FormData(form);
  const ticked = (name: string) => data.getAll(name).map(String);
  if (ticked('bai').length === 0) return testMaker.chooseQuiz;
  if (ticked('loai').length === 0) return testMaker.chooseType;
  const fields = ['cau', 'muc', 'de', 'ten', 'noi', 'phut'].map((name) => [
    name,
    String(data.get(name) ?? ''),
  ]);
  const address = new URLSearchParams([
    ...fields,
    ...[
      ['bai', ticked('bai').join('.')],
      ['loai', ticked('loai').join('.')],
      ['so', seed],
    ],
  ] as [string, string][]);
  return parseRecipe(address.toString()) ?? testMaker.chooseQuiz;
}

/** Shows a recipe in the form, so that it can be changed; quizzes that the site no longer has are left out. */
export function fillForm(form: HTMLFormElement, recipe: TestRecipe): void {
  const values: Record<string, string> = {
    cau: String(recipe.count),
    muc: recipe.mix,
    de: String(recipe.versions),
    ten: recipe.title,
    noi: recipe.organization,
    phut: recipe.minutes ? String(recipe.minutes) : '',
  };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (field.name === 'bai') tick(field, recipe.quizzes);
    else if (field.name === 'loai') tick(field, recipe.types);
    else field.value = values[field.name] ?? '';
  }
  for (const group of form.querySelectorAll('details')) {
    const isTypes = group.querySelector('[name="loai"]') !== null;
    const chosen = group.querySelectorAll('input:checked').length;
    group.open = isTypes ? chosen < paperTypes.length : chosen > 0;
  }
}

function tick(field: HTMLInputElement | HTMLSelectElement, values: readonly string[]): void {
  (field as HTMLInputElement).checked = values.includes(field.value);
}
