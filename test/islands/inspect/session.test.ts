import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InspectJob, InspectReport } from '../../../src/islands/inspect/report.ts';
import { createInspectSession, type InspectWorker } from '../../../src/islands/inspect/session.ts';

class FakeWorker implements InspectWorker {
  onmessage: InspectWorker['onmessage'] = null;
  onerror: InspectWorker['onerror'] = null;
  onmessageerror: InspectWorker['onmessageerror'] = null;
  isEnded = false;
  jobs: InspectJob[] = [];
  postMessage(message: { inspect: InspectJob }): void {
    this.jobs.push(message.inspect);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data }));
  }
}

const report = { isSecret: false } as InspectReport;
const job = (): InspectJob => ({
  ...{ file: 'a.txt', bytes: new Uint8Array(3), values: {} },
  catalogue: { documents: [], bodies: [], campaigns: [] },
});

let workers: FakeWorker[];
const session = (limit?: number) =>
  createInspectSession(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, limit);

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a session of «Soi văn bản»', () => {
  it('starts no worker before the first text and keeps the same one for the next', async () => {
    const own = session();
    expect(workers).toHaveLength(0);
    for (const _ of [1, 2]) {
      const outcome = own.run(job(), () => {});
      workers[0]?.say({ inspect: 'report', report });
      expect(await outcome).toEqual({ type: 'report', report });
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]?.isEnded).toBe(false);
  });

  it('takes no notice of what a library in the worker says when it loads', async () => {
    const own = session();
    const heard: number[] = [];
    const outcome = own.run(job(), (count) => heard.push(count));
    workers[0]?.say({ sourceName: 'worker', targetName: 'main', action: 'ready' });
    workers[0]?.say(null);
    workers[0]?.say({ inspect: 'lines', count: 7 });
    workers[0]?.say({ inspect: 'report', report });
    expect((await outcome).type).toBe('report');
    expect(heard).toEqual([7]);
  });

  it('ends a worker that takes too long, and says so', async () => {
    const own = session(5_000);
    const outcome = own.run(job(), () => {});
    vi.advanceTimersByTime(4_999);
    expect(workers[0]?.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual({ type: 'stopped', reason: 'slow' });
    expect(workers[0]?.isEnded).toBe(true);
  });

  it.each<[string, (worker: FakeWorker) => void]>([
    ['throws', (worker) => worker.onerror?.call(worker as unknown as Worker, new ErrorEvent('error'))],
    ['reports that it failed', (worker) => worker.say({ inspect: 'failed' })],
  ])('gives the next text a new worker after one that %s', async (_, fail) => {
    const own = session();
    const first = own.run(job(), () => {});
    fail(workers[0] as FakeWorker);
    expect(await first).toEqual({ type: 'stopped', reason: 'crashed' });
    expect(workers[0]?.isEnded).toBe(true);
    const second = own.run(job(), () => {});
    workers[1]?.say({ inspect: 'report', report });
    expect((await second).type).toBe('report');
  });

  it('ends the worker when the reader stops it, also one that waits for the next text', async () => {
    const own = session();
    const outcome = own.run(job(), () => {});
    own.cancel();
    expect(await outcome).toEqual({ type: 'stopped', reason: 'cancelled' });
    expect(workers[0]?.isEnded).toBe(true);
    const next = own.run(job(), () => {});
    workers[1]?.say({ inspect: 'report', report });
    await next;
    own.cancel();
    expect(workers[1]?.isEnded).toBe(true);
  });
});
