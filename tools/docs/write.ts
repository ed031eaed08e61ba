import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { generatedPages, pagesFolder } from "./pages.ts";

const pages = await generatedPages();
mkdirSync(pagesFolder, { recursive: true });
for (const name of readdirSync(pagesFolder)) if (!(name in pages)) rmSync(`${pagesFolder}/${name}`);
for (const [name, text] of Object.entries(pages)) writeFileSync(`${pagesFolder}/${name}`, text);
process.stdout.write(`Wrote ${Object.keys(pages).length} pages to docs/generated/.\n`);
