import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compareIssues, formatIssue, hasErrors, type Issue } from '../../core/issue.ts';
import type { Library } from '../../core/library/library.ts';
import type { BankChanges } from '../../core/quiz/changes.ts';
import { reportIssues } from '../../strings/issues.ts';
import { quizChanges } from '../../strings/quiz-changes.ts';
import { readLibrary } from '../content-files.ts';
import { shareLibrary } from '../library.ts';
import { startCards } from '../og/cards.ts';
import { copyPictures } from '../pictures.ts';
import { countsOf } from '../question-ledger.ts';
import { startSearchIndex } from '../search/index-builder.ts';
import { clearOldSite } from './old-site.ts';

/**
 * Ties the library to Astro's build. Content is checked before anything else, and one bad file stops the build with
 * the whole list; the search index and the social cards are made beside the pages, on the other core, not after them.
 */
export function library(): AstroIntegration {
  let index: ReturnType<typeof startSearchIndex> | undefined;
  let cards: ReturnType<typeof startCards> | undefined;
  let held: { library: Library; root: string } | undefined;
  return {
    name: 'library',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'preview') return;
        const root = fileURLToPath(config.root);
        const { library, guideTexts, issues } = await readLibrary(root);
        report(issues, command !== 'dev');
        shareLibrary(async () => library);
        if (command !== 'build') return;
        held = { library, root };
        const cacheDir = fileURLToPath(config.cacheDir);
        clearOldSite(fileURLToPath(config.outDir), cacheDir);
        updateConfig({ vite: { build: { emptyOutDir: false } } });
        index = startSearchIndex(library, guideTexts, path.join(cacheDir, 'pagefind'));
        cards = startCards(library, { cacheDir });
        logger.info(`${library.documents.length} văn bản`);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const content = path.join(server.config.root, 'content');
        server.watcher.add(content);
        server.watcher.on('all', async (_event, file) => {
          if (!file.startsWith(content)) return;
          const { library, issues } = await readLibrary(server.config.root);
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
        if (held) await copyPictures(held.library, held.root, out);
        await Promise.all([index?.finish(path.join(out, 'pagefind')), cards?.finish(out)]);
      },
    },
  };
}

function report(issues: Issue[], stop: boolean): void {
  if (issues.length === 0) return;
  process.stderr.write(
    `${[...issues].sort(compareIssues).map(formatIssue).join('\n\n')}\n\n${reportIssues(issues)}\n`,
  );
  if (stop && hasErrors(issues)) process.exit(1);
}
