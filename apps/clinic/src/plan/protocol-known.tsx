import { word } from "@pistor/core/evidence";
import type { Protocol } from "@pistor/core/plan";
import { cardTexts, evidenceCards } from "@pistor/knowledge/evidence";
import { Card, Chip, Cites, Icon } from "@pistor/ui";
import { ThingLink } from "../evidence/thing-link.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { currentLanguage } from "../kit/language.ts";
import { certaintyInWords, directionTones } from "./protocol-told.ts";
import { useWords } from "./protocol-words.ts";

/** What was found of this course, or of its treatment, before anything is said of how it is given. */
export function ProtocolKnown({ protocol }: { protocol: Protocol }) {
  const t = useWords();
  const cites = useCitesWords();
  const { direction, certainty, cards, study } = protocol.evidence;
  const found = evidenceCards
    .filter(({ id }) => cards.includes(id))
    .flatMap(({ studies }) => studies)
    .find(({ source }) => source === study);
  return (
    <Card
      title={study === undefined ? t("evidence") : t("studyFound")}
      aside={
        <span className="protocols__known">
          <Chip tone={directionTones[direction]}>{t(`direction.${direction}`)}</Chip>
          <small>{certaintyInWords(certainty)}</small>
        </span>
      }
    >
      {found !== undefined && (
        <p className="protocol__found">
          <bdi lang="en" dir="ltr">
            {found.found}
          </bdi>{" "}
          <Cites claims={[{ source: found.source, at: "", says: found.found }]} words={cites} />
        </p>
      )}
      {cards.length === 0 && <p>{t("noCard")}</p>}
      <ul className="protocol__cards">
        {cards.map((id) => (
          <li key={id}>
            <ThingLink kind="card" id={id} className="protocol__card">
              <Icon name="evidence" size={16} /> <Headline id={id} />
            </ThingLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Headline({ id }: { id: string }) {
  const { text, lang } = word(cardTexts, `card.${id}.headline`, {}, currentLanguage());
  return <span lang={lang}>{text}</span>;
}
