import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { endpoints } from "@pistor/api";
import { openApi } from "@pistor/api/kit";
import type { Parameter } from "@pistor/core/evidence";
import { indexKnowledge } from "@pistor/core/evidence";
import { aftercareKnowledge } from "@pistor/knowledge/aftercare";
import { eligibilityThemes } from "@pistor/knowledge/cases/eligibility";
import { mixThemes } from "@pistor/knowledge/cases/mix";
import { packageThemes } from "@pistor/knowledge/cases/package";
import { openKnowledge } from "@pistor/knowledge/doors";
import { allergyWords, eligibilityQuestions, eligibilityRules, eligibilityTexts } from "@pistor/knowledge/eligibility";
import { evidenceCards, facts, indications, refusedClaims, regulations, sources } from "@pistor/knowledge/evidence";
import { techniques } from "@pistor/knowledge/injection-map";
import { planKnowledge } from "@pistor/knowledge/plan";
import { harmCounts, harms } from "@pistor/knowledge/safety";
import { allergens, substances, topicals } from "@pistor/knowledge/substances";
import { seedRegister } from "../../packages/knowledge/src/evidence/seed-register.ts";
import { aftercarePage } from "./aftercare.page.ts";
import { casesPage } from "./cases.page.ts";
import { evidenceCardsPage } from "./evidence-cards.page.ts";
import { factsPage } from "./facts.page.ts";
import { findProblems } from "./find-problems.ts";
import { harmsPage } from "./harms.page.ts";
import { idLinker } from "./home-link.ts";
import { indicationsPage } from "./indications.page.ts";
import { mixCasesPage } from "./mix-cases.page.ts";
import { packageCasesPage } from "./package-cases.page.ts";
import { parametersPage } from "./parameters.page.ts";
import { permissionsPage } from "./permissions.page.ts";
import { problemsPage } from "./problems.page.ts";
import { protocolsPage } from "./protocols.page.ts";
import { refusedPage } from "./refused.page.ts";
import { regulationsPage } from "./regulations.page.ts";
import { rulesPage } from "./rules.page.ts";
import { seedClaimsPage } from "./seed-claims.page.ts";
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
  const link = idLinker(knowledge);
  return {
    "aftercare.md": aftercarePage(aftercareKnowledge),
    "api.json": `${JSON.stringify(openApi(endpoints, version), null, 2)}\n`,
    "cases.md": casesPage(eligibilityThemes),
    "evidence-cards.md": evidenceCardsPage(evidenceCards),
    "facts.md": factsPage(facts, link),
    "harms.md": harmsPage(harms, harmCounts),
    "indications.md": indicationsPage(indications),
    "mix-cases.md": mixCasesPage(mixThemes),
    "package-cases.md": packageCasesPage(packageThemes),
    "parameters.md": parametersPage(byId(knowledge.parameters.map(({ value }) => value))),
    "permissions.md": permissionsPage(endpoints),
    "problems.md": problemsPage(findProblems(root, speaking)),
    "protocols.md": protocolsPage(planKnowledge),
    "refused.md": refusedPage(refusedClaims, link),
    "regulations.md": regulationsPage(regulations),
    "rules.md": rulesPage(eligibilityRules, eligibilityQuestions, eligibilityTexts),
    "seed-claims.md": seedClaimsPage(seedRegister, knowledge),
    "sources.md": sourcesPage(sources, claims),
    "substances.md": substancesPage({ substances, topicals, allergens, words: allergyWords }),
    "techniques.md": techniquesPage(techniques),
  };
}

/** A parameter that two slices were given is one parameter. */
function byId(parameters: readonly Parameter<unknown>[]): Parameter<unknown>[] {
  return [...new Map(parameters.map((each) => [each.id, each])).values()];
}

/** Where the pages lie. */
export const pagesFolder = `${root}/docs/generated`;
