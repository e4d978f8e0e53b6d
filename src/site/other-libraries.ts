import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { otherLibraryText } from '../strings/other-libraries.ts';

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, otherLibraryText.badId),
    name: z.string().min(1, otherLibraryText.noName),
    url: z.url({ protocol: /^https?$/, error: otherLibraryText.badUrl }),
  }),
);

/** Another site whose library is searched with this one's. */
export interface OtherSite {
  id: string;
  name: string;
  /** Its address, «/» at its end. */
  url: string;
}

const file = 'content/thu-vien.yaml';

/**
 * The other sites named in `content/thu-vien.yaml`, a list of `id`, `name` and `url`; none when there is no such file.
 * @param root the project folder
 * @throws with the place and a Vietnamese sentence when the file is not such a list
 */
export async function getOtherLibraries(root: string = process.cwd()): Promise<OtherSite[]> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => null);
  if (text === null) return [];
  const { data, error } = schema.safeParse(load(text, { schema: CORE_SCHEMA }) ?? []);
  if (!data) {
    const reasons = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error([`${file}: ${otherLibraryText.badFile}`, ...reasons].join('\n'));
  }
  return data.map(({ url, ...rest }) => ({ ...rest, url: url.replace(/\/*$/, '/') }));
}
