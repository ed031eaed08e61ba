import type { KnowledgeIndex } from "@pistor/core/evidence";
import { quantityInWords } from "@pistor/core/evidence";
import type { SeedClaim } from "../../packages/knowledge/src/evidence/seed-claim.ts";
import { sourceLink } from "./claims.ts";
import { homeLink } from "./home-link.ts";
import { page, table } from "./markdown.ts";

const titles: Readonly<Record<string, string>> = {
  "1": "1. The procedure",
  "2": "2. Types, what each is for, and its course",
  "3": "3. Mixtures",
  "4": "4. Who must not be treated, or not yet",
  "5": "5. Before the first injection",
  "6": "6. After a session",
  "7": "7. What can go wrong",
  "8": "8. What is known of the effect",
  "9": "9. The way to the clinic",
  "10": "10. What the field lacks",
  conflicts: "Conflicts and how they were settled",
};

/** Every claim of the five articles and where it lives; a test keeps the register whole. */
export function seedClaimsPage(register: readonly SeedClaim[], knowledge: KnowledgeIndex): string {
  const outcome = outcomes(knowledge);
  return page(
    "# Every claim of the five articles",
    "",
    "Pistor began from five public articles (`S0`–`S4`). This is each claim that they make, in our own words, where in the",
    "knowledge it lives, and what came of it. A claim is no recommendation; what is refused says so.",
    "",
    table(
      ["section", "claims"],
      [
        ...Object.entries(titles).map(([section, title]) => [title, String(inSection(register, section).length)]),
        ["all", String(register.length)],
      ],
    ),
    "",
    Object.entries(titles).flatMap(([section, title]) => [
      `## ${title}`,
      "",
      ...table(
        ["row", "source", "says", "lives in", "came of it"],
        inSection(register, section).map((one) => [
          one.row,
          sourceLink(one.source),
          one.says,
          homeLink(one.lives),
          outcome(one.lives),
        ]),
      ),
      "",
    ]),
  );
}

function inSection(register: readonly SeedClaim[], section: string): readonly SeedClaim[] {
  return register.filter((one) => one.section === section);
}

/** What came of a claim, by what holds it. */
function outcomes({ parameters, rules, things }: KnowledgeIndex): (lives: string) => string {
  const settled = new Map(
    parameters.map(({ value }) => [value.id, `settled: ${quantityInWords(value.settled.value, value.unit)}`]),
  );
  const then = new Map(rules.map(({ value }) => [value.id, value.then]));
  const standing = new Map(things.map(({ id, value }) => [id, String(value.standing ?? "").replaceAll("-", " ")]));
  return (lives) => {
    const [home = "", id = ""] = lives.split(":");
    if (home === "parameter") return settled.get(id) ?? "";
    if (home === "rule") return then.get(id) ?? "";
    if (home === "indication") return standing.get(id) ?? "";
    return said[home] ?? "";
  };
}

const said: Readonly<Record<string, string>> = {
  aftercare: "on the sheet",
  "danger-sign": "on the sheet",
  fact: "kept, with its note",
  harm: "kept among the harms",
  item: "checked in every offer",
  protocol: "in the protocol",
  refused: "refused",
};
