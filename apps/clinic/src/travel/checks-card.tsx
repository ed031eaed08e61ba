import type { ItineraryReply } from "@pistor/api/travel";
import { Button, Card, Chip, Scrolls } from "@pistor/ui";
import { day, time } from "../kit/format.ts";
import type { JourneyDraft } from "./journey-draft.ts";
import { isZone, localOf, momentOf, wakingFrom } from "./local-moment.ts";
import { useTravelWords } from "./travel-words.ts";

type Check = ItineraryReply["checks"][number];
const ways = ["portal", "video", "phone"] as const;

/** The checks that the plan asks for, by the clocks at home, with the time that was agreed on before leaving. */
export function ChecksCard({
  reply,
  draft,
  set,
}: {
  reply: ItineraryReply;
  draft: JourneyDraft;
  set: (draft: JourneyDraft) => void;
}) {
  const t = useTravelWords();
  const home = isZone(draft.homeZone) ? draft.homeZone : reply.clinicZone;
  const agreedOn = ({ kind, session }: Check) =>
    draft.checks.find((check) => check.kind === kind && check.session === session);
  const agree = (check: Check, at: string | null, by: (typeof ways)[number]) => {
    const others = draft.checks.filter((each) => each.kind !== check.kind || each.session !== check.session);
    const { kind, session } = check;
    set({ ...draft, checks: at === null ? others : [...others, { kind, session, at, by }] });
  };
  const ahead = reply.checks.filter(({ due }) => due.slice(0, 10) >= reply.today);
  const open = ahead.filter((check) => agreedOn(check) === undefined);
  return (
    <Card
      title={t("checks.title")}
      aside={
        <Chip tone={open.length === 0 ? "ok" : "ask"}>
          {open.length === 0 ? t("checks.all") : t("checks.open", { open: open.length, of: ahead.length })}
        </Chip>
      }
    >
      <p>{t("checks.why")}</p>
      {open.length > 0 && (
        <p>
          <Button
            onClick={() =>
              set({
                ...draft,
                checks: [
                  ...draft.checks,
                  ...open.map(({ kind, session, due }) => ({
                    kind,
                    session,
                    at: wakingFrom(due, home, reply.callHours),
                    by: "portal" as const,
                  })),
                ],
              })
            }
          >
            {t("checks.agreeAll", { n: open.length })}
          </Button>
        </p>
      )}
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
            {ahead.map((check) => {
              const agreed = agreedOn(check);
              const name = `${check.name}, ${t("checks.session")} ${check.session}`;
              return (
                <tr key={`${check.kind} ${check.session}`}>
                  <th scope="row">{check.name}</th>
                  <td>
                    <bdi dir="ltr">{check.session}</bdi>
                  </td>
                  <td>
                    {day(check.due)} {time(check.due)}
                    <br />
                    <span className="travel__quiet">{t(`checks.where.${check.where}`)}</span>
                  </td>
                  <td>
                    <input
                      className="field__input"
                      type="datetime-local"
                      aria-label={`${t("checks.agreed")}: ${name}`}
                      value={agreed === undefined ? "" : localOf(agreed.at, home)}
                      onChange={(event) => agree(check, momentOf(event.target.value, home), agreed?.by ?? "portal")}
                    />
                  </td>
                  <td>
                    <select
                      className="field__input"
                      aria-label={`${t("checks.by")}: ${name}`}
                      value={agreed?.by ?? "portal"}
                      onChange={(event) =>
                        agree(
                          check,
                          agreed?.at ?? check.due,
                          ways.find((way) => way === event.target.value) ?? "portal",
                        )
                      }
                    >
                      {ways.map((way) => (
                        <option key={way} value={way}>
                          {t(`checks.way.${way}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolls>
      <p className="field__hint">
        {t("checks.clocks")} <bdi dir="ltr">{home}</bdi>
      </p>
    </Card>
  );
}
