import { parseArgs } from 'node:util';
import { isPlainDate } from '../../core/document/plain-date.ts';
import { nearest } from '../../core/text/nearest.ts';
import { usageWords } from '../../strings/import-command.ts';
import { type Encoding, encodings } from '../source.ts';

/** A command line that can be followed. */
export interface ImportArguments {
  paths: string[];
  json: boolean;
  dryRun: boolean;
  replace: boolean;
  out?: string;
  fieldsFile?: string;
  encoding?: Encoding;
  /** Fields given one by one. */
  values: Record<string, unknown>;
  /** Options that are meant for one file alone, as given. */
  forOneFile: string[];
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const ofOneFile = { id: text, symbol: text, subject: text };
const fieldOptions = { ...ofOneFile, kind: text, issuer: text, campaign: text };
const range = { from: text, to: text, reason: text };
const flags = { json: flag, 'dry-run': flag, replace: flag };
const options = { ...fieldOptions, ...range, ...flags, date: text, out: text, fields: text, encoding: text };

/**
 * Reads the command line of `npm run import`.
 * @returns the sentences that say what is wrong with it, when something is
 */
export function readArguments(args: string[]): ImportArguments | { wrong: string[] } {
  const { tokens, values, positionals } = parseArgs({
    ...{ args, options, strict: false, tokens: true, allowPositionals: true },
  });
  const wrong = tokens.flatMap((token) => (token.kind === 'option' ? checkOption(token) : []));
  if (wrong.length > 0) return { wrong };
  const given = values as Record<string, string | undefined> & { [Flag in keyof typeof flags]?: boolean };
  wrong.push(...checkValues(given));
  const { json = false, replace = false, 'dry-run': dryRun = false } = given;
  const unwanted = ['dry-run', 'replace', 'out'].filter((name) => given[name]).map((name) => `--${name}`);
  if (json && unwanted.length > 0) wrong.push(usageWords.jsonWritesNothing(unwanted.join(', ')));
  if (wrong.length > 0) return { wrong };
  const { date, from, to, reason, out, fields, encoding } = given;
  const keys = Object.keys(fieldOptions).filter((key) => given[key] !== undefined);
  return {
    ...{ paths: positionals, json, dryRun, replace, out, fieldsFile: fields },
    encoding: encoding as Encoding | undefined,
    values: {
      ...Object.fromEntries(keys.map((key) => [key, given[key]])),
      ...(date ? { issuedOn: date } : {}),
      ...(from ? { issuedWithin: { from, to, reason } } : {}),
    },
    forOneFile: keys.filter((key) => key in ofOneFile).map((key) => `--${key}`),
  };
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): string[] {
  const option = Object.entries(options).find(([known]) => known === name)?.[1];
  if (!option) {
    const near = nearest(name, Object.keys(options));
    return [usageWords.optionUnknown(rawName), ...(near ? [usageWords.nearest(`--${near}`)] : [])];
  }
  if (option.type === 'boolean') return value === undefined ? [] : [usageWords.valueUnwanted(rawName)];
  const isMissing = !value || (!inlineValue && value.startsWith('--'));
  return isMissing ? [usageWords.valueMissing(rawName)] : [];
}

function checkValues({ encoding, date, from, to, reason }: Record<string, string | undefined>): string[] {
  const wrong: string[] = [];
  if (encoding && !encodings.some((known) => known === encoding)) {
    wrong.push(usageWords.encodingUnknown(encoding, encodings.join(', ')));
    const near = nearest(encoding, encodings);
    if (near) wrong.push(usageWords.nearest(near));
  }
  for (const [name, day] of Object.entries({ date, from, to }))
    if (day && !isPlainDate(day)) wrong.push(usageWords.dateImpossible(`--${name}`, day));
  const count = [from, to, reason].filter(Boolean).length;
  if (count !== 0 && count !== 3) wrong.push(usageWords.rangeIncomplete);
  return wrong;
}
