import type { CardStudy, Certainty, EvidenceCard, Wording } from "@pistor/core/evidence";
import { certainties } from "@pistor/core/evidence";
import { useId } from "react";
import { Icon } from "../icons/index.ts";
import { Chip } from "./chip.tsx";
import { Cites } from "./cites.tsx";
import type { EvidenceWords } from "./evidence-words.ts";
import { StudyRow } from "./study-row.tsx";

interface EvidenceCardProps {
  readonly card: Pick<
    EvidenceCard,
    "claimed" | "direction" | "certainty" | "certaintyWhy" | "offLabel" | "studies" | "reviewed"
  >;
  /** What it is about, above the headline: `Face, fine lines`. */
  readonly about?: string;
  readonly headline: Wording;
  readonly plain: Wording;
  readonly words: EvidenceWords;
  /** A headline of a public or patient page is large and in the serif face. */
  readonly look?: "public" | "staff";
  readonly level?: 1 | 2 | 3;
}

/** What is claimed and what was found, in a fixed order; what found nothing comes first. */
export function EvidenceCardView({ card, headline, about, look = "staff", level = 2, ...rest }: EvidenceCardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <article className={`evidence evidence--${look}`} aria-labelledby={id}>
      <div className="evidence__sheet">
        <div>
          {about !== undefined && (
            <p className="evidence__about">
              <Icon name="evidence" size={16} /> {about}
            </p>
          )}
          <Heading id={id} className="evidence__headline" lang={headline.lang} dir={directionOf(headline)}>
            {headline.text}
          </Heading>
          <EvidenceSummary card={card} {...rest} />
        </div>
        <EvidenceStudies card={card} words={rest.words} level={level} />
      </div>
    </article>
  );
}

/** The plain sentences, how sure they are and why, whether a label names the use, and who read it when. */
export function EvidenceSummary({ card, plain, words }: Pick<EvidenceCardProps, "card" | "plain" | "words">) {
  return (
    <>
      <p className="evidence__plain" lang={plain.lang} dir={directionOf(plain)}>
        {plain.text}
      </p>
      <div className="evidence__facts">
        <HowSure certainty={card.certainty} words={words} />
        {card.offLabel && (
          <Chip tone="stop" icon="flag">
            {words.offLabel}
          </Chip>
        )}
        <span className="evidence__quiet">{words.reviewed(card.reviewed.on, card.reviewed.by)}</span>
      </div>
      <p className="evidence__quiet">
        <bdi lang="en" dir="ltr">
          {card.certaintyWhy}
        </bdi>
      </p>
      <p className="evidence__claimed">
        {words.claimedBy} <Sources keys={card.claimed.map(({ source }) => source)} words={words} />
      </p>
    </>
  );
}

/** Every study of a card, a row each. */
export function EvidenceStudies({
  card,
  words,
  level,
}: Pick<EvidenceCardProps, "card" | "words"> & { level: 1 | 2 | 3 }) {
  const Heading = `h${level + 1}` as "h2" | "h3" | "h4";
  const { studies } = card;
  return (
    <section className="evidence__studies">
      <header>
        <Heading>{words.studies}</Heading>
        <span className="evidence__quiet">{words.count(studies.length)}</span>
      </header>
      {studies.length === 0 ? (
        <p className="evidence__none">{words.noStudies}</p>
      ) : (
        <>
          <ul>
            {studies.map((study) => (
              <StudyRow key={keyOf(study)} study={study} words={words} />
            ))}
          </ul>
          <p className="evidence__quiet">{words.eachDot}</p>
        </>
      )}
    </section>
  );
}

/** Four blocks, filled as far as the certainty goes, and the word for it. */
function HowSure({ certainty, words }: { certainty: Certainty; words: EvidenceWords }) {
  const filled = certainties.indexOf(certainty) + 1;
  return (
    <span className="evidence__sure">
      <span className="evidence__blocks" aria-hidden="true">
        {certainties.map((each, nth) => (
          <i key={each} className={nth < filled ? "evidence__block evidence__block--on" : "evidence__block"} />
        ))}
      </span>
      {words.howSure(certainty)}
    </span>
  );
}

function Sources({ keys, words }: { keys: readonly string[]; words: EvidenceWords }) {
  return [...new Set(keys)]
    .sort()
    .map((source) => <Cites key={source} claims={[{ source, at: "", says: source }]} words={words.cites} />);
}

function keyOf({ source, people, found }: CardStudy): string {
  return `${source} ${people} ${found}`;
}

function directionOf({ lang }: Wording): "rtl" | "ltr" {
  return lang === "ar" ? "rtl" : "ltr";
}
