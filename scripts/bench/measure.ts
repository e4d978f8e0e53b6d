import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** One line of a command's output with the seconds from its start. */
export interface OutputLine {
  at: number;
  text: string;
}

/** What a command cost. */
export interface Cost {
  seconds: number;
  /** Processor time of the command and everything it started; null where /proc is missing. */
  cpuSeconds: number | null;
  /**
   * Most memory held at once by the command and everything it started, in MB; null without /proc. Pages of files, such
   * as those of the Node program, are left out: processes share them.
   */
  peakMegabytes: number | null;
  lines: OutputLine[];
}

const sampleEvery = 100;
/** Clock ticks of /proc in a second, on every Linux in use. */
const ticks = 100;
const pageBytes = 4096;

/**
 * Runs a command to its end and measures it.
 * @throws Error with the last lines of the output when it fails
 */
export async function measureCommand(command: readonly string[], cwd: string): Promise<Cost> {
  const [file, ...args] = command as [string, ...string[]];
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const lines: OutputLine[] = [];
  let rest = '';
  const read = (chunk: Buffer) => {
    const parts = (rest + stripVTControlCharacters(chunk.toString())).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.map((text) => ({ at: elapsed(), text })));
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);

  const watch = watchTree(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const used = watch.stop();
  if (code !== 0) {
    const tail = lines.slice(-15).map(({ text }) => text);
    throw new Error(`${command.join(' ')} (${cwd}) ended with ${code}\n${tail.join('\n')}`);
  }
  return { seconds: elapsed(), ...used, lines };
}

interface ProcessState {
  pid: number;
  parent: number;
  cpuSeconds: number;
  megabytes: number;
}

/** Looks at a process and its descendants ten times a second. */
function watchTree(root: number) {
  const cpu = new Map<number, number>();
  let peak = 0;
  const timer = setInterval(() => {
    const tree = treeOf(root, processes());
    peak = Math.max(
      peak,
      tree.reduce((sum, { megabytes }) => sum + megabytes, 0),
    );
    for (const { pid, cpuSeconds } of tree) cpu.set(pid, cpuSeconds);
  }, sampleEvery);
  return {
    stop(): Pick<Cost, 'cpuSeconds' | 'peakMegabytes'> {
      clearInterval(timer);
      if (cpu.size === 0) return { cpuSeconds: null, peakMegabytes: null };
      return {
        cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0),
        peakMegabytes: peak,
      };
    },
  };
}

function treeOf(root: number, all: readonly ProcessState[]): ProcessState[] {
  const members = new Set([root]);
  // A child may be listed before its parent: look again until nothing is added.
  for (let size = 0; size !== members.size; ) {
    size = members.size;
    for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
  }
  return all.filter(({ pid }) => members.has(pid));
}

function processes(): ProcessState[] {
  const states: ProcessState[] = [];
  for (const name of listFolder('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = readStat(name);
    if (!fields) continue;
    states.push({
      pid: Number(name),
      parent: Number(fields[1]),
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks,
      megabytes: ownMegabytes(name),
    });
  }
  return states;
}

/** Fields of /proc/PID/stat after the name of the program; null when the process has just ended. */
function readStat(pid: string): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}

/** Resident memory that is not of a file; 0 when the process has just ended. */
function ownMegabytes(pid: string): number {
  try {
    const [, resident, ofFiles] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
    return (((resident ?? 0) - (ofFiles ?? 0)) * pageBytes) / 2 ** 20;
  } catch {
    return 0;
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
