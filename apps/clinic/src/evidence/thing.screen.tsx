import type { EligibilityRule } from "@pistor/core/eligibility";
import type {
  EvidenceCard,
  Fact,
  Indication,
  Parameter,
  RefusedClaim,
  Regulation,
  Source,
  Thing,
} from "@pistor/core/evidence";
import { thingKinds } from "@pistor/core/evidence";
import type { Substance, TopicalProduct } from "@pistor/core/substances";
import { Chip, Failed } from "@pistor/ui";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useTitle } from "../kit/title.ts";
import { CardPage } from "./card-page.tsx";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { FactPage } from "./fact-page.tsx";
import { useKnowledgeIndex } from "./knowledge-context.ts";
import { OtherPage } from "./other-page.tsx";
import { ParameterPage } from "./parameter-page.tsx";
import { RefusedPage } from "./refused-page.tsx";
import { RegulationPage } from "./regulation-page.tsx";
import { RulePage } from "./rule-page.tsx";
import { SourcePage } from "./source-page.tsx";
import { isCatalogued, SubstancePage } from "./substance-page.tsx";
import { TopicalPage } from "./topical-page.tsx";
import { useWording } from "./use-wording.ts";

/** The page of one part of the knowledge. */
export function ThingScreen() {
  const t = useWords();
  const { kind, id } = useParams({ from: "/evidence/$kind/$id" });
  const { things } = useKnowledgeIndex();
  const known = thingKinds.find((each) => each === kind);
  const thing = things.get(`${kind} ${id}`);
  useTitle(thing?.title ?? t("unknown"));
  if (thing === undefined || known === undefined)
    return (
      <Failed title={t("unknown")}>
        <p>{t("unknownHint", { id })}</p>
      </Failed>
    );
  return <Opened key={`${kind} ${id}`} thing={thing} />;
}

function Opened({ thing }: { thing: Thing }) {
  const t = useWords();
  // Of all parts only the headline of a card is translated.
  const title = useWording(`card.${thing.id}.headline`, thing.title);
  const heading = useRef<HTMLDivElement>(null);
  // Whoever chose it on the list reads on from its title.
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  return (
    <article className="browse__stack">
      <div className="thing-head" tabIndex={-1} ref={heading}>
        <Chip>{t(`kind.${thing.kind}`)}</Chip>
        <h2>{title.lang === "en" ? <English>{title.text}</English> : title.text}</h2>
      </div>
      {pageOf(thing)}
      <p className="browse__quiet">
        {t("id")} <code dir="ltr">{thing.id}</code>
      </p>
    </article>
  );
}

/** Each kind has its page; what the index took for a kind has its shape. */
function pageOf({ kind, value, ...thing }: Thing): ReactNode {
  if (kind === "parameter") return <ParameterPage parameter={value as unknown as Parameter<unknown>} at={thing.at} />;
  if (kind === "rule") return <RulePage rule={value as unknown as EligibilityRule} />;
  if (kind === "card") return <CardPage card={value as unknown as EvidenceCard} />;
  if (kind === "regulation") return <RegulationPage regulation={value as unknown as Regulation} />;
  if (kind === "refused") return <RefusedPage refused={value as unknown as RefusedClaim} />;
  if (kind === "fact" || kind === "indication")
    return <FactPage kind={kind} fact={value as unknown as Fact | Indication} />;
  if (kind === "source") return <SourcePage source={value as unknown as Source} />;
  if (kind === "substance" && isCatalogued(value))
    return <SubstancePage substance={value as unknown as Substance} at={thing.at} />;
  if (kind === "topical") return <TopicalPage product={value as unknown as TopicalProduct} at={thing.at} />;
  return <OtherPage thing={{ kind, value, ...thing }} />;
}
