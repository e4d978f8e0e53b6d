import { defineCollection } from 'astro:content';
import { bodySchema } from './core/body/schema.ts';
import { bookletSchema } from './core/booklet/schema.ts';
import { campaignSchema } from './core/campaign/schema.ts';
import { documentSchema } from './core/document/schema.ts';
import { glossarySchema } from './core/glossary/schema.ts';
import { guideSchema } from './core/guide/schema.ts';
import { planSchema } from './core/plan/schema.ts';
import { guideLoader } from './site/guide-loader.ts';
import { libraryLoader } from './site/library-loader.ts';

/**
 * Guides are MDX that Astro renders. Official texts are MDX that our own grammar reads: their words must come out as
 * they went in, so nothing in them may run. Their records come from the library; their bodies stay out of the store.
 */
export const collections = {
  directives: defineCollection({ loader: libraryLoader('directives'), schema: documentSchema }),
  plans: defineCollection({ loader: libraryLoader('plans'), schema: planSchema }),
  booklets: defineCollection({ loader: libraryLoader('booklets'), schema: bookletSchema }),
  campaigns: defineCollection({ loader: libraryLoader('campaigns'), schema: campaignSchema }),
  bodies: defineCollection({ loader: libraryLoader('bodies'), schema: bodySchema }),
  glossary: defineCollection({ loader: libraryLoader('glossary'), schema: glossarySchema }),
  guides: defineCollection({
    loader: guideLoader(),
    schema: guideSchema,
  }),
};
