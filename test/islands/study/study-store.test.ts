import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type StudyRecord, stateOf, withAnswer, withoutAnswers } from '../../../src/core/study/record.ts';
import { formatRecord, parseRecord } from '../../../src/core/study/stored.ts';
import { addLearner, removeLearner, switchLearner } from '../../../src/islands/study/learner-list.ts';
import { openStudyStore, type StudyStore } from '../../../src/islands/study-store.ts';
import { FakeStorage } from '../../support/study-device.ts';
import { now, someRecord } from '../../support/study-records.ts';

const recordKey = 'hoc-nghi-quyet:hoc';
let device: FakeStorage;

beforeEach(() => {
  device = new FakeStorage();
});

const open = (tell = () => {}) => {
  // stores of earlier tests go on hearing, each for its own device
  const own = device;
  return openStudyStore(() => own, tell);
};
const question = (id: string) => ({ id, revision: 1 });
const answer =
  (id: string, right = true) =>
  (record: StudyRecord) =>
    withAnswer(record, question(id), right, now);
const answered = (store: StudyStore) => [...store.read().cards.keys()].sort();
/** What the browser tells a tab when another one has written. */
const hear = (key: string | null, newValue: string | null) =>
  dispatchEvent(new StorageEvent('storage', { key, newValue }));

describe('what a learner did', () => {
  it('is there again when the page is opened again', () => {
    open().update(() => someRecord);
    const store = open();
    expect([store.read(), store.keeping]).toEqual([someRecord, 'kept']);
  });

  it('is not written before there is something to keep', () => {
    open().read();
    expect(device.length).toBe(0);
  });

  it('survives when two tabs answer in turn', () => {
    const [one, two] = [open(), open()];
    one.update(answer('a'));
    two.update(answer('b'));
    one.update(answer('c'));
    expect(answered(two)).toEqual(['a', 'b', 'c']);
  });

  it('survives when two tabs write at the very same moment', () => {
    const one = open();
    one.update(answer('a'));
    const before = device.getItem(recordKey);
    one.update(answer('b'));
    // the other tab wrote on what it had read before, and its text took the place of ours
    const other = formatRecord(answer('c')(parseRecord(before).record), parseRecord(before).writes + 1);
    device.setItem(recordKey, other);
    hear(recordKey, other);
    expect(answered(open())).toEqual(['a', 'b', 'c']);
  });

  it('stays erased when another tab erased it', () => {
    const [one, two] = [open(), open()];
    one.update(answer('a'));
    two.update((record) => withoutAnswers(record, ['a']));
    hear(recordKey, device.getItem(recordKey));
    expect(answered(one)).toEqual([]);
    one.update(answer('b'));
    device.clear();
    hear(null, null);
    two.update(answer('c'));
    hear(recordKey, device.getItem(recordKey));
    expect(answered(open())).toEqual(['c']);
  });

  it('makes open pages look again when another tab changed it, and only then', () => {
    const store = open();
    const listener = vi.fn();
    const stop = store.onChange(listener);
    store.update(answer('a'));
    hear('theme', 'dark');
    expect(listener).not.toHaveBeenCalled();
    hear(recordKey, device.getItem(recordKey));
    hear('hoc-nghi-quyet:nguoi-hoc', null);
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    hear(null, null);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('a device that has no more room', () => {
  it('lets the learner go on, says so once, and keeps all of it as soon as there is room', () => {
    const tell = vi.fn();
    const store = open(tell);
    store.update(answer('a'));
    device.capacity = 0;
    store.update(answer('b'));
    store.update(answer('c', false));
    expect([store.keeping, answered(store)]).toEqual(['full', ['a', 'b', 'c']]);
    expect(stateOf(store.read(), question('c'))).toBe('wrong');
    expect(tell.mock.calls).toEqual([['full']]);
    expect(answered(open())).toEqual(['a']);
    device.capacity = 10_000;
    open().update(answer('d'));
    store.update(answer('e'));
    expect([store.keeping, answered(open())]).toEqual(['kept', ['a', 'b', 'c', 'd', 'e']]);
  });
});

describe('a device that allows no storage', () => {
  it('lets the learner go on until the page is closed', () => {
    const store = openStudyStore(
      () => {
        throw new DOMException('no', 'SecurityError');
      },
      () => {},
    );
    expect([store.keeping, answered(store)]).toEqual(['refused', []]);
    store.update(answer('a'));
    store.update(answer('b'));
    expect([store.keeping, answered(store)]).toEqual(['refused', ['a', 'b']]);
  });
});

describe('a record that cannot be read', () => {
  it.each([
    ['broken altogether', '{"version":2,"cards":{"a":[1,"+'],
    ['broken in one entry', '{"version":2,"cards":{"a":[1,"+hszzz"],"b":[1,"?"]}}'],
  ])('is kept aside before anything is written over it: %s', (_, text) => {
    device.setItem(recordKey, text);
    const store = open();
    store.read();
    expect(device.length, 'reading changes nothing').toBe(1);
    store.update(answer('c'));
    expect(device.getItem('hoc-nghi-quyet:hong:1')).toBe(text);
    expect(answered(open())).toContain('c');
    expect(store.keeping).toBe('kept');
  });

  it('is not written over when there is no room to keep it aside', () => {
    const text = `{"version":2,"cards":{"a":[1,"${'+'.repeat(400)}`;
    device.setItem(recordKey, text);
    device.capacity = 600;
    const store = open();
    store.update(answer('c'));
    expect([device.getItem(recordKey), store.keeping, answered(store)]).toEqual([text, 'full', ['c']]);
  });
});

describe('a newer version of the site in another tab', () => {
  it('is not written over by the older tab, which says so', () => {
    const tell = vi.fn();
    const store = open(tell);
    store.update(answer('a'));
    const newer = '{"version":3,"cards":{"a":{"new":"shape"}}}';
    device.setItem(recordKey, newer);
    store.update(answer('b'));
    expect([store.keeping, answered(store), device.getItem(recordKey)]).toEqual(['newer', ['a', 'b'], newer]);
    expect(tell.mock.calls).toEqual([['newer']]);
  });
});

describe('what the site kept before it had records', () => {
  beforeEach(() => {
    device.setItem(
      'hoc-nghi-quyet:on-tap',
      '{"version":1,"answers":{"a":{"revision":1,"correct":true},"b":{"revision":1,"correct":false}}}',
    );
    device.setItem(
      'reading-place',
      '{"path":"/thu-vien/van-ban/18-nq-tw-2022/","title":"Nghị quyết","anchor":"ii.3"}',
    );
  });

  it('is taken over, and removed once it is safe', () => {
    const store = open();
    expect(answered(store)).toEqual(['a', 'b']);
    expect(store.read().places.get('18-nq-tw-2022')).toMatchObject({ anchor: 'ii.3', share: 0 });
    expect(device.getItem('hoc-nghi-quyet:on-tap')).not.toBeNull();
    store.update(answer('c'));
    expect([...device.kept.keys()]).toEqual([recordKey]);
    expect([answered(open()), stateOf(open().read(), question('b'))]).toEqual([['a', 'b', 'c'], 'wrong']);
  });

  it('stays where it is while the device takes nothing new', () => {
    device.capacity = 0;
    const store = open();
    store.update(answer('c'));
    expect(answered(store)).toEqual(['a', 'b', 'c']);
    expect([...device.kept.keys()]).toEqual(['hoc-nghi-quyet:on-tap', 'reading-place']);
  });
});

describe('several learners on one device', () => {
  it('have each their own record', () => {
    const store = open();
    store.update(answer('a'));
    const second = addLearner(device, 'Bình');
    expect(answered(store)).toEqual([]);
    store.update(answer('b'));
    switchLearner(device, '');
    expect(answered(store)).toEqual(['a']);
    removeLearner(device, second.id);
    expect([...device.kept.keys()].sort()).toEqual([recordKey, 'hoc-nghi-quyet:nguoi-hoc']);
  });

  it('get their own answers even when the device had no room at the time', () => {
    const store = open();
    addLearner(device, 'Bình');
    device.capacity = 0;
    store.update(answer('b'));
    device.capacity = 10_000;
    switchLearner(device, '');
    store.update(answer('a'));
    expect(answered(store)).toEqual(['a']);
    switchLearner(device, '2');
    expect(answered(open())).toEqual(['b']);
  });

  it('are found again by their records when the list of them is broken', () => {
    open().update(answer('a'));
    addLearner(device, 'Bình');
    open().update(answer('b'));
    device.setItem('hoc-nghi-quyet:nguoi-hoc', '{"version":1,"learners":[[');
    expect(answered(open())).toEqual(['a']);
    switchLearner(device, '2');
    expect(answered(open())).toEqual(['b']);
  });
});
