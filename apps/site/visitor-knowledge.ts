import type { Plugin } from "vite";
import { runnerImport } from "vite";

/**
 * What the self-check needs of the knowledge, worked out when the site is built: the wordings for patients in one
 * language (a stale translation already replaced by the English original), the headline of each treatment's evidence,
 * and the sources that screening cites. The whole of it in all languages is six times as large.
 *
 * `virtual:visitor/<language>` and `virtual:visitor/sources`; their types stand in `src/eligibility/visitor.d.ts`.
 */
export function visitorKnowledge(): Plugin {
  const start = "virtual:visitor/";
  const from = new URL("./visitor-extract.ts", import.meta.url).pathname;
  let extracting: Promise<typeof import("./visitor-extract.ts")> | undefined;
  return {
    name: "visitor-knowledge",
    resolveId: (id) => (id.startsWith(start) ? `\0${id}` : undefined),
    load: async (id) => {
      if (!id.startsWith(`\0${start}`)) return undefined;
      const what = id.slice(start.length + 1);
      extracting ??= runnerImport<typeof import("./visitor-extract.ts")>(from).then(({ module }) => module);
      const extract = await extracting;
      return `export const visitor = ${JSON.stringify(what === "sources" ? extract.sourcesForVisitors() : extract.wordsForVisitors(what))};`;
    },
  };
}
