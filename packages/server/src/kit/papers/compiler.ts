import { readFileSync } from "node:fs";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Refusal } from "../refusal.ts";
import { fontFiles } from "./fonts.ts";

type Typst = Pick<typeof import("@myriaddreamin/typst-ts-node-compiler"), "NodeCompiler">;

/** Makes papers of templates. The template is ours; what is said of people comes to it as data and is never read as code. */
export interface Papers {
  /**
   * @param at ISO 8601: of the record and not of the printing, so that the same paper is the same bytes
   * @throws {Refusal} 503 where this machine cannot make papers; 422 where the template says that it does not fit
   */
  pdf(template: string, data: unknown, at: string): Promise<Uint8Array>;
  /** The pages below each other as SVG with their words as text, for looking at and for searching. */
  svg(template: string, data: unknown): Promise<string>;
}

/** How many papers what was prepared for one is kept after it was last used. */
const keptFor = 10;
/** What a template panics with where its words do not fit its page. */
const doesNotFit = "does-not-fit";

/** @param load how the compiler is found; a machine without its binary has none */
export function newPapers(load: () => Promise<Typst> = () => import("@myriaddreamin/typst-ts-node-compiler")): Papers {
  let opened: Promise<NodeCompiler> | undefined;
  // Opened by the first paper, so that a server without the binary starts, and one that prints nothing loads nothing.
  const open = () => {
    opened ??= load().then(({ NodeCompiler: compiler }) =>
      compiler.create({ fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }] }),
    );
    return opened.catch((error: unknown) => {
      opened = undefined;
      throw cannotMake(error);
    });
  };
  const make = async <Made>(template: string, data: unknown, as: (compiler: NodeCompiler, paper: never) => Made) => {
    const compiler = await open();
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { data: JSON.stringify(data, onlyVisible) },
    });
    const paper = compiled.result;
    if (paper === null) throw fault(compiled.takeDiagnostics()?.shortDiagnostics ?? []);
    const made = as(compiler, paper as never);
    compiler.evictCache(keptFor);
    return made;
  };
  return {
    pdf: (template, data, at) =>
      make(template, data, (compiler, paper) => {
        const creationTimestamp = Math.floor(Date.parse(at) / 1000);
        return new Uint8Array(compiler.pdf(paper, { creationTimestamp }));
      }),
    svg: (template, data) => make(template, data, (compiler, paper) => compiler.svg(paper)),
  };
}

/**
 * What somebody wrote, without what no eye sees: signs that turn the direction of what follows, control characters, halves
 * of characters. On a label they would show another lot than the one that is kept, and the compiler, which is native, ends
 * the whole server where it meets some of them at the end of a line. Joiners stay: Arabic letters need them.
 */
function onlyVisible(_: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value.replace(/[\t\r\u2028\u2029]/g, " ").replace(/[^\P{C}\n\u200c\u200d]/gu, "");
}

function cannotMake(cause: unknown): Refusal {
  const refusal = new Refusal(
    503,
    "paper.cannot-be-made",
    "This computer cannot make papers: the program that sets them is not there for its kind of processor. Everything else works. Write the label by hand from the screen, or open Pistor's server on a computer with Linux, macOS or Windows on x64 or arm64; on those, run npm ci again.",
  );
  refusal.cause = cause;
  return refusal;
}

function fault(diagnostics: readonly unknown[]): Error {
  const said = JSON.stringify(diagnostics);
  if (said.includes(doesNotFit))
    return new Refusal(
      422,
      "paper.does-not-fit",
      "There is more to say than this paper holds, and nothing of a dose or a lot is left out: choose the larger label, or mix fewer ingredients.",
    );
  return new Error(`A paper's template is wrong: ${said}`);
}
