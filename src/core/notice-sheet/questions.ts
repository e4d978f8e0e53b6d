/** The questions of a booklet as the tool «Bảng tin» fetches them. */
export interface SheetBooklet {
  title: string;
  reviewed: boolean;
  questions: {
    id: string;
    question: string;
    answer: string;
    /** Names of what proves the answer, in its order. */
    sources: string[];
  }[];
}
