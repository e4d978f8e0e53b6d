import { readServeSettings, serveSite } from '../src/site/preview/serve-site.ts';
import { commands } from '../src/strings/commands.ts';

try {
  const { url } = await serveSite({ folder: 'dist', ...readServeSettings() });
  console.log(`${commands.address(url)} ${commands.ready}. ${commands.stopHint}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
