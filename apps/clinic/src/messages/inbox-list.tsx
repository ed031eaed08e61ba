import { decisionSchema } from "@pistor/api/evidence";
import type { InquiryRow } from "@pistor/api/messages";
import { Avatar, Chip, decisionLooks, Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAtClinic } from "../kit/at-clinic.ts";
import { day, time } from "../kit/format.ts";
import { languageNames } from "../kit/language.ts";
import { useWords } from "./inquiry-words.ts";
import { stateTones } from "./state-looks.ts";
import { useListKeys } from "./use-list-keys.ts";
import { ageInWords, lateBy } from "./waits.ts";

/** Rows on a desk, cards on a phone; J and K move between them and Enter opens. */
export function InboxList({
  inquiries,
  within,
  treatment,
}: {
  inquiries: readonly InquiryRow[];
  within: number;
  treatment: (of: InquiryRow) => string;
}) {
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);
  return (
    <>
      <div className="inbox__heads" aria-hidden="true">
        <span>{t("heads.waits")}</span>
        <span>{t("heads.who")}</span>
        <span>{t("heads.last")}</span>
        <span>{t("heads.about")}</span>
        <span>{t("heads.owner")}</span>
      </div>
      <ul className="inbox__list" ref={list}>
        {inquiries.map((each) => (
          <Row key={each.id} inquiry={each} within={within} about={treatment(each)} />
        ))}
      </ul>
      <p className="inbox__keys">
        <kbd>J</kbd> <kbd>K</kbd> {t("keys.move")} <kbd>↵</kbd> {t("keys.open")}
      </p>
    </>
  );
}

function Row({ inquiry, within, about }: { inquiry: InquiryRow; within: number; about: string }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const atClinic = useAtClinic();
  const { name, language, owner, state, waitsHours, quotes } = inquiry;
  const late = lateBy(inquiry, within);
  const received = atClinic(inquiry.receivedAt);
  const decision = decisionSchema.safeParse(inquiry.decision).data;
  return (
    <li>
      <Link
        to="/inquiries/$inquiryId"
        params={{ inquiryId: inquiry.id }}
        className="inbox__row"
        data-late={late !== null}
        data-urgent={inquiry.urgent !== null}
      >
        <span className="inbox__waits">
          {inquiry.urgent !== null && (
            <Chip tone="stop" icon="warning">
              {t("urgent.row")}
            </Chip>
          )}
          {waitsHours === null ? (
            <small>{t("answered")}</small>
          ) : (
            <strong>
              <Icon name="clock" size={16} /> {ageInWords(t, waitsHours)}
            </strong>
          )}
          {late !== null && (
            <Chip tone="care" icon="warning">
              {t("late", { age: ageInWords(t, late) })}
            </Chip>
          )}
        </span>
        <span className="inbox__who">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <small>
            <bdi dir="ltr">{inquiry.number}</bdi> · {t(`channel.${inquiry.channel}`)} · {day(received, "short")},{" "}
            {time(received)}
          </small>
        </span>
        <span className="inbox__last" dir="auto">
          {inquiry.last}
        </span>
        <span className="inbox__about">
          {inquiry.undelivered && (
            <Chip tone="stop" icon="mail">
              {t("undelivered")}
            </Chip>
          )}
          {inquiry.adult === false && (
            <Chip tone="care" icon="person">
              {t("minor")}
            </Chip>
          )}
          <Chip icon="globe">{languageNames[language]}</Chip>
          {about !== "" && <Chip>{about}</Chip>}
          {decision !== undefined && (
            <Chip tone={decisionLooks[decision].tone} icon={decisionLooks[decision].icon}>
              {main(`decision.${decision}`)}
            </Chip>
          )}
          {quotes > 0 && <Chip icon="document">{t("quotesCount", { count: quotes })}</Chip>}
          {state !== "new" && state !== "open" && <Chip tone={stateTones[state]}>{t(`state.${state}`)}</Chip>}
        </span>
        <span className="inbox__owner">
          {owner === null ? (
            <small>{t("nobody")}</small>
          ) : (
            <>
              <Avatar initials={owner.initials} />
              <small>{owner.name}</small>
            </>
          )}
        </span>
      </Link>
    </li>
  );
}
