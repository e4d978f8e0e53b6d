import { describe, expect, it } from 'vitest';
import { type DraftStorage, openDraft } from '../../src/islands/drafts.ts';
import { drafts } from '../../src/strings/drafts.ts';
import { FakeStorage } from '../support/study-device.ts';

const key = 'hoc-nghi-quyet:nhap:phieu';
const parse = (kept: unknown) => (typeof kept === 'string' ? kept : null);
const refuse = () => {
  throw new DOMException('no', 'SecurityError');
};
const full = (): DraftStorage => ({
  getItem: () => '"cũ"',
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {},
});

describe('what a person types in a tool', () => {
  it('is there again when the page is opened again, under the key of that tool alone', () => {
    const device = new FakeStorage();
    expect(openDraft('phieu', parse, () => device).save('mười người')).toBeNull();
    expect(openDraft('phieu', parse, () => device).read()).toBe('mười người');
    expect(openDraft('khac', parse, () => device).read()).toBeNull();
    expect(device.getItem(key)).toBe('"mười người"');
  });

  it('is gone after it was erased', () => {
    const device = new FakeStorage();
    const draft = openDraft('phieu', parse, () => device);
    draft.save('mười người');
    draft.erase();
    expect([draft.read(), device.length]).toEqual([null, 0]);
  });

  it('is nothing when what is kept is broken or of another shape', () => {
    const device = new FakeStorage();
    for (const kept of ['{', '{"version":9}', 'null']) {
      device.setItem(key, kept);
      expect(openDraft('phieu', parse, () => device).read()).toBeNull();
    }
    const strict = openDraft<string>('phieu', refuse, () => device);
    expect(strict.read()).toBeNull();
  });

  it('lasts until the page is closed when the browser refuses its storage, and the reader is told', () => {
    const draft = openDraft<string>('phieu', parse, refuse);
    expect(draft.save('mười người')).toBe(drafts.refused);
    expect(draft.read()).toBe('mười người');
    draft.erase();
    expect(draft.read()).toBeNull();
  });

  it('goes before what is kept when the storage is full, and the reader is told', () => {
    const draft = openDraft('phieu', parse, full);
    expect(draft.read()).toBe('cũ');
    expect(draft.save('mới')).toBe(drafts.full);
    expect(draft.read()).toBe('mới');
  });

  it('tells of changes in another tab, until one no longer listens', () => {
    const device = new FakeStorage();
    const draft = openDraft('phieu', parse, () => device);
    let heard = 0;
    const stop = draft.onChange(() => {
      heard += 1;
    });
    const hear = (changed: string | null) => dispatchEvent(new StorageEvent('storage', { key: changed }));
    hear(key);
    hear('hoc-nghi-quyet:nhap:khac');
    hear(null);
    stop();
    hear(key);
    expect(heard).toBe(2);
  });
});
