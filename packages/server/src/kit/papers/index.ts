/** Papers as PDF: one compiler, fonts of our own, bars that a scanner reads. */
export { barcode } from "./barcode.ts";
export { common } from "./common.ts";
export type { Papers } from "./compiler.ts";
export { newPapers } from "./compiler.ts";
export { dayOnPaper, momentOnPaper, shortName } from "./on-paper.ts";
export { page } from "./page.ts";
export { papers } from "./papers.ts";
export { paperWords, wordsOfPaper } from "./words/index.ts";
