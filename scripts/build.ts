import { buildSite } from '../src/site/preview/build-site.ts';
import { commands } from '../src/strings/commands.ts';

process.exitCode = await buildSite();
if (process.exitCode !== 0) console.error(commands.buildFailed);
