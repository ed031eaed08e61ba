import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { visitorKnowledge } from "./visitor-knowledge.ts";

const everyPage =
  /node_modules|preload-helper|packages\/ui\/src\/(icons|kit|parts\/(button|chip|choice|cites))|apps\/site\/src\/(kit|main)/;

/** The app is served by Pistor's own server under this path; `npm run dev -w apps/site` asks that server for its data. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react(), visitorKnowledge()],
  // Scripts and styles come from the page's own address alone, so nothing is inlined.
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    // The floors are pure: what a page does not use of them need not be sent.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/packages\/(core|api|knowledge)\//.test(id) },
      // What every page needs in one file: apart, the same compresses to 1.3 kB more.
      output: { codeSplitting: { groups: [{ name: "base", test: everyPage }] } },
    },
  },
  server: { port: 5175, proxy: { "/api": "http://127.0.0.1:7830" } },
});
