import { inspectFile } from './inspect-file.ts';
import type { InspectJob, InspectReply } from './report.ts';

addEventListener('message', async ({ data }: MessageEvent<{ inspect?: InspectJob }>) => {
  // libraries in the worker send themselves messages, too
  if (!data?.inspect) return;
  try {
    const report = await inspectFile(data.inspect, (count) => reply({ inspect: 'lines', count }));
    reply({ inspect: 'report', report });
  } catch {
    reply({ inspect: 'failed' });
  }
});

function reply(message: InspectReply): void {
  postMessage(message);
}
