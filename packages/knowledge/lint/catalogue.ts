import type { KnowledgeIndex, Thing } from "@pistor/core/evidence";
import type { Substance, TopicalProduct } from "@pistor/core/substances";

/** An entry of the catalogue as it was found: whether it is whole is for the checks to say. */
export interface CatalogueEntry {
  readonly at: string;
  readonly value: Partial<Substance & TopicalProduct> & { readonly id: string };
}

/** Everything that is injected or laid on the skin. What screening alone knows of a substance is no entry. */
export function catalogueOf({ things }: Pick<KnowledgeIndex, "things">): CatalogueEntry[] {
  const isEntry = ({ kind, value }: Thing) => kind === "topical" || (kind === "substance" && "measuredIn" in value);
  return things.filter(isEntry).map(({ id, at, value }) => ({ at, value: { ...value, id } }));
}
