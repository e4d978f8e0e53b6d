import { describe, expect, it } from 'vitest';
import {
  followText,
  isReadWhole,
  openPlaces,
  pathOfText,
  withPlace,
} from '../../../src/core/study/reading.ts';
import { emptyRecord } from '../../../src/core/study/record.ts';

describe('how much of a text was read', () => {
  it('grows window by window, and counts no line twice', () => {
    const text = followText(0);
    text.see(0, 0.2);
    text.see(0.1, 0.3);
    expect(text.share()).toBe(0.3);
  });

  it('a look at the last clause does not count for what stands above it', () => {
    const text = followText(0);
    text.see(0, 0.1);
    text.see(0.9, 1.2);
    expect(text.share()).toBe(0.2);
  });

  it('goes on where an earlier visit ended', () => {
    const text = followText(0.4);
    text.see(0.35, 0.5);
    expect(text.share()).toBe(0.5);
    text.see(-0.2, 3);
    expect(isReadWhole({ share: text.share() })).toBe(true);
  });
});

describe('the places in the record', () => {
  const at = (record = emptyRecord, id: string, share: number, time: number) =>
    withPlace(record, id, { anchor: 'muc-i', share }, time);

  it('what was read once stays read when the reader looks something up again', () => {
    const record = at(at(emptyRecord, 'a', 0.8, 1), 'a', 0.2, 2);
    expect(record.places.get('a')).toEqual({ anchor: 'muc-i', share: 0.8, at: 2 });
  });

  it('the latest texts come first, and those read to the end are not offered', () => {
    const record = at(at(at(emptyRecord, 'a', 0.5, 1), 'b', 1, 3), 'c', 0, 2);
    expect(openPlaces(record).map(([id]) => id)).toEqual(['c', 'a']);
  });

  it('a guide and a document with the same id keep their own places', () => {
    expect(pathOfText('18-nq-tw-2022')).toBe('van-ban/18-nq-tw-2022/');
    expect(pathOfText('tai-lieu/18-nq-tw-2022')).toBe('tai-lieu/18-nq-tw-2022/');
  });
});
