import { z } from 'zod';

/**
 * Who may read a thing; everyone when it does not say. Materials of a campaign are made for certain audiences:
 * what is marked for key officials and speakers stands only in the site that a committee builds for itself.
 */
export const readersSchema = z
  .enum(['everyone', 'officials-and-speakers'])
  .optional()
  .describe(
    'Ai được đọc: mọi người («everyone», cũng là khi không ghi), hay chỉ cán bộ chủ chốt và báo cáo viên («officials-and-speakers»).',
  );

/** Whom a build of the site is for: `public` leaves out all that is not for everyone. */
export const profiles = ['public', 'internal'] as const;
export type Profile = (typeof profiles)[number];

/** True for what a public site must not hold. */
export function isInternal({ readers }: { readers?: z.infer<typeof readersSchema> }): boolean {
  return readers === 'officials-and-speakers';
}
