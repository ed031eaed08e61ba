import type { ItineraryReply } from "@pistor/api/travel";
import { Button, Card, Chip } from "@pistor/ui";
import type { Agreed, Check } from "./check-list.tsx";
import { CheckList } from "./check-list.tsx";
import type { JourneyDraft } from "./journey-draft.ts";
import { isZone, wakingFrom } from "./local-moment.ts";
import { useTravelWords } from "./travel-words.ts";

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
  const agree = (check: Check, at: string | null, by: Agreed["by"]) => {
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
      <CheckList checks={ahead} home={home} agreedOn={agreedOn} agree={agree} />
      <p className="field__hint">
        {t("checks.clocks")} <bdi dir="ltr">{home}</bdi>
      </p>
    </Card>
  );
}
