/** Sentences of questions on the figures and statements of a record. `name` is a full name that means one document. */

/** «giai đoạn 2021–2025», «đến năm 2030». */
export const targetTime = (year: number, from?: number) =>
  from === undefined ? `đến năm ${year}` : `giai đoạn ${from}–${year}`;

/** A target that is measured: «tỷ lệ che phủ rừng» by a year. */
export const targetWords = {
  ask: (name: string, measure: string, time: string) =>
    `Theo ${name}, chỉ tiêu «${measure}» ${time} là bao nhiêu?`,
  claim: (name: string, measure: string, time: string, value: string) =>
    `Theo ${name}, chỉ tiêu «${measure}» ${time} là ${value}.`,
  before: (measure: string, time: string) => `Chỉ tiêu «${measure}» ${time} là `,
  which: (name: string, time: string, value: string) =>
    `Theo ${name}, chỉ tiêu nào ${time} được đặt ở mức ${value}?`,
};

/** How many of something a document or an event has: «nêu 9 nhóm nhiệm vụ, giải pháp», «có 19 điều». */
export const countWords = {
  has: 'có',
  states: 'nêu',
  ask: (name: string, verb: string, noun: string) => `${name} ${verb} bao nhiêu ${noun}?`,
  claim: (name: string, verb: string, noun: string, value: string) => `${name} ${verb} ${value} ${noun}.`,
  before: (name: string, verb: string) => `${name} ${verb} `,
  after: (noun: string) => ` ${noun}.`,
};

/** Any other figure, by its label. */
export const labelWords = {
  ask: (name: string, head: string, tail?: string) =>
    tail ? `Theo ${name}, ${head} về «${tail}» là bao nhiêu?` : `Theo ${name}, ${head} là bao nhiêu?`,
  claim: (name: string, label: string, value: string) => `Theo ${name}, ${label} là ${value}.`,
  before: (label: string) => `${label}: `,
};

/** What kind of statement a fact is, by the beginning of its label: with its article, and as «sau đây» follows it. */
export const statementKinds: Record<string, { what: string; bare: string }> = {
  'mục tiêu tổng quát': { what: 'mục tiêu tổng quát', bare: 'mục tiêu tổng quát' },
  'quan điểm cốt lõi': { what: 'quan điểm cốt lõi', bare: 'quan điểm cốt lõi' },
  'nội dung cốt lõi': { what: 'nội dung cốt lõi', bare: 'nội dung cốt lõi' },
  'điểm mới': { what: 'một điểm mới', bare: 'điểm mới' },
  'mục tiêu': { what: 'một mục tiêu', bare: 'mục tiêu' },
  'tầm nhìn': { what: 'tầm nhìn', bare: 'tầm nhìn' },
  'nhiệm vụ': { what: 'một nhiệm vụ', bare: 'nhiệm vụ' },
  'giải pháp': { what: 'một giải pháp', bare: 'giải pháp' },
};

export const statementWords = {
  which: (bare: string, about: string | undefined, value: string) =>
    `Văn bản nào nêu ${bare}${about ? ` về ${about}` : ''} sau đây: «${value}»?`,
  about: (value: string) => `Câu sau nói về văn bản nào: «${value}»?`,
  claim: (what: string, name: string, value: string) => `${what} của ${name} là: ${value}.`,
  year: (name: string, value: string) => `${name} đặt mục tiêu sau đây cho năm nào: «${value}»?`,
  yearOption: (year: number) => `Năm ${year}`,
  carriedOut: (name: string) => `Văn bản nào của Chính phủ được ban hành để thực hiện ${name}?`,
};

/** What stands before a gap. */
export const gapPrompts = {
  figure: (name: string) => `Con số nào điền vào chỗ trống trong câu sau về ${name}?`,
  clause: (name: string, clause: string) => `Chọn chữ điền vào chỗ trống trong câu ở ${clause} của ${name}.`,
};
