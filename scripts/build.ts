import { parseArgs } from 'node:util';
import { buildSite } from '../src/site/preview/build-site.ts';
import { commands } from '../src/strings/commands.ts';

const { profile } = parseArgs({ options: { profile: { type: 'string' } } }).values;
process.exitCode = await buildSite(profile ? { profile } : {});
if (process.exitCode !== 0) console.error(commands.buildFailed);
