import { kindOf } from '../core/document/kind.ts';
import { documentPath, type Library, type OfficialDocument } from '../core/library/library.ts';
import { absolute } from './address.ts';

const legalForce = {
  'in-force': 'InForce',
  replaced: 'NotInForce',
  completed: 'NotInForce',
  unknown: undefined,
} as const;

/** Relation of ours → property of schema.org. */
const properties = {
  replaces: 'legislationRepeals',
  amends: 'legislationChanges',
  implements: 'legislationApplies',
  guides: 'legislationApplies',
  concretizes: 'legislationApplies',
} as const;

/** A document as schema.org `Legislation`; what is unknown is left out. */
export function legislationOf(doc: OfficialDocument, library: Library): Record<string, unknown> {
  const { data } = doc;
  const force = legalForce[data.status.state];
  const related: Record<string, { '@id': string }[]> = {};
  for (const { type, target } of data.relations) {
    const property = properties[type as keyof typeof properties];
    if (!property || !library.documentById.has(target)) continue;
    related[property] = [...(related[property] ?? []), { '@id': absolute(documentPath(target)) }];
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': absolute(documentPath(doc.id)),
    url: absolute(documentPath(doc.id)),
    inLanguage: 'vi',
    name: data.subject,
    ...(data.symbol && { legislationIdentifier: data.symbol }),
    legislationType: kindOf(data.kind).label,
    ...(data.issuedOn && { legislationDate: data.issuedOn, datePublished: data.issuedOn }),
    legislationPassedBy: {
      '@type': 'Organization',
      name: library.bodies.get(data.issuer)?.name ?? data.issuer,
    },
    legislationJurisdiction: 'VN',
    ...(force && { legislationLegalForce: `https://schema.org/${force}` }),
    ...related,
  };
}
