import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { bodySchema } from './core/body/schema.ts';
import { bookletSchema } from './core/booklet/schema.ts';
import { campaignSchema } from './core/campaign/schema.ts';
import type { CollectionName } from './core/content/entry.ts';
import { documentSchema } from './core/document/schema.ts';
import { glossarySchema } from './core/glossary/schema.ts';
import { guideSchema } from './core/guide/schema.ts';
import { planSchema } from './core/plan/schema.ts';
import { recordLoader } from './site/record-loader.ts';

const records = <Schema extends z.ZodType>(name: CollectionName, schema: Schema) =>
  defineCollection({ loader: recordLoader(name), schema });

/**
 * Guides are MDX that Astro renders. Official texts are MDX that our own grammar reads: their words must come out as
 * they went in, so nothing in them may run, and their bodies stay out of Astro's store (a third of its build time).
 */
export const collections = {
  directives: records('directives', documentSchema),
  plans: records('plans', planSchema),
  booklets: records('booklets', bookletSchema),
  campaigns: records('campaigns', campaignSchema),
  bodies: records('bodies', bodySchema),
  glossary: records('glossary', glossarySchema),
  guides: defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: './content/tai-lieu',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: guideSchema,
  }),
};
