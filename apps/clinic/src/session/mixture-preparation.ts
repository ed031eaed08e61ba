import type { Preparation } from "@pistor/api/dosing";
import { checkPreparation, listPreparations, makePreparation, voidPreparation } from "@pistor/api/dosing";
import type { MixtureIngredient } from "@pistor/core/session";
import { useState } from "react";
import { problemOf, useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";

const refresh = ["preparation.list", "stock.lots", "stock.lot", "stock.products"];

/** What was prepared for a session, and the acts of preparing, checking and voiding. */
export function usePreparation(sessionId: string) {
  const lang = currentLanguage();
  const params = { sessionId };
  const list = useEndpoint(listPreparations, { params, query: { lang } });
  const [said, setSaid] = useState<string | null>(null);
  const make = useWrite(makePreparation, refresh);
  const check = useWrite(checkPreparation, refresh);
  const drop = useWrite(voidPreparation, refresh);
  const prepared = list.state === "here" ? list.reply.preparations : [];
  const now = prepared.find(({ voided }) => voided === null) ?? null;

  /** What the server refuses is said as it says it: it names the lot to take, or the person who may not check. */
  const tried = async (act: () => Promise<Preparation>): Promise<Preparation | null> => {
    setSaid(null);
    try {
      return await act();
    } catch (error) {
      setSaid(problemOf(error).message);
      return null;
    }
  };
  return {
    /** Null while nothing is prepared, or what was is void. */
    now,
    names: list.state === "here" ? list.reply.names : 2,
    useWithinHours: list.state === "here" ? list.reply.useWithinHours : null,
    said,
    busy: make.busy || check.busy || drop.busy,
    make: (ingredients: readonly MixtureIngredient[], fills: readonly number[]) =>
      tried(() =>
        make.write({
          input: {
            params,
            query: { lang },
            body: {
              ingredients: ingredients.map(({ mgPerMl: _, ...each }) => each),
              syringes: fills.map((fillMl) => ({ fillMl })),
            },
          },
        }),
      ),
    check: (preparationId: string, second: { email: string; password: string } | null) =>
      tried(() => check.write({ input: { params: { preparationId }, query: { lang }, body: second ?? {} } })),
    drop: (preparationId: string, reason: string) =>
      tried(() => drop.write({ input: { params: { preparationId }, query: { lang }, body: { reason } } })),
  };
}

export type PreparationOf = ReturnType<typeof usePreparation>;
