import { checkText } from "@pistor/core/advertising";
import { languages } from "@pistor/core/evidence";
import { renderMessage } from "@pistor/core/messages";
import { expect, test } from "vitest";
import { advertisingKnowledge, advertisingTexts } from "../advertising/index.ts";
import { messageTemplates, messageTexts } from "./index.ts";

const values = { name: "Ayşe Işık", clinic: "Kordon Clinic", number: 12, hours: 24, phone: "+90 232 555 01 01" };
const placeholders = (text = "") => [...text.matchAll(/\{([\w.-]+)\}/g)].map((match) => match[1]).sort();
const gaps = (text = "") => text.match(/\[[^\]]+\]/g)?.length ?? 0;

test.each(languages)(
  "every template passes our own check of the wording in %s, as an answer and as if it were public in Turkey",
  (lang) => {
    for (const template of messageTemplates) {
      const { subject, body } = renderMessage(messageTexts, template, values, lang);
      for (const channel of ["personal", "public"] as const) {
        const { findings } = checkText(advertisingKnowledge, `${subject}\n${body}`, { lang, channel, country: "TR" });
        expect([template.id, channel, findings.map(({ rule, quote }) => [rule, quote])]).toEqual([
          template.id,
          channel,
          [],
        ]);
      }
    }
  },
);

test.each(languages)("a template says the same in %s as in English, with the same values and gaps", (lang) => {
  const own: Readonly<Record<string, string>> = messageTexts[lang];
  expect(Object.keys(own)).toEqual(Object.keys(messageTexts.en));
  for (const [id, english] of Object.entries(messageTexts.en)) {
    expect([id, placeholders(own[id])]).toEqual([id, placeholders(english)]);
    expect([id, gaps(own[id])]).toEqual([id, gaps(english)]);
  }
});

test("the automatic answer repeats nothing that its sender wrote, so that nobody can have it sent to others", () => {
  const [received] = messageTemplates;
  for (const lang of languages) {
    const { subject, body, open } = renderMessage(
      messageTexts,
      received,
      { ...values, name: "http://spam.example" },
      lang,
    );
    expect(`${subject}${body}`).not.toContain("spam");
    expect(open).toEqual([]);
  }
});

test("what only a person can say stays open, and a clinic without a number leaves no gap for it", () => {
  const questions = messageTemplates.find(({ id }) => id === "inquiry.questions") ?? messageTemplates[0];
  expect(renderMessage(messageTexts, questions, values, "en").open).toEqual(["[your questions]"]);
  expect(renderMessage(messageTexts, questions, { ...values, phone: "" }, "en").body).not.toContain("{");
  expect(renderMessage(messageTexts, questions, { ...values, name: "" }, "en").open).toEqual([
    "{name}",
    "[your questions]",
  ]);
});

test("every template but the automatic one that speaks of treatment says that medicines go on, and all how to be forgotten", () => {
  for (const { id, below } of messageTemplates) {
    expect([id, below.some((each) => each === "below.forget")]).toEqual([id, true]);
    if (/questions|physician|not-for-you|evidence/.test(id))
      expect([id, below.some((each) => each === "below.medicines")]).toEqual([id, true]);
  }
});

test("who is turned away is offered no booking and told of other ways", () => {
  const body = messageTexts.en["inquiry.not-for-you.body"];
  expect(body).toMatch(/nothing to book/);
  expect(body).toMatch(/\[other ways\]/);
});

test("who is told something of their health is told where help comes from at once, and that a mail is no diagnosis", () => {
  const spoken = messageTemplates.filter(({ id }) => /questions|physician|not-for-you|evidence/.test(id));
  expect(spoken).toHaveLength(4);
  for (const template of spoken)
    for (const lang of languages) {
      const { body } = renderMessage(messageTexts, template, values, lang);
      expect([template.id, lang, body.includes(messageTexts[lang]["below.emergency"] ?? "-")]).toEqual([
        template.id,
        lang,
        true,
      ]);
      expect([template.id, lang, body.includes(messageTexts[lang]["below.no-diagnosis"] ?? "-")]).toEqual([
        template.id,
        lang,
        true,
      ]);
    }
});

// The literature list, 8: the French authority calls the danger of infection proven and its frequency unknown.
test("no harm is called rare whose frequency nobody knows", () => {
  expect(messageTexts.en["inquiry.evidence.body"]).toMatch(/infection, also weeks later/);
  expect(messageTexts.en["inquiry.evidence.body"]).not.toMatch(/rare/);
  expect(advertisingTexts.en["advertising.no-side-effects.instead"]).not.toMatch(/rare/);
});
