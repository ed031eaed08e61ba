import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Larger files, such as models of faces and readers of barcodes, are loaded with the network alone. */
const mostBytes = 900_000;

/** Writes into the worker which files it keeps: the page and everything that it may load. */
export function filesToKeep(): Plugin {
  let out = "";
  return {
    name: "pistor-files-to-keep",
    apply: "build",
    configResolved: (config) => {
      out = config.build.outDir;
    },
    closeBundle: () => {
      const names = readdirSync(out, { recursive: true, encoding: "utf8" })
        .filter((name) => statSync(join(out, name)).isFile() && statSync(join(out, name)).size <= mostBytes)
        // Every browser with workers reads woff2.
        .filter((name) => !/(^sw\.js|index\.html|\.map|\.woff|\.stamp)$/.test(name))
        .sort();
      const hash = createHash("sha256").update(readFileSync(join(out, "index.html")));
      for (const name of names) hash.update(name).update(readFileSync(join(out, name)));
      const place = join(out, "sw.js");
      const files = ["", ...names].map((name) => `/clinic/${name.replaceAll("\\", "/")}`);
      const worker = readFileSync(place, "utf8")
        .replace('["__FILES__"]', JSON.stringify(files))
        .replace("__VERSION__", hash.digest("hex").slice(0, 16));
      writeFileSync(place, worker);
    },
  };
}
