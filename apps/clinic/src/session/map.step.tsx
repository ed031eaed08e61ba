import { sessionHistory } from "@pistor/api/session";
import { word } from "@pistor/core/evidence";
import type { SessionMap, SessionRecord } from "@pistor/core/session";
import { agreedDeeper, compareWithPlan, totals } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { useTranslation } from "react-i18next";
import { InjectionMap } from "../injection-map/injection-map.tsx";
import type { EarlierMap } from "../injection-map/map-props.ts";
import { useEndpoint } from "../kit/client.ts";
import { useHandsFreeActs } from "../kit/hands-free.tsx";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { judgeMixture } from "./judge-mixture.ts";
import { mapActs } from "./map-by-keys.ts";
import { useNames } from "./names.ts";
import { useRoomWords } from "./room-words.ts";
import type { StepProps } from "./session-steps.ts";
import { missingIn } from "./session-steps.ts";
import { useStamp } from "./stamp.ts";

/** Where the needle goes: gives the map what it needs of the record, and writes back what the hand did. */
export function MapStep({ session, draft, go }: StepProps) {
  const { t } = useTranslation();
  const { now, stamp } = useStamp();
  const me = useMe();
  const names = useNames();
  const room = useRoomWords();
  const record = draft.document;
  const lang = currentLanguage();
  const history = useEndpoint(sessionHistory, { params: { sessionId: session.id } });
  const finish = (acted: boolean) => {
    // Looking at a finished map again must not move the hour from which the aftercare counts.
    if ((record.map?.layers.length ?? 0) > 0 && (acted || record.lastNeedleAt === undefined))
      draft.change((before) => ({ ...before, lastNeedleAt: now() }));
    go("aftercare");
  };
  useHandsFreeActs(mapActs(room, () => finish(false)));
  return (
    <InjectionMap
      sessionId={session.id}
      patientId={session.person.id}
      treatment={record.treatment}
      number={record.number}
      planned={record.planned}
      map={record.map ?? null}
      onMap={(map) =>
        draft.change((before) => {
          const next = withMap(before, map);
          return map === null || map.layers.length === 0 || next.firstNeedleAt !== undefined
            ? next
            : { ...next, firstNeedleAt: now() };
        })
      }
      policy={session.policy}
      agreedDeeper={agreedDeeper(record.treatment, record.checks)}
      stamp={stamp}
      earlier={history.state === "here" ? history.reply.sessions : lastOf(session)}
      ingredients={record.mixture?.ingredients ?? []}
      times={{ on: record.on, startedAt: record.startedAt ?? null, pauses: record.pauses }}
      person={session.person}
      version={draft.version}
      dosesOf={(map) => {
        const { answer, problem } = judgeMixture(withMap(record, map), session, me.clinic?.country);
        return { answer, problem: problem?.message ?? null };
      }}
      totalsOf={(map) => totals(withMap(record, map))}
      deviations={compareWithPlan(record).map(({ rule, because }) => ({
        rule,
        tell: t("session.sign.deviation", {
          what: word(sessionTexts, rule, {}, lang).text,
          planned: String(because.planned),
          given: [because.given]
            .flat()
            .map((each) => names(String(each)))
            .join(" · "),
        }),
        reason: record.reasons[rule] ?? "",
      }))}
      onReason={(rule, reason) =>
        draft.change((before) => {
          const { [rule]: _, ...rest } = before.reasons;
          return { ...before, reasons: reason === "" ? rest : { ...rest, [rule]: reason } };
        })
      }
      notes={record.notes}
      onNotes={(notes) => draft.change((before) => ({ ...before, notes }))}
      missing={missingIn("map", draft.missing).map(({ tell }) => tell)}
      onFinish={finish}
    />
  );
}

/** The last session of the course came with this one: it is there also where the network is not. */
function lastOf({ last, course }: StepProps["session"]): readonly EarlierMap[] {
  return last === null ? [] : [{ ...last, sessionId: "last", treatment: course.treatment }];
}

function withMap(record: SessionRecord, map: SessionMap | null): SessionRecord {
  if (map !== null) return { ...record, map };
  const { map: _, ...rest } = record;
  return rest;
}
