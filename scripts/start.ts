import { buildSite } from '../src/site/preview/build-site.ts';
import { commands } from '../src/strings/commands.ts';

const code = await buildSite();
if (code === 0) {
  await import('./serve.ts');
} else {
  console.error(commands.buildFailed);
  process.exitCode = code;
}
