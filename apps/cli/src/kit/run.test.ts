import { Problem } from "@pistor/core/basics";
import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import type { Io } from "./io.ts";
import type { Verbs } from "./run.ts";
import { run } from "./run.ts";

/** Runs a call with files that exist in the test alone. */
async function call(
  argv: readonly string[],
  stdin: string | Uint8Array = "",
  files: Record<string, string> = {},
  verbs?: Verbs,
) {
  let out = "";
  let err = "";
  const written: Record<string, string> = {};
  async function* bytes(text: string | Uint8Array) {
    const all = typeof text === "string" ? new TextEncoder().encode(text) : text;
    // In odd pieces, so that letters of several bytes and lines are cut.
    for (let at = 0; at < all.length; at += 7) yield all.subarray(at, at + 7);
  }
  const io: Io = {
    stdin: () => bytes(stdin),
    async *readFile(path) {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error("no"), { code: path === "folder" ? "EISDIR" : "ENOENT" });
      yield* bytes(text);
    },
    writeFile: async (path, text) => {
      if (path.startsWith("/nowhere")) throw Object.assign(new Error("no"), { code: "ENOENT" });
      written[path] = text;
    },
    stdout: async (text) => {
      out += text;
    },
    stderr: async (text) => {
      err += text;
    },
  };
  const status = await run(argv, io, verbs);
  return { status, out, err, written };
}

/** A call that must not be understood: nothing on standard output, one JSON object on standard error. */
async function problemOf(argv: readonly string[], stdin: string | Uint8Array = "", files: Record<string, string> = {}) {
  const { status, out, err } = await call(argv, stdin, files);
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err.trim().split("\n")).toHaveLength(1);
  const problem = JSON.parse(err);
  expect(Object.keys(problem)).toEqual(["problem", "at", "message"]);
  return problem as { problem: string; at: string; message: string };
}

const request = { treatment: "face", on: "2026-11-21", birthDate: "2009-04-03" };
const document = JSON.stringify(request);

test("a document from standard input or a file gives one JSON answer and status 0", async () => {
  const piped = await call(["screen", "-"], document);
  expect(piped.status).toBe(0);
  expect(piped.err).toBe("");
  expect(JSON.parse(piped.out)).toMatchObject({ decision: "not-eligible", ask: [] });
  expect((await call(["screen", "a.json"], "", { "a.json": `\uFEFF${document}` })).out).toBe(piped.out);
});

test("a finding carries rule, decision, end, reason, claims, disagreement and sentence", async () => {
  const { out } = await call(["screen", "-"], document);
  expect(JSON.parse(out).findings[0]).toEqual({
    rule: "age.under-minimum",
    then: "not-eligible",
    until: null,
    because: { age: 17 },
    claims: expect.arrayContaining([expect.objectContaining({ source: "S2", says: "18" })]),
    disagree: true,
    tell: "On that day you are 17 years old. That is too young for this treatment.",
  });
});

test("what a source says is printed as words by every verb, one line or many, and numbers elsewhere stay numbers", async () => {
  const course = JSON.stringify({ treatment: "hair", start: "2026-12-01", timeZone: "Europe/Istanbul" });
  const lidocaine = { substance: "lidocaine", strength: "20 mg/mL", volumeMl: 8 };
  const mixture = JSON.stringify({ patient: { weightKg: 48, allergies: [] }, ingredients: [lidocaine] });
  const area = { chart: "face-front", region: "forehead", technique: "nappage" };
  const map = JSON.stringify({ ...area, depthMm: 5, spacingMm: 10, dropMl: 0.01, needleMm: 13 });
  for (const [verb, asked] of Object.entries({ screen: document, plan: course, mix: mixture, map })) {
    for (const options of [[], ["--lines"]]) {
      const { out } = await call([verb, "-", ...options], asked);
      const said = [...out.matchAll(/"says": ?(.)/g)].map(([, first]) => first);
      expect(said.length).toBeGreaterThan(3);
      expect(new Set(said)).toEqual(new Set(['"']));
    }
  }
  const { doses } = JSON.parse((await call(["mix", "-"], mixture)).out);
  expect(doses[0]).toMatchObject({ mg: 160, maxMg: 144, maxMl: 7.2, share: 1.111111 });
});

test("a language without wordings answers in English and says so", async () => {
  const { out } = await call(["screen", "-", "--lang=ru"], JSON.stringify({ ...request, answers: { stroke: true } }));
  for (const finding of JSON.parse(out).findings) expect(finding.tellLang ?? "ru").toMatch(/^(en|ru)$/);
});

test("text is for a person: the decision first, no JSON", async () => {
  const { out, status } = await call(["screen", "-", "--format", "text"], document);
  expect(status).toBe(0);
  expect(out.split("\n")[0]).toBe("Not eligible.");
  expect(out).toContain("they disagree");
});

test("each line is answered in its place, blank lines are skipped, and a bad line does not stop the rest", async () => {
  const { status, out, err } = await call(
    ["screen", "-", "--lines"],
    `${document}\n\n{bad\r\n{"treatment":"face"}\n${document}`,
  );
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.decision ?? answer.problem)).toEqual([
    "not-eligible",
    "document.not-json",
    "document.missing",
    "not-eligible",
  ]);
  expect(status).toBe(2);
  expect(JSON.parse(err)).toMatchObject({ problem: "document.not-json", message: expect.stringContaining("Line 3") });
});

test("a line that is no text in UTF-8 is a problem in its place, and those before and after it are answered", async () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const lines = [text(`${document}\n`), Uint8Array.of(0x7b, 0xff, 0x0a), text(document)];
  const { status, out, err } = await call(["screen", "-", "--lines"], Buffer.concat(lines));
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.decision ?? answer.problem)).toEqual([
    "not-eligible",
    "document.not-text",
    "not-eligible",
  ]);
  expect(status).toBe(2);
  expect(JSON.parse(err)).toMatchObject({ problem: "document.not-text", message: expect.stringContaining("Line 2") });
});

test("lines that were all answered give status 0, and no lines at all do too", async () => {
  expect(await call(["screen", "-", "--lines"], `${document}\n${document}\n`)).toMatchObject({ status: 0, err: "" });
  expect(await call(["screen", "-", "--lines"], "\n \n")).toMatchObject({ status: 0, out: "", err: "" });
});

test("what is no document is told apart: empty, no JSON, no text, no file, a folder", async () => {
  expect((await problemOf(["screen", "-"], " \n")).problem).toBe("document.empty");
  expect((await problemOf(["screen", "-"], '{"a":')).problem).toBe("document.not-json");
  expect((await problemOf(["screen", "-"], new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).problem).toBe(
    "document.not-text",
  );
  expect((await problemOf(["screen", "none.json"])).problem).toBe("cli.no-such-file");
  expect((await problemOf(["screen", "folder"])).problem).toBe("cli.unreadable-file");
  expect((await problemOf(["screen"])).problem).toBe("cli.no-document");
});

test("a message about bad JSON does not repeat the patient's words", async () => {
  expect((await problemOf(["screen", "-"], '{"name": Maria Perez}')).message).not.toContain("Maria");
});

test("a document that is larger than any patient is refused", async () => {
  const huge = `{"allergies":["${"a".repeat(17 * 1024 * 1024)}"]}`;
  async function* once() {
    yield new TextEncoder().encode(huge);
  }
  const errors: string[] = [];
  const status = await run(["screen", "-"], {
    stdin: once,
    readFile: once,
    writeFile: async () => {},
    stdout: async () => {},
    stderr: async (text) => {
      errors.push(text);
    },
  });
  expect(status).toBe(2);
  expect(errors.join("")).toContain("document.too-large");
});

test("an unknown verb, option, format or language is told with what is known", async () => {
  expect((await problemOf([])).problem).toBe("cli.no-verb");
  expect(await problemOf(["scren", "-"])).toMatchObject({
    problem: "cli.unknown-verb",
    message: expect.stringContaining("screen"),
  });
  expect((await problemOf(["toString", "-"])).problem).toBe("cli.unknown-verb");
  expect((await problemOf(["screen", "-", "--foo"], document)).problem).toBe("cli.unknown-option");
  expect((await problemOf(["screen", "-", "-x"], document)).problem).toBe("cli.unknown-option");
  expect((await problemOf(["screen", "-", "--format", "xml"], document)).problem).toBe("cli.wrong-option");
  expect((await problemOf(["screen", "-", "--lang", "xx"], document)).problem).toBe("cli.wrong-option");
  expect((await problemOf(["screen", "-", "--lang"], document)).problem).toBe("cli.option-without-value");
  expect((await problemOf(["screen", "a", "b"])).problem).toBe("cli.too-many-files");
});

test("faults of a screening document name their place by JSON pointer", async () => {
  const faults: readonly [object, string, string][] = [
    [{ ...request, on: "2026-02-30" }, "date.impossible", "/on"],
    [{ ...request, birthDate: "2026-11-22" }, "screen.birth-after-session", "/birthDate"],
    [{ ...request, birthDate: null }, "document.wrong", "/birthDate"],
    [{ ...request, treatment: "needle-free", delivery: "needle" }, "screen.delivery-contradicts", "/delivery"],
    [{ ...request, treatment: "feet" }, "document.wrong", "/treatment"],
    [{ ...request, answers: { pregant: true } }, "document.unknown-key", "/answers/pregant"],
    [{ ...request, answers: { pregnant: "no" } }, "document.wrong", "/answers/pregnant"],
    [{ ...request, answers: { pregnant: null } }, "document.wrong", "/answers/pregnant"],
    [{ ...request, answers: { "heart-medicines": 1.5 } }, "document.wrong", "/answers/heart-medicines"],
    [{ ...request, answers: { "heart-medicines": -1 } }, "document.wrong", "/answers/heart-medicines"],
    [{ ...request, answers: { "nsaid-last-taken": "2026-13-01" } }, "date.impossible", "/answers/nsaid-last-taken"],
    [{ ...request, answers: { diabetes: "type-1" } }, "document.wrong", "/answers/diabetes"],
    [{ ...request, allergies: "lidocaine" }, "document.wrong", "/allergies"],
    [{ ...request, allergies: [""] }, "document.wrong", "/allergies/0"],
    [{ ...request, country: "Turkey" }, "document.wrong", "/country"],
    [{ ...request, age: 17 }, "document.unknown-key", "/age"],
    [{ treatment: "face" }, "document.missing", "/on"],
    [[], "document.wrong", ""],
  ];
  for (const [faulty, id, at] of faults)
    expect(await problemOf(["screen", "-"], JSON.stringify(faulty)), JSON.stringify(faulty)).toMatchObject({
      problem: id,
      at,
    });
});

test("help lists every verb with a line, and each verb has its own", async () => {
  const { out, status } = await call(["--help"]);
  expect(status).toBe(0);
  for (const [verb, { does }] of Object.entries(commands)) {
    expect(out).toContain(`${verb} `);
    expect(out).toContain(does);
    const own = await call([verb, "--help"]);
    expect(own.status).toBe(0);
    expect(own.out).toContain(`pistor ${verb}`);
  }
});

test("the version names code and knowledge", async () => {
  expect(JSON.parse((await call(["--version"])).out)).toEqual({ pistor: expect.any(String), knowledge: "2026.11.2" });
});

const sample: Command = {
  verb: "sample",
  does: "a sample",
  help: "",
  reads: "text",
  takes: ["svg"],
  answer: (document) => {
    if (document === "bug") throw new TypeError("cannot read\n    at secret/path.ts:1:1");
    if (document === "no") throw new Problem("sample.no", "/a", "No.");
    return { document };
  },
  text: (answer) => JSON.stringify(answer),
  files: (_answer, { own }) => (own.svg === undefined ? {} : { [own.svg]: "<svg/>" }),
};
const verbs: Verbs = { sample: { does: "a sample", load: async () => sample } };

test("a fault of Pistor itself is no stack trace and no fault of the document", async () => {
  const { status, err, out } = await call(["sample"], "bug", {}, verbs);
  expect(status).toBe(1);
  expect(out).toBe("");
  expect(JSON.parse(err).problem).toBe("internal");
  expect(err).not.toContain("path.ts");
  const lines = await call(["sample", "--lines"], "bug\nfine", {}, verbs);
  expect(lines.status).toBe(1);
  expect(
    lines.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).problem ?? "answered"),
  ).toEqual(["internal", "answered"]);
});

test("a file that an option asks for is written before the answer, or the fault says that it was not", async () => {
  expect((await call(["sample", "--svg", "a.svg"], "x", {}, verbs)).written).toEqual({ "a.svg": "<svg/>" });
  const failed = await call(["sample", "--svg", "/nowhere/a.svg"], "x", {}, verbs);
  expect(failed).toMatchObject({ status: 2, out: "" });
  expect(JSON.parse(failed.err).problem).toBe("cli.unwritable-file");
});

test("the cases pass, and the slice of screening begins with its data", async () => {
  const cases = await call(["cases"]);
  expect(JSON.parse(cases.out)).toMatchObject({ failed: [] });
  expect(cases.status).toBe(0);
  const slice = JSON.parse((await call(["slice", "eligibility"])).out);
  expect(slice.floors[0]).toMatchObject({
    floor: "data",
    files: expect.arrayContaining(["packages/knowledge/src/eligibility/rules.ts"]),
  });
  expect((await problemOf(["slice", "../etc"])).problem).toBe("cli.unknown-slice");
  expect((await problemOf(["cases", "x"])).problem).toBe("cli.too-many-words");
});
