import { Problem } from "@pistor/core/basics";
import { settingNames } from "@pistor/server/kit";
import { expect, test } from "vitest";
import { mustHave, readOptions } from "./read-options.ts";
import { serveProgram } from "./serve.program.ts";

const read = (...words: string[]) => readOptions(words, ["name", "role"], ["generate"]);
const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error("no problem was thrown");
};

test("an option is given its value by a space or =, an act is a word, a flag has no value", () => {
  const options = read("add", "--name", "Ada Lovelace", "--role=a=b", "--generate");
  expect(options).toEqual({
    words: ["add"],
    given: { name: "Ada Lovelace", role: "a=b" },
    flags: new Set(["generate"]),
  });
  expect(mustHave(options, "name")).toBe("Ada Lovelace");
  expect(problemOf(() => mustHave(read("add"), "name")).id).toBe("cli.missing-option");
});

test("a forgotten value does not swallow the next option, and nothing is given twice", () => {
  expect(problemOf(() => read("--name", "--role", "nurse")).id).toBe("cli.option-without-value");
  expect(problemOf(() => read("--name")).id).toBe("cli.option-without-value");
  expect(problemOf(() => read("--name=")).id).toBe("cli.option-without-value");
  expect(problemOf(() => read("--name", "a", "--name", "b")).id).toBe("cli.wrong-option");
});

test("a password among the arguments is refused, and no refusal repeats what was typed", () => {
  for (const words of [["--password=hunter2"], ["--password", "hunter2"], ["--passwort=hunter2"], ["-hunter2"]]) {
    const problem = problemOf(() => read(...words));
    expect(problem.id).toBe("cli.unknown-option");
    expect(problem.message).not.toContain("hunter2");
  }
});

test("the help of serve names every setting that the server reads", () => {
  for (const name of Object.keys(settingNames)) expect(serveProgram.help).toContain(`${name} `);
});
