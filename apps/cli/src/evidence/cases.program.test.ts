import { eligibilityCases, eligibilityThemes } from "@pistor/knowledge/cases/eligibility";
import { mixCases, mixThemes } from "@pistor/knowledge/cases/mix";
import { packageCases } from "@pistor/knowledge/cases/package";
import { expect, test } from "vitest";
import { keptIo } from "../kit/kept-io.ts";
import { casesProgram } from "./cases.program.ts";

async function call(...words: string[]) {
  const { io, out } = keptIo();
  const status = await casesProgram.run(words, io);
  return { status, out: out() };
}

test("all cases are counted, and all of them pass", async () => {
  const { status, out } = await call();
  const all = eligibilityCases.length + mixCases.length + packageCases.length;
  expect(JSON.parse(out)).toEqual({ knowledge: expect.any(String), cases: all, passed: all, failed: [] });
  expect(status).toBe(0);
});

test("for a person: every theme by its title, a line each case, the count last", async () => {
  const { status, out } = await call("--format", "text");
  const lines = out.split("\n");
  expect(status).toBe(0);
  for (const { title, cases } of eligibilityThemes) {
    const at = lines.indexOf(`${title} (${cases.length})`);
    expect(lines.slice(at + 1, at + 1 + cases.length)).toEqual(
      cases.map(({ name, decision }) => `  ok    ${name}: ${decision}`),
    );
  }
  for (const { title, cases } of mixThemes) {
    const at = lines.indexOf(`${title} (${cases.length})`);
    expect(lines.slice(at + 1, at + 1 + cases.length)).toEqual(
      cases.map(({ name, verdict }) => `  ok    ${name}: ${verdict}`),
    );
  }
  expect(out).toContain(`All ${eligibilityCases.length + mixCases.length + packageCases.length} cases pass.`);
});

test("only those that are asked for are run, by theme, name, decision or rule, whatever the capitals", async () => {
  const count = async (text: string) => JSON.parse((await call("--only", text)).out).cases as number;
  const [first] = eligibilityThemes;
  expect(await count("AGE-AND-DATES")).toBe(first?.cases.length);
  expect(await count("the eighteenth birthday itself")).toBe(1);
  const stroke = eligibilityCases.filter(({ rules }) => rules.includes("stroke.past")).length;
  expect(await count("stroke.past")).toBe(stroke);
  expect(await count("mix-deoxycholic")).toBe(mixThemes.find(({ id }) => id === "mix-deoxycholic")?.cases.length);
});

test("a text that no case holds is refused with the themes, since no case at all would look like success", async () => {
  await expect(call("--only", "hovercraft")).rejects.toMatchObject({
    id: "cases.none",
    message: expect.stringContaining("age-and-dates"),
  });
});
