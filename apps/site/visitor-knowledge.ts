import type { Plugin } from "vite";
import { runnerImport } from "vite";

/**
 * What the self-check needs of the knowledge, worked out when the site is built: `virtual:visitor/knowledge` is what
 * the engine reads, `virtual:visitor/<language>` the wordings for patients (a stale translation already replaced by the
 * English original). The whole of it, in all languages and with what only staff reads, is many times as large.
 *
 * Their types stand in `src/eligibility/visitor.d.ts`.
 */
export function visitorKnowledge(): Plugin {
  const start = "virtual:visitor/";
  const from = new URL("./visitor-extract.ts", import.meta.url).pathname;
  let extracting: Promise<typeof import("./visitor-extract.ts")> | undefined;
  return {
    name: "visitor-knowledge",
    resolveId: (id) => (id.startsWith(start) ? `\0${id}` : undefined),
    load: {
      filter: { id: /virtual:visitor\// },
      handler: async (id) => {
        const what = id.slice(start.length + 1);
        extracting ??= runnerImport<typeof import("./visitor-extract.ts")>(from).then(({ module }) => module);
        const extract = await extracting;
        const visitor = what === "knowledge" ? extract.knowledgeForVisitors() : extract.wordsForVisitors(what);
        return `export const visitor = ${JSON.stringify(visitor)};`;
      },
    },
  };
}
