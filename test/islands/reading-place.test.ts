import { beforeEach, expect, it } from 'vitest';
import { readPlace, rememberPlace } from '../../src/islands/reading-place.ts';

const place = { path: '/van-ban/x/', title: 'Kế hoạch 60-KH/ĐUK', anchor: 'muc-ii-3' };

beforeEach(() => localStorage.clear());

it('finds the place again on the same device', () => {
  rememberPlace(() => localStorage, place);
  expect(readPlace(() => localStorage)).toEqual(place);
});

it.each(['', 'null', '{', '{"path":"https://other.example/","title":"a","anchor":"b"}', '[1]'])(
  'shows nothing when what is kept is not a place: %s',
  (kept) => {
    localStorage.setItem('reading-place', kept);
    expect(readPlace(() => localStorage)).toBeNull();
  },
);

it('lets reading go on in a browser that refuses storage', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  expect(() => rememberPlace(refuse, place)).not.toThrow();
  expect(readPlace(refuse)).toBeNull();
});
