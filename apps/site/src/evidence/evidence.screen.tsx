import type { EvidenceCard, Language, Wording } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { evidenceCards } from "@pistor/knowledge/evidence";
import type { EvidenceWords } from "@pistor/ui";
import { ConflictTable, EvidenceCardView, EvidenceStudies, EvidenceSummary, Icon } from "@pistor/ui";
import { useEffect, useState } from "react";
import "./evidence.css";
import type { SiteTexts } from "../kit/language.ts";
import { articles, conflicts, others } from "./conflicts.ts";
import type { EvidencePageWords } from "./page-words.ts";
import { cardWords, evidenceWordsIn } from "./page-words.ts";

const treatments = [
  "face",
  "body",
  "cellulite",
  "fat",
  "hair",
  "pain",
  "rheumatic",
  "vascular",
  "needle-free",
] as const;
type Treatment = (typeof treatments)[number];

type Found =
  | { readonly state: "waiting" }
  | { readonly state: "failed" }
  | { readonly state: "here"; readonly words: EvidencePageWords };

/** What is claimed for each use of each treatment, and what was found. */
export function EvidenceScreen({ lang, texts }: { lang: Language; texts: SiteTexts }) {
  const found = useWords(lang);
  if (found.state === "waiting") return null;
  if (found.state === "failed")
    return (
      <p role="alert" className="evidence-page">
        {texts.failed}
      </p>
    );
  return <EvidencePage words={found.words} />;
}

/** The words of a language; the former ones stay until the new ones are there. */
function useWords(lang: Language): Found {
  const [found, setFound] = useState<Found>({ state: "waiting" });
  useEffect(() => {
    let wanted = true;
    evidenceWordsIn(lang).then(
      (words) => wanted && setFound({ state: "here", words }),
      () => wanted && setFound({ state: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [lang]);
  return found;
}

function EvidencePage({ words }: { words: EvidencePageWords }) {
  const { page } = words;
  useEffect(() => {
    document.title = `${page.title} · Pistor`;
  }, [page]);
  useEffect(() => {
    // A link to a card is followed once the cards stand.
    if (window.location.hash !== "") document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className="evidence-page">
      <h1>{page.title}</h1>
      <p className="evidence-page__lead">{page.lead}</p>
      <p>
        <strong>{page.decides}</strong>
      </p>
      <nav aria-label={page.treatments}>
        <ul className="evidence-page__treatments">
          {treatments.map((treatment) => (
            <li key={treatment}>
              <a href={`#${treatment}`}>{page[`treatment.${treatment}`]}</a>
            </li>
          ))}
          <li>
            <a href="#conflicts">{page.conflicts}</a>
          </li>
        </ul>
      </nav>
      {words.lang !== "en" && <p className="evidence-page__note">{page.onlyEnglish}</p>}
      {treatments.map((treatment) => (
        <TreatmentSection key={treatment} treatment={treatment} words={words} />
      ))}
      <section id="conflicts" className="evidence-page__treatment">
        <ConflictTable
          columns={[...articles.map((key) => ({ key, label: key })), { key: others, label: page.otherSources }]}
          rows={conflicts}
          words={{
            title: page.conflicts,
            settled: page.settled,
            differs: page.differs,
            refused: page.refused,
            nothing: page.saysNothing,
          }}
        />
      </section>
    </div>
  );
}

/** A treatment: its main card whole, and its other uses folded. */
function TreatmentSection({ treatment, words }: { treatment: Treatment; words: EvidencePageWords }) {
  const { page } = words;
  const [main, ...others] = evidenceCards.filter((card) => card.treatment === treatment);
  if (main === undefined) return null;
  const parts = cardWords(words);
  return (
    <section id={treatment} className="evidence-page__treatment" aria-label={page[`treatment.${treatment}`]}>
      <EvidenceCardView
        card={main}
        about={page[`treatment.${treatment}`]}
        headline={said(main, "headline", words)}
        plain={said(main, "plain", words)}
        words={parts}
        look="public"
      />
      {others.length > 0 && (
        <div className="evidence-page__others">
          <h3>{page.otherUses}</h3>
          {others.map((card) => (
            <Use key={card.id} card={card} words={words} parts={parts} />
          ))}
        </div>
      )}
    </section>
  );
}

/** One use: its headline says the claim and the finding; the rest opens. */
function Use({ card, words, parts }: { card: EvidenceCard; words: EvidencePageWords; parts: EvidenceWords }) {
  const headline = said(card, "headline", words);
  return (
    <details id={card.id} className="evidence-page__use" open={window.location.hash === `#${card.id}`}>
      <summary>
        <Icon name="down" />
        <span lang={headline.lang} dir="auto">
          {headline.text}
        </span>
      </summary>
      <div className="evidence evidence-page__opened">
        <div className="evidence__sheet">
          <div>
            <EvidenceSummary card={card} plain={said(card, "plain", words)} words={parts} />
          </div>
          <EvidenceStudies card={card} words={parts} level={3} />
        </div>
      </div>
    </details>
  );
}

function said(card: EvidenceCard, part: "headline" | "plain", { cards, lang }: EvidencePageWords): Wording {
  return word(cards, `card.${card.id}.${part}`, {}, lang);
}
