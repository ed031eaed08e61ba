import { workshop } from "../workshop/index.ts";
import type { Papers } from "./compiler.ts";

/** The server's own: set in a process of its own, since the compiler is native and ends its process where it fails. */
export const papers: Papers = {
  pdf: (template, data, at) => workshop.ask("pdf", { template, data, at }),
  svg: (template, data) => workshop.ask("svg", { template, data }),
};
