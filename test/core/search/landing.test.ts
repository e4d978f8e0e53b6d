import { describe, expect, it } from 'vitest';
import { findPhrase, landingOf, markOf } from '../../../src/core/search/landing.ts';
import { planQuery } from '../../../src/core/search/query-plan.ts';

const data = {
  url: '/van-ban/60-kh-duk-2022/#muc-ii',
  raw_url: '/van-ban/60-kh-duk-2022/#muc-ii',
  excerpt: 'xây dựng <mark>ḏội</mark> <mark>ngũ</mark> &lt;b&gt; &amp; thêm',
  meta: { title: 'Kế hoạch 60-KH/ḎUK' },
  anchors: [
    { id: 'muc-ii', location: 0 },
    { id: 'muc-ii-1', location: 20 },
    { id: 'muc-ii-2', location: 80 },
  ],
};

describe('a hit in the list', () => {
  it('leads to the clause that holds the match, not only to its record', () => {
    expect(landingOf({ ...data, locations: [45, 46] }, '').address).toBe('/van-ban/60-kh-duk-2022/#muc-ii-1');
    expect(landingOf({ ...data, locations: [80] }, '').address).toBe('/van-ban/60-kh-duk-2022/#muc-ii-2');
  });

  it('stays with its record when the match is in no line', () => {
    expect(landingOf({ ...data, locations: [] }, '').address).toBe('/van-ban/60-kh-duk-2022/#muc-ii');
  });

  it('carries the phrase as one parameter before the anchor', () => {
    expect(landingOf({ ...data, locations: [1] }, 'doi ngu').address).toBe(
      '/van-ban/60-kh-duk-2022/?hl=doi%20ngu#muc-ii',
    );
  });

  it('shows đ, marks and plain text, never markup of a page', () => {
    const { title, excerpt } = landingOf({ ...data, locations: [1] }, '');
    expect(title).toBe('Kế hoạch 60-KH/ĐUK');
    expect(excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['đội', 'ngũ']);
    expect(excerpt.map(({ text }) => text).join('')).toBe('xây dựng đội ngũ <b> & thêm');
  });
});

describe('the mark on the page', () => {
  it.each([
    ['Nghị quyết số 18-NQ/TW, ngày', '18 nq tw', '18-NQ/TW'],
    ['xây dựng đội ngũ trí thức', 'doi ngu tri thuc', 'đội ngũ trí thức'],
    ['xây dựng Đội ngũ, trí thức', 'đội ngũ trí', 'Đội ngũ, trí'],
    ['ngày 05/01/2022', '5/1/2022', '05/01/2022'],
    ['ngày 5/1/2022', '05/01/2022', '5/1/2022'],
  ])('in %j for %j is %j', (text, phrase, marked) => {
    const place = findPhrase(text, phrase);
    expect(place && text.slice(place.start, place.end)).toBe(marked);
  });

  it.each([
    ['triển khai', 'tri'],
    ['118-NQ/TW', '18 nq tw'],
    ['text', ''],
    ['a+b', '(['],
  ])('is not put inside another word: %j, %j', (text, phrase) => {
    expect(findPhrase(text, phrase)).toBeNull();
  });

  it('is the number as it is printed when a query is a number', () => {
    expect(markOf(planQuery('nqtw 18'), [])).toBe('18 nq tw');
    expect(markOf(planQuery('hop tac xa'), ['hop', 'tac', 'xa'])).toBe('hop tac xa');
  });
});
