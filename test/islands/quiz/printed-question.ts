/** What a test wants printed; options are always a, b and c. */
interface Printed {
  type?: string;
  id?: string;
  revision?: number;
  /** Ids of the right options. */
  answer?: string;
  accepted?: readonly string[];
  expects?: string;
  items?: readonly string[];
}

/** A question as the page of its owner prints it. */
export function printedQuestion({
  type = 'single-choice',
  id = 'x--1',
  revision = 1,
  answer,
  accepted,
  expects,
  items = [],
}: Printed): string {
  const isFree = type === 'short-answer' || type === 'flash-card';
  const options = isFree
    ? ''
    : `<ul class="options">${['a', 'b', 'c'].map((key) => `<li data-option="${key}">Phương án ${key}</li>`).join('')}</ul>`;
  const rows = items.map((text, index) => `<li data-item="${index}">${text}</li>`).join('');
  const key = accepted ? `data-accepted='${JSON.stringify(accepted)}'` : `data-answer="${answer}"`;
  return `<li class="question" id="${id}" data-question="${id}" data-revision="${revision}" data-type="${type}" ${key}
    ${expects ? `data-expects="${expects}"` : ''}><fieldset><legend>Câu hỏi ${id}</legend>
    ${rows && `<ol class="items">${rows}</ol>`}${options}</fieldset>
    <details><summary>Xem đáp án</summary><div class="proof"><p class="right-answer">Đáp án: <strong>${answer}</strong></p>
    <p class="explanation">Vì vậy.</p><blockquote>Nguyên văn ${id}</blockquote>
    <p><a class="proof-link" href="/van-ban/x/#muc-i">Mở</a></p></div></details></li>`;
}
