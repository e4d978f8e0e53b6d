import type { InspectJob, InspectReply, InspectReport } from './report.ts';

/** What the session needs of a worker. */
export type InspectWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** How a job ended; a job that was stopped leaves nothing behind. */
type InspectOutcome =
  | { type: 'report'; report: InspectReport }
  | { type: 'stopped'; reason: 'cancelled' | 'slow' | 'crashed' };

/** Runs one job at a time in a worker of its own. */
export interface InspectSession {
  /** Starts a job, instead of one that is under way; takes the bytes away from the caller. */
  run(job: InspectJob, onLines: (count: number) => void): Promise<InspectOutcome>;
  /** Ends the job that is under way, as cancelled, and its worker. */
  cancel(): void;
}

/** The importer takes seconds for two hundred pages; what takes longer than this, in milliseconds, has hung. */
const timeLimit = 120_000;

/**
 * A session whose worker starts with the first job and stays for the next ones. A worker that crashes, is too slow or
 * is cancelled is ended, with all that it held; the next job gets a new one.
 */
export function createInspectSession(
  openWorker: () => InspectWorker,
  limit: number = timeLimit,
): InspectSession {
  let worker: InspectWorker | null = null;
  let stop: ((reason: 'cancelled' | 'slow' | 'crashed') => void) | null = null;
  const cancel = () => {
    stop?.('cancelled');
    worker?.terminate();
    worker = null;
  };
  return {
    cancel,
    run(job, onLines) {
      if (stop) cancel();
      worker ??= openWorker();
      const own = worker;
      return new Promise((resolve) => {
        const finish = (outcome: InspectOutcome) => {
          clearTimeout(timer);
          stop = null;
          resolve(outcome);
        };
        const end = (reason: 'cancelled' | 'slow' | 'crashed') => {
          own.terminate();
          worker = null;
          finish({ type: 'stopped', reason });
        };
        stop = end;
        const timer = setTimeout(() => end('slow'), limit);
        own.onerror = () => end('crashed');
        own.onmessageerror = () => end('crashed');
        own.onmessage = ({ data }: MessageEvent<Partial<InspectReply> | null>) => {
          const reply = data as InspectReply | null;
          if (reply?.inspect === 'lines') onLines(reply.count);
          else if (reply?.inspect === 'report') finish({ type: 'report', report: reply.report });
          else if (reply?.inspect === 'failed') end('crashed');
        };
        own.postMessage({ inspect: job }, [job.bytes.buffer]);
      });
    },
  };
}
