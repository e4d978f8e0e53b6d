import { type Profile, profiles } from '../core/library/readers.ts';
import { readers } from '../strings/readers.ts';

/**
 * Whom this build is for: `AUDIENCE_PROFILE`, or everyone.
 * @throws with a sentence for the person who builds, when the name is unknown
 */
export function currentProfile(): Profile {
  const given = process.env.AUDIENCE_PROFILE || 'public';
  const profile = profiles.find((known) => known === given);
  if (!profile) throw new Error(readers.profileUnknown(given));
  return profile;
}
