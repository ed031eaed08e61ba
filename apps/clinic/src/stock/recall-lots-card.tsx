import "./recall.css";
import { lotsOfPatient } from "@pistor/api/stock";
import { Button, Card, Chip, Ltr } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { substanceName } from "../session/substance-name.ts";
import { useReady, useWords } from "./recall-words.ts";

/** So many stand on the chart before somebody asks for the rest. */
const first = 4;

/** Every lot that a patient was given, the latest first; each leads to who else was given it. */
export function LotsCard({ patientId }: { patientId: string }) {
  const ready = useReady();
  const t = useWords();
  const [all, setAll] = useState(false);
  const lots = useEndpoint(lotsOfPatient, { params: { patientId } });
  if (!ready) return null;
  return (
    <Card title={t("lots")}>
      <Show of={lots}>
        {({ given }) => (
          <>
            {given.length === 0 && <p>{t("lotsNone")}</p>}
            <ul className="lots-given">
              {(all ? given : calledBackFirst(given).slice(0, first)).map(
                ({ sessionId, kind, substance, lot, on, recallId }) => (
                  <li key={`${sessionId}-${kind}-${substance}-${lot}`}>
                    <span>{substance === null ? t("device") : (substanceName(substance) ?? substance)}</span>
                    {lot === null ? (
                      <span className="lots-given__none">{t("lotMissing")}</span>
                    ) : (
                      <Link
                        to="/recalls"
                        search={{ lot }}
                        className="lots-given__lot"
                        aria-label={t("traceThis", { lot })}
                        title={t("traceThis", { lot })}
                      >
                        <Ltr>{lot}</Ltr>
                      </Link>
                    )}
                    <small>{day(on, "short")}</small>
                    {recallId !== null && (
                      <Link to="/recalls/$recallId" params={{ recallId }} className="lots-given__recall">
                        <Chip tone="stop" icon="octagon">
                          {t("under")}
                        </Chip>
                      </Link>
                    )}
                  </li>
                ),
              )}
            </ul>
            {!all && given.length > first && (
              <Button look="quiet" onClick={() => setAll(true)}>
                {t("showAll", { number: given.length })}
              </Button>
            )}
          </>
        )}
      </Show>
    </Card>
  );
}

/** What is under recall is seen without asking for the rest. */
function calledBackFirst<Given extends { readonly recallId: string | null }>(given: readonly Given[]): Given[] {
  return [...given.filter(({ recallId }) => recallId !== null), ...given.filter(({ recallId }) => recallId === null)];
}
