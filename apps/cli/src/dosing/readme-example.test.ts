import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { mixCommand } from "./mix.command.ts";

test("the mixture in the README is answered as the README prints it", async () => {
  const readme = await readFile(new URL("../../../../README.md", import.meta.url), "utf8");
  const [, document, printed] =
    /\$ cat mixture\.json\n([\s\S]+?)\n\n\$ npx pistor mix [^\n]+\n([\s\S]+?)\n```/.exec(readme) ?? [];
  const options = { lang: "en", own: {} } as const;
  const answer = mixCommand.answer(JSON.parse(document ?? ""), options);
  expect(mixCommand.text?.(answer, options).trim()).toBe(printed);
});
