import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { endpoints } from "@pistor/api";
import { openApi } from "@pistor/api/kit";
import type { Parameter } from "@pistor/core/evidence";
import { indexKnowledge } from "@pistor/core/evidence";
import { openKnowledge } from "@pistor/knowledge/doors";
import { eligibilityRules, eligibilityTexts } from "@pistor/knowledge/eligibility";
import { sources } from "@pistor/knowledge/evidence";
import { techniques } from "@pistor/knowledge/injection-map";
import { planKnowledge } from "@pistor/knowledge/plan";
import { allergens, substances, topicals } from "@pistor/knowledge/substances";
import { findProblems } from "./find-problems.ts";
import { parametersPage } from "./parameters.page.ts";
import { permissionsPage } from "./permissions.page.ts";
import { problemsPage } from "./problems.page.ts";
import { protocolsPage } from "./protocols.page.ts";
import { rulesPage } from "./rules.page.ts";
import { sourcesPage } from "./sources.page.ts";
import { substancesPage } from "./substances.page.ts";
import { techniquesPage } from "./techniques.page.ts";

const root = resolve(import.meta.dirname, "../..");

/** Where a caller's errors are written. */
const speaking = [
  "packages/api/src",
  "packages/core/src",
  "packages/knowledge/src",
  "packages/server/src",
  "apps/cli/src",
];

/** Every generated page, by its name in `docs/generated/`. The same source gives the same text on every machine. */
export async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  const knowledge = indexKnowledge(await openKnowledge());
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { version: string };
  const claims: Record<string, number> = {};
  for (const { value } of knowledge.claims) claims[value.source] = (claims[value.source] ?? 0) + 1;
  return {
    "api.json": `${JSON.stringify(openApi(endpoints, version), null, 2)}\n`,
    "parameters.md": parametersPage(byId(knowledge.parameters.map(({ value }) => value))),
    "permissions.md": permissionsPage(endpoints),
    "problems.md": problemsPage(findProblems(root, speaking)),
    "protocols.md": protocolsPage(planKnowledge),
    "rules.md": rulesPage(eligibilityRules, eligibilityTexts),
    "sources.md": sourcesPage(sources, claims),
    "substances.md": substancesPage({ substances, topicals, allergens }),
    "techniques.md": techniquesPage(techniques),
  };
}

/** A parameter that two slices were given is one parameter. */
function byId(parameters: readonly Parameter<unknown>[]): Parameter<unknown>[] {
  return [...new Map(parameters.map((each) => [each.id, each])).values()];
}

/** Where the pages lie. */
export const pagesFolder = `${root}/docs/generated`;
