import * as api from "@pistor/api/pricing";
import { decimal, isCalendarDate, isCurrency } from "@pistor/core/basics";
import { clinicValuesIn, word, writeDate } from "@pistor/core/evidence";
import { nameOfItem, publicPriceAllowed } from "@pistor/core/pricing";
import { planKnowledge } from "@pistor/knowledge/plan";
import { itemTies, quoteTexts } from "@pistor/knowledge/pricing";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { copyClaims } from "../plan/course-reply.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { findPriceList, findRates, keepPriceList, keepRate } from "./price-list.queries.ts";

export function priceListRoutes(app: App): void {
  serve(app, api.showPrices, async ({ db, clinicId, query, today }) => {
    const lang = query.lang ?? "en";
    const { version, list } = await findPriceList(db, clinicId);
    const { country } = await getClinic(db, clinicId);
    const { pricing } = await clinicKnowledge(db, clinicId);
    const open = publicPriceAllowed(pricing, country, today);
    const own = Object.keys(list?.prices ?? {}).filter((item) => !itemTies.some((tie) => tie.item === item));
    return {
      version,
      list,
      items: [
        ...itemTies.map(({ item, group }) => ({
          item,
          name: nameOfItem(quoteTexts, item, lang, list?.names),
          group,
          verdict: planKnowledge.items.find((rule) => rule.item === item)?.verdict ?? "optional",
        })),
        ...own.map((item) => ({
          item,
          name: nameOfItem(quoteTexts, item, lang, list?.names),
          group: "extra",
          verdict: "optional",
        })),
      ],
      rates: await findRates(db, clinicId),
      clinicValues: [...clinicValuesIn([pricing.validDays, pricing.rateFreshDays])],
      publicPrice: {
        allowed: open.allowed,
        tell: word(
          quoteTexts,
          open.why,
          {
            country: new Intl.DisplayNames([lang], { type: "region" }).of(country) ?? country,
            from: open.from !== null && isCalendarDate(open.from) ? writeDate(open.from, lang) : "",
          },
          lang,
        ).text,
        claims: copyClaims(open.claims),
      },
    };
  });

  serve(app, api.setPrices, async (call) => {
    const { db, clinicId, body, mustHaveSeen } = call;
    const { version } = await findPriceList(db, clinicId);
    mustHaveSeen(version);
    mustBeCurrency(body.currency, "/currency");
    for (const [item, { amount, currency }] of Object.entries(body.prices)) {
      mustBeCurrency(currency, `/prices/${item}/currency`);
      if (amount < 0 || !Number.isSafeInteger(amount))
        throw notPossible("quote.negative-price", "A price is 0 or more: correct it.", `/prices/${item}/amount`);
    }
    return { version: await keepPriceList(db, writerOf(call), version, body) };
  });

  serve(app, api.addRate, async (call) => {
    const { db, body, today } = call;
    mustBeCurrency(body.base, "/base");
    mustBeCurrency(body.other, "/other");
    if (body.base === body.other)
      throw notPossible("quote.rate-of-itself", "A rate is between two currencies: give another one.", "/other");
    if (body.on > today)
      throw notPossible("quote.rate-of-tomorrow", "This day is still to come: give today or earlier.", "/on");
    if (decimal(body.rate).lte(0))
      throw notPossible("quote.rate-not-understood", "A rate is above zero: correct it.", "/rate");
    if (!isCalendarDate(body.on)) throw notPossible("date.impossible", "This day does not exist: correct it.", "/on");
    return { rateId: await keepRate(db, writerOf(call), { ...body, on: body.on }) };
  });
}

export function mustBeCurrency(code: string, at: string): void {
  if (isCurrency(code)) return;
  throw notPossible(
    "money.unknown-currency",
    `${code} is no currency in use: give three capital letters of ISO 4217, such as EUR or TRY.`,
    at,
  );
}
