import { shortName } from '../core/document/name.ts';
import type { Library, PlanDocument } from '../core/library/library.ts';
import { programmePaper } from '../strings/programme.ts';

/** «Kế hoạch 60-KH/ĐUK»; one without a number goes by its issuer: «Kế hoạch của Tỉnh ủy …». */
export function planName({ data }: PlanDocument, library: Library): string {
  const issuer = library.bodies.get(data.issuer)?.name ?? '';
  return data.symbol ? shortName(data) : programmePaper.planOf(shortName(data), issuer);
}
