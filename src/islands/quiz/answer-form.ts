import type { AnswerKey, Response } from '../../core/quiz/grade.ts';

/** How one type of question is answered on the page. */
export interface AnswerForm {
  /** What the learner has answered so far. */
  response(): Response;
  /** Puts an earlier response back. */
  fill(response: Response): void;
  /** Ends answering and marks what was right and what was not. */
  close(key: AnswerKey): void;
  /** The element behind which the feedback stands. */
  place(): Element;
  /** What to say when an answer is wanted and none is complete. */
  readonly missing: string;
  /** True when the response is graded as soon as it is given, without «Xem kết quả». */
  readonly atOnce: boolean;
  /** True when the focus stays on what was touched: the feedback stands right behind it. */
  readonly keepsFocus: boolean;
}

/** What a form tells the question around it. */
export interface FormEvents {
  /** The response is another one now. */
  changed(): void;
  /** The learner wants the response graded. */
  submit(): void;
  /** Says something aloud to those who do not see the page. */
  say(sentence: string): void;
}

/** Makes the form inside the printed question. */
export type OpenForm = (question: HTMLElement, events: FormEvents) => AnswerForm;
