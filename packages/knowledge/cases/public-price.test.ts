import { calendarDate } from "@pistor/core/basics";
import { languages } from "@pistor/core/evidence";
import { publicPriceAllowed } from "@pistor/core/pricing";
import { pricingKnowledge, pricingTexts } from "@pistor/knowledge/pricing";
import { expect, test } from "vitest";

// The Turkish regulation of 12 November 2025 (texts TRT and YENIASYA); of Germany no text about prices was read.
test.each([
  ["TR", "2025-11-11", true, 0],
  ["TR", "2025-11-12", false, 2],
  ["TR", "2026-11-22", false, 2],
  ["DE", "2025-11-12", true, 0],
])("in %s on %s a price may stand in public: %s", (country, on, allowed, claims) => {
  const found = publicPriceAllowed(pricingKnowledge, country, calendarDate(on));
  expect([found.allowed, found.claims.length]).toEqual([allowed, claims]);
  expect(found.why).toBe(allowed ? "quote.public-price.no-rule-read" : "quote.public-price.forbidden");
});

// The literature list, 8: separate rules for health tourism directed abroad; adaptation to the insurance by 31 December 2025.
test.each(languages)("what was not read of the law is said in %s, and until when facilities had time", (lang) => {
  const words = pricingTexts[lang] ?? {};
  const unread = {
    en: "none was read",
    tr: "okunmadı",
    de: "Gelesen wurde keine",
    fr: "aucune n’a été lue",
    ar: "لم يُقرأ",
    ru: "не прочитано",
  };
  expect(words["quote.public-price.forbidden"]).toContain(unread[lang]);
  expect(words["quote.auth.complication-insurance"]).toMatch(/31.*2025/);
});
