import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { bodySchema } from './core/body/schema.ts';
import { bookletSchema } from './core/booklet/schema.ts';
import { campaignSchema } from './core/campaign/schema.ts';
import { documentSchema } from './core/document/schema.ts';
import { glossarySchema } from './core/glossary/schema.ts';
import { guideSchema } from './core/guide/schema.ts';
import { planSchema } from './core/plan/schema.ts';
import { schemaOnly } from './site/schema-only.ts';

const record = <Schema extends z.ZodType>(schema: Schema) =>
  defineCollection({ loader: schemaOnly(), schema });

/**
 * Guides are MDX that Astro renders. Official texts are MDX that our own grammar reads: their words must come out as
 * they went in, so nothing in them may run. They and the other records are not kept in Astro's store.
 */
export const collections = {
  directives: record(documentSchema),
  plans: record(planSchema),
  booklets: record(bookletSchema),
  campaigns: record(campaignSchema),
  bodies: record(bodySchema),
  glossary: record(glossarySchema),
  guides: defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: './content/tai-lieu',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: guideSchema,
  }),
};
