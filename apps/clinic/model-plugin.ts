import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { modelFiles, modelFolder } from "./src/photos/engine/model-files.ts";

/** Where a file of the face models is kept on this machine: most are a package's, the engine is ours. */
export function modelPath(name: string): string {
  if (name.endsWith(".wasm")) return join(import.meta.dirname, "src/photos/engine", name);
  // The package's own list of entries names no folder, so its door is found and the models from there.
  const door = createRequire(import.meta.url).resolve("@vladmandic/human");
  return join(dirname(door), "../models", name);
}

/** Puts the face models beside the app, from our own address and under names that the engine knows. */
export function faceModels(): Plugin {
  return {
    name: "pistor-face-models",
    generateBundle() {
      for (const { name } of modelFiles)
        this.emitFile({ type: "asset", fileName: `${modelFolder}/${name}`, source: readFileSync(modelPath(name)) });
    },
    configureServer(server) {
      for (const { name } of modelFiles)
        server.middlewares.use(`${server.config.base}${modelFolder}/${name}`, (_, reply) => {
          reply.setHeader("content-type", name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream");
          reply.end(readFileSync(modelPath(name)));
        });
    },
  };
}
