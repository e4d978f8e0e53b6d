import { parseArgs } from 'node:util';
import { formatIssue, hasErrors } from '../src/core/issue.ts';
import { prepareImport } from '../src/importer/command.ts';
import { storeAll } from '../src/importer/store.ts';
import { importDone, importMessages, importRepairs, importUsage } from '../src/strings/importer.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const fieldOptions = { id: text, kind: text, symbol: text, issuer: text, subject: text, campaign: text };
const otherOptions = {
  out: text,
  fields: text,
  date: text,
  from: text,
  to: text,
  reason: text,
  json: flag,
  replace: flag,
};

process.exitCode = await run(process.argv.slice(2));

/** Imports the files named on the command line; returns the exit code. */
async function run(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(args);
  } catch (error) {
    const option = /'(-[^']*)'/.exec((error as Error).message)?.[1] ?? '';
    console.error(`${importMessages['option-unknown'].message} ${option}\n\n${importUsage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) {
    console.error(importUsage);
    return 2;
  }
  const given = Object.keys(fieldOptions).map((key) => [key, values[key as keyof typeof fieldOptions]]);
  const { date, from, to, reason } = values;
  const report = await prepareImport({
    root: process.cwd(),
    files: positionals,
    out: values.out,
    replace: values.replace,
    fieldsFile: values.fields,
    values: {
      ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
      ...(date ? { issuedOn: date } : {}),
      ...(from && to && reason ? { issuedWithin: { from, to, reason } } : {}),
    },
  });
  for (const found of report.issues) console.error(formatIssue(found));
  if (values.json) {
    const { documents } = report;
    console.log(JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2));
    return documents.some(({ issues }) => hasErrors(issues)) ? 1 : 0;
  }
  if (hasErrors(report.issues)) return 1;
  const existing = storeAll(report.prepared);
  if (existing) {
    console.error(`${importMessages['file-exists'].message} ${existing}`);
    return 1;
  }
  report.prepared.forEach(({ path, repairs }) => {
    console.log(importDone(path));
    if (repairs > 0) console.log(importRepairs(repairs));
  });
  return 0;
}

function read(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { ...fieldOptions, ...otherOptions } });
}
