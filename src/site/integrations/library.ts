import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compareIssues, formatIssue, hasErrors, type Issue } from '../../core/issue.ts';
import type { BankChanges } from '../../core/quiz/changes.ts';
import { reportIssues } from '../../strings/issues.ts';
import { quizChanges } from '../../strings/quiz-changes.ts';
import { readers } from '../../strings/readers.ts';
import { readBuiltFiles } from '../audit/built-files.ts';
import { canariesOf, findLeaks } from '../audit/leaks.ts';
import { type Reading, readLibrary } from '../content-files.ts';
import { shareLibrary } from '../library.ts';
import { makeOfflineFiles, makePackFiles } from '../offline/offline-site.ts';
import { startPictures } from '../og/pictures.ts';
import { copyPictures } from '../pictures.ts';
import { currentProfile } from '../profile.ts';
import { countsOf } from '../question-ledger.ts';
import { startSearchIndex } from '../search/index-builder.ts';

/**
 * Ties the library to Astro's build. Content is checked before anything else, and one bad file stops the build with
 * the whole list; the search index, the social cards and the banners are made beside the pages, on the other core, not after them.
 */
export function library(): AstroIntegration {
  let index: ReturnType<typeof startSearchIndex> | undefined;
  let drawn: ReturnType<typeof startPictures> | undefined;
  let held: { reading: Reading; root: string } | undefined;
  let place = { base: '/', origin: '', cacheDir: '' };
  return {
    name: 'library',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'preview') return;
        const root = fileURLToPath(config.root);
        const reading = await readLibrary(root, currentProfile());
        const { library, guideTexts, issues, withheld } = reading;
        report(issues, command !== 'dev');
        shareLibrary(async () => library);
        if (command !== 'build') return;
        held = { reading, root };
        if (withheld.addresses.length > 0) logger.info(readers.withheld(withheld.addresses.length));
        const cacheDir = fileURLToPath(config.cacheDir);
        const base = `${config.base.replace(/\/$/, '')}/`;
        place = { base, origin: new URL(config.site ?? '').origin, cacheDir };
        index = startSearchIndex(library, guideTexts, path.join(cacheDir, 'pagefind'));
        drawn = startPictures(library, { cacheDir });
        logger.info(`${library.documents.length} văn bản`);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const content = path.join(server.config.root, 'content');
        server.watcher.add(content);
        server.watcher.on('all', async (_event, file) => {
          if (!file.startsWith(content)) return;
          const { library, issues } = await readLibrary(server.config.root, currentProfile());
          report(issues, false);
          shareLibrary(async () => library);
          // Astro remembers the paths of pages until its store changes.
          await refreshContent?.({ loaders: ['library-loader'] });
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const changes = JSON.parse(
          await readFile(path.join(out, 'on-tap/thay-doi.json'), 'utf8'),
        ) as BankChanges;
        logger.info(quizChanges.summary(countsOf(changes)));
        if (held) await copyPictures(held.reading.library, held.root, out);
        const built = held && { library: held.reading.library, out, ...place };
        // Packs are made here while the index and the pictures are finished on the other core.
        await Promise.all([
          index?.finish(path.join(out, 'pagefind')),
          drawn?.finish(out),
          built && makePackFiles(built),
        ]);
        if (built) await makeOfflineFiles(built);
        if (held) await stopLeaks(held.reading, out);
      },
    },
  };
}

/** A site for everyone that says what only some may read is no site: the build fails. */
async function stopLeaks(reading: Reading, out: string): Promise<void> {
  const { addresses, texts } = reading.withheld;
  if (addresses.length + texts.length === 0) return;
  const { files } = await readBuiltFiles(out);
  report(await findLeaks(out, files, canariesOf(reading)), true);
}

function report(issues: Issue[], stop: boolean): void {
  if (issues.length === 0) return;
  process.stderr.write(
    `${[...issues].sort(compareIssues).map(formatIssue).join('\n\n')}\n\n${reportIssues(issues)}\n`,
  );
  if (stop && hasErrors(issues)) process.exit(1);
}
