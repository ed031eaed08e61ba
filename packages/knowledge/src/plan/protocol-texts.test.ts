import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { protocols, protocolTexts } from "./index.ts";

const placeholders = (text = "") => [...text.matchAll(/\{([\w.-]+)\}/g)].map((match) => match[1]).sort();

test.each(languages)("a protocol says the same in %s as in English, with the same values in it", (lang) => {
  const own = protocolTexts[lang] ?? {};
  expect(Object.keys(own).sort()).toEqual(Object.keys(protocolTexts.en).sort());
  for (const [id, english] of Object.entries(protocolTexts.en)) {
    expect([id, placeholders(own[id])]).toEqual([id, placeholders(english)]);
    if (lang !== "en" && english.split(" ").length > 4) expect(own[id], id).not.toBe(english);
  }
});

test("no title promises anything", () => {
  for (const { id } of protocols)
    for (const lang of languages)
      expect(protocolTexts[lang]?.[`protocol.title.${id}`], `${id} ${lang}`).not.toMatch(
        /\b(safe|painless|guarantee|best|sicher|garantiert|sûr|güvenli)\b/i,
      );
});
