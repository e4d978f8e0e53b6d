import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that open the built site: one build for all of them, one file at a time so that they share the two cores. */
const builtSite = {
  name: 'build',
  include: ['test/build/**/*.test.ts'],
  globalSetup: ['test/support/built-site.setup.ts'],
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  root,
  test: {
    root,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{islands,content,build}/**'],
          setupFiles: ['test/support/generated-input.setup.ts'],
          environment: 'node',
        },
      },
      { root, test: { name: 'dom', include: ['test/islands/**/*.test.ts'], environment: 'happy-dom' } },
      {
        root,
        test: {
          name: 'content',
          include: ['test/content/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      { root, test: builtSite },
    ],
  },
});
