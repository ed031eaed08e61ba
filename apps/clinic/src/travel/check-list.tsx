import type { ItineraryReply } from "@pistor/api/travel";
import { Scrolls } from "@pistor/ui";
import { day, time } from "../kit/format.ts";
import { useWide } from "../kit/use-wide.ts";
import type { JourneyDraft } from "./journey-draft.ts";
import { localOf, momentOf } from "./local-moment.ts";
import { useTravelWords } from "./travel-words.ts";

export type Check = ItineraryReply["checks"][number];
export type Agreed = JourneyDraft["checks"][number];
const ways = ["portal", "video", "phone"] as const;

interface Agreeing {
  /** The zone by whose clocks the moments are typed. */
  readonly home: string;
  readonly agreedOn: (check: Check) => Agreed | undefined;
  /** @param at null: it is not agreed on any more */
  readonly agree: (check: Check, at: string | null, by: Agreed["by"]) => void;
}

/** Checks with the moment that was agreed on: a table where there is room for one, else a card for each. */
export function CheckList({ checks, ...agreeing }: Agreeing & { readonly checks: readonly Check[] }) {
  const t = useTravelWords();
  const wide = useWide(720);
  const keyOf = ({ kind, session }: Check) => `${kind} ${session}`;
  if (!wide)
    return (
      <ul className="journey__cards">
        {checks.map((check) => (
          <li key={keyOf(check)}>
            <span>
              <strong>{check.name}</strong> · {t("preview.session", { number: check.session })}
            </span>
            <Due check={check} />
            <span className="journey__agreed">
              <AgreedMoment check={check} {...agreeing} />
              <AgreedWay check={check} {...agreeing} />
            </span>
          </li>
        ))}
      </ul>
    );
  return (
    <Scrolls className="journey__scrolls" label={t("checks.title")}>
      <table className="journey__checks">
        <thead>
          <tr>
            <th scope="col">{t("checks.check")}</th>
            <th scope="col">{t("checks.session")}</th>
            <th scope="col">{t("checks.due")}</th>
            <th scope="col">{t("checks.agreed")}</th>
            <th scope="col">{t("checks.by")}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={keyOf(check)}>
              <th scope="row">{check.name}</th>
              <td>
                <bdi dir="ltr">{check.session}</bdi>
              </td>
              <td>
                <Due check={check} />
              </td>
              <td>
                <AgreedMoment check={check} {...agreeing} />
              </td>
              <td>
                <AgreedWay check={check} {...agreeing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

function Due({ check: { due, where } }: { check: Check }) {
  const t = useTravelWords();
  return (
    <span>
      <span className="journey__due">
        {day(due)} {time(due)}
      </span>{" "}
      <span className="travel__quiet">{t(`checks.where.${where}`)}</span>
    </span>
  );
}

function useNameOf(): (check: Check) => string {
  const t = useTravelWords();
  return ({ name, session }) => `${name}, ${t("checks.session")} ${session}`;
}

function AgreedMoment({ check, home, agreedOn, agree }: Agreeing & { readonly check: Check }) {
  const t = useTravelWords();
  const nameOf = useNameOf();
  const agreed = agreedOn(check);
  return (
    <input
      className="field__input"
      type="datetime-local"
      aria-label={`${t("checks.agreed")}: ${nameOf(check)}`}
      value={agreed === undefined ? "" : localOf(agreed.at, home)}
      onChange={(event) => agree(check, momentOf(event.target.value, home), agreed?.by ?? "portal")}
    />
  );
}

function AgreedWay({ check, agreedOn, agree }: Agreeing & { readonly check: Check }) {
  const t = useTravelWords();
  const nameOf = useNameOf();
  const agreed = agreedOn(check);
  return (
    <select
      className="field__input"
      aria-label={`${t("checks.by")}: ${nameOf(check)}`}
      value={agreed?.by ?? "portal"}
      onChange={(event) =>
        agree(check, agreed?.at ?? check.due, ways.find((way) => way === event.target.value) ?? "portal")
      }
    >
      {ways.map((way) => (
        <option key={way} value={way}>
          {t(`checks.way.${way}`)}
        </option>
      ))}
    </select>
  );
}
