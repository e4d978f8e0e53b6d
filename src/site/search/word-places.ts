import { CborBytes } from './cbor.ts';
import { formsOf, type WordForm } from './word-forms.ts';

/** Where one form of a word stands: the records that hold it, in the order of their numbers, as the index keeps them. */
export interface Places {
  readonly bytes: CborBytes;
  records: number;
  lastRecord: number;
  /** Number of all its places, and one for each record. */
  size: number;
}

/** A word without marks, and its forms with marks. */
export interface IndexWord {
  plain: number;
  marked: Map<string, number>;
}

/** Weight of a word of a paragraph and of a heading; a word that is made of parts shares its weight among them. */
const weights = { p: 24, h2: 144 } as const;
/** The weight that is not named before its places. */
const commonWeight = 25;

/** One place of a form is one number: the form, whether it is in the metadata, weight or field, place in the text. */
const ofKind = 2 ** 20;
const ofMeta = 2 ** 8 * ofKind;
const ofForm = 2 * ofMeta;

/** The words of the records of one part of the index. */
export class WordPlaces {
  readonly words = new Map<string, IndexWord>();
  /** By number of form. */
  readonly places: Places[] = [];
  /** A library has some ten thousand different words, and says them millions of times. */
  #formsOf = new Map<string, readonly number[]>();
  /** Of the record that is being read. */
  #keys = new Float64Array(1024);
  #count = 0;

  /** Adds a word of a text, with its signs, at its place. */
  addText(word: string, place: number, tag: keyof typeof weights): void {
    const forms = this.#formNumbers(word);
    const weight = weights[tag];
    for (const [at, form] of forms.entries()) {
      const own = at === 0 ? weight : Math.max(1, Math.floor(weight / (forms.length - 1)));
      this.#add(form * ofForm + own * ofKind + place);
    }
  }

  /** Adds a word of a field of the metadata. */
  addMeta(word: string, place: number, field: number): void {
    for (const form of this.#formNumbers(word)) this.#add(form * ofForm + ofMeta + field * ofKind + place);
  }

  /** Ends a record: what was added since the last one stands in it. */
  endRecord(record: number): void {
    const keys = this.#keys.subarray(0, this.#count).sort();
    this.#count = 0;
    for (let from = 0; from < keys.length; ) {
      const form = Math.floor((keys[from] as number) / ofForm);
      const meta = firstFrom(keys, from, form * ofForm + ofMeta);
      const to = firstFrom(keys, meta, (form + 1) * ofForm);
      const places = this.places[form] as Places;
      places.bytes.list(3);
      places.bytes.number(record - places.lastRecord);
      places.size += 1 + writeRuns(places.bytes, keys.subarray(from, meta), commonWeight);
      places.size += writeRuns(places.bytes, keys.subarray(meta, to), null);
      places.records += 1;
      places.lastRecord = record;
      from = to;
    }
  }

  #add(key: number): void {
    if (this.#count === this.#keys.length) {
      const grown = new Float64Array(2 * this.#count);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    this.#keys[this.#count] = key;
    this.#count += 1;
  }

  #formNumbers(word: string): readonly number[] {
    let numbers = this.#formsOf.get(word);
    if (!numbers) {
      numbers = formsOf(word).map((form) => this.#numberOf(form));
      this.#formsOf.set(word, numbers);
    }
    return numbers;
  }

  #numberOf({ folded, marked }: WordForm): number {
    const word = this.words.get(folded) ?? { plain: this.#newForm(), marked: new Map<string, number>() };
    this.words.set(folded, word);
    if (marked === null) return word.plain;
    const number = word.marked.get(marked) ?? this.#newForm();
    word.marked.set(marked, number);
    return number;
  }

  #newForm(): number {
    return this.places.push({ bytes: new CborBytes(), records: 0, lastRecord: 0, size: 0 }) - 1;
  }
}

/** Place of the first key that is not below a bound. */
function firstFrom(keys: Float64Array, from: number, bound: number): number {
  let at = from;
  while (at < keys.length && (keys[at] as number) < bound) at += 1;
  return at;
}

/**
 * Writes places as Pagefind keeps them: −n − 1 begins the places of weight or field n, each place is told from the one
 * before.
 * @returns how many numbers that makes
 */
function writeRuns(bytes: CborBytes, keys: Float64Array, unnamed: number | null): number {
  const kindOf = (key: number) => Math.floor(key / ofKind) % 2 ** 8;
  let count = keys.length;
  let kind = unnamed;
  for (const key of keys) {
    if (kindOf(key) !== kind) count += 1;
    kind = kindOf(key);
  }
  bytes.list(count);
  kind = unnamed;
  let last = 0;
  for (const key of keys) {
    const place = key % ofKind;
    if (kindOf(key) !== kind) {
      kind = kindOf(key);
      bytes.number(-kind - 1);
      last = 0;
    }
    bytes.number(place - last);
    last = place;
  }
  return count;
}
