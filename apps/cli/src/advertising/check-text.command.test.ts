import { expect, test } from "vitest";
import { checkTextCommand } from "./check-text.command.ts";

const ask = (text: string, own: Record<string, string> = {}, lang: "en" | "tr" = "en") =>
  checkTextCommand.answer(text, { lang, own }) as {
    findings: {
      rule: string;
      from: number;
      to: number;
      quote: string;
      why: string;
      instead: string;
      claims: unknown[];
    }[];
    sentences: number;
  };

test("pistor check-text gives rule, place, quote, reason, a better sentence and sources, and counts sentences", () => {
  const { findings, sentences } = ask("Hello there. It is painless.");
  expect(sentences).toBe(2);
  expect(findings).toMatchObject([{ rule: "advertising.painless", from: 19, to: 27, quote: "painless" }]);
  for (const each of findings) {
    expect(each.why.length).toBeGreaterThan(20);
    expect(each.instead.length).toBeGreaterThan(20);
    expect(each.claims.length).toBeGreaterThan(0);
  }
});

test("it answers in the language of the text, and a price is a finding in Turkey alone", () => {
  expect(ask("Ağrısız bir işlem.", {}, "tr").findings[0]?.why).toMatch(/İğneler/);
  expect(ask("1.500 TL", { country: "TR" }, "tr").findings).toHaveLength(1);
  expect(ask("1.500 TL", {}, "tr").findings).toEqual([]);
  expect(ask("1.500 TL", { country: "TR", channel: "personal" }, "tr").findings).toEqual([]);
});

test("an empty text has no sentence and no finding", () => {
  expect(ask("")).toMatchObject({ findings: [], sentences: 0 });
});

test("the answer for a person is in the language asked for, with its counts, and says when there was nothing to read", () => {
  const text = (it: string, lang: "en" | "de") => checkTextCommand.text?.(ask(it, {}, "en"), { lang, own: {} });
  expect(text("It is painless.", "en")).toMatch(/^refused {2}6–14 {2}“painless”[\s\S]*\n\nFound: 1 · sentences: 1$/);
  expect(text("It is painless.", "de")).toMatch(/^abgelehnt [\s\S]*\n\nGefunden: 1 · Sätze: 1$/);
  expect(text(" \n", "en")).toBe("The text is empty.");
});

test.each([
  [{ country: "Turkey" }, "country.malformed"],
  [{ channel: "radio" }, "channel.unknown"],
  [{ on: "2026-02-30" }, "date.impossible"],
])("%j is a problem", (own, id) => {
  expect(() => ask("x", own)).toThrow(expect.objectContaining({ id }));
});
