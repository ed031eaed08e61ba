import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { faceModels } from "./model-plugin.ts";
import { filesToKeep } from "./worker-plugin.ts";

const everyPageLibrary =
  /node_modules\/(react|react-dom|react-i18next|scheduler|use-sync-external-store|i18next|zod|@tanstack\/[\w-]+)\//;

/** The app is served by Pistor's own server under this path; `npm run dev -w apps/clinic` asks that server for its data. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/clinic/",
  plugins: [react(), faceModels(), filesToKeep()],
  // Scripts and styles come from the page's own address alone, so nothing is inlined.
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    // The floors are pure: what a page does not use of them need not be sent (23 kB of the first page).
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/packages\/(core|api|knowledge)\//.test(id) },
      // What every page needs in two files, where each module that two pages share would be a file of its own.
      output: {
        codeSplitting: {
          groups: [
            { name: "libraries", test: everyPageLibrary, priority: 2 },
            { name: "base", test: /apps\/clinic\/src\/(main|kit\/(app|routes))\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { "/api": "http://127.0.0.1:7830" } },
});
