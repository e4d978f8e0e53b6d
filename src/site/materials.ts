import type { PlanDocument } from '../core/library/library.ts';
import { type Audience, audiences, type PlanData } from '../core/plan/schema.ts';

type Material = PlanData['plan']['materials'][number];

/** A material with the plan that names it. */
interface PlanMaterial extends Material {
  docId: string;
}

/** The materials of one audience; null for those whose plan names none. */
export interface AudienceMaterials {
  audience: Audience | null;
  materials: PlanMaterial[];
}

/** The materials that plans name, by audience in a fixed order; one for two audiences stands under both. */
export function materialsByAudience(plans: readonly PlanDocument[]): AudienceMaterials[] {
  const all: PlanMaterial[] = plans.flatMap(({ id, data }) =>
    data.plan.materials.map((material) => ({ ...material, docId: id })),
  );
  return [...audiences, null].flatMap((audience) => {
    const materials = all.filter(({ audiences: own }) =>
      audience ? own.includes(audience) : own.length === 0,
    );
    return materials.length > 0 ? [{ audience, materials }] : [];
  });
}
