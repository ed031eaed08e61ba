import type { CatalogueEntry } from "./catalogue.ts";
import { catalogueOf } from "./catalogue.ts";
import type { Check } from "./check.ts";

/** An entry of the catalogue rests on something, and so does everything that is said against it or of its codes. */
export const substanceHasClaim: Check = {
  id: "substance-has-claim",
  find: (knowledge) => catalogueOf(knowledge).flatMap(bare),
};

function bare({ at, value }: CatalogueEntry): { at: string; message: string }[] {
  const { id, claims = [], codes = [], salts = [], status = [] } = value;
  const { contraindications = [], harms = [], precautions = [] } = value;
  const parts = [
    { what: "the entry", claims },
    ...[...codes, ...salts.flatMap((salt) => salt.codes)].map((each) => ({
      what: `${each.system} ${each.code}`,
      claims: each.claims,
    })),
    ...status.map((each) => ({ what: `${each.country} ${each.status}`, claims: each.claims })),
    ...[...contraindications, ...harms, ...precautions].map((each) => ({ what: each.words, claims: each.claims })),
  ];
  return parts
    .filter((part) => part.claims.length === 0)
    .map(({ what }) => ({ at, message: `${id}, ${what}: nobody says so; add who does, or clinic-default.` }));
}
