import { showAftercare } from "@pistor/api/aftercare";
import type { Language } from "@pistor/core/evidence";
import { aftercareIcon, Card, Cites, Icon } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { ClinicValues } from "../evidence/clinic-values.tsx";
import { Show } from "../kit/answered.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { clock } from "./stamp.ts";

/** The sheet as the patient gets it; every line with its end and its sources. */
export function Sheet({ sessionId, lang }: { sessionId: string; lang: Language }) {
  const { t } = useTranslation();
  const words = useCitesWords();
  const sheet = useEndpoint(showAftercare, { params: { sessionId }, query: { lang } });
  return (
    <Show of={sheet}>
      {(reply) => (
        <Card title={t("session.aftercare.sheet")} className="aftercare-sheet">
          <div lang={reply.lang} dir={reply.lang === "ar" ? "rtl" : "ltr"}>
            <p>{reply.usual.tell}</p>
            <ul>
              {reply.rules.map((rule) => (
                <li key={rule.id} className="aftercare-sheet__rule">
                  <Icon name={aftercareIcon(rule.icon)} />
                  <div>
                    <p>
                      <strong>{rule.title}</strong>{" "}
                      {rule.until !== null && (
                        <bdi dir="ltr">
                          → {day(rule.until, "short")}, {clock(rule.until)}
                        </bdi>
                      )}
                    </p>
                    <p className="quiet">{rule.tell}</p>
                    <Cites claims={rule.claims} disagree={rule.disagree} words={words} />
                    {rule.clinicValue !== undefined && <ClinicValues values={[rule.clinicValue]} />}
                  </div>
                </li>
              ))}
            </ul>
            <ul className="aftercare-sheet__danger">
              {reply.danger.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <p>
              {reply.clinic} · <bdi dir="ltr">{reply.phone}</bdi>
            </p>
          </div>
        </Card>
      )}
    </Show>
  );
}
