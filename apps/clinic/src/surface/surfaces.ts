import type { Surface } from "@pistor/core/surface";
import { buildSurface } from "@pistor/core/surface";
import type { FormId } from "@pistor/knowledge/surface";
import { loadForm } from "@pistor/knowledge/surface";

const kept = new Map<FormId, Promise<Surface>>();

/** The reference adult's skin, built once for the whole page: it takes up to a second. */
export function loadSurface(id: FormId): Promise<Surface> {
  const known = kept.get(id);
  if (known !== undefined) return known;
  // What waits for it is painted first.
  const building = loadForm(id).then(async (form) => {
    await new Promise((painted) => setTimeout(painted, 30));
    return buildSurface(form);
  });
  kept.set(id, building);
  building.catch(() => kept.delete(id));
  return building;
}
