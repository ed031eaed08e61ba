import type { Given } from "./given.ts";
import { documentOf } from "./given.ts";

/** The name of the file: what it is and of which day, and nothing of whom. */
export function fileName(on: string): string {
  return `pistor-check-${on}.json`;
}

/** What the clinic reads with `pistor screen`: the document and nothing else. */
export function fileText(given: Given, on: string): string {
  return `${JSON.stringify(documentOf(given, on), null, 2)}\n`;
}

/** Hands the file to this device. Nothing is sent: the browser writes it from the page's memory. */
export function keepAsFile(given: Given, on: string): void {
  const address = URL.createObjectURL(new Blob([fileText(given, on)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(on);
  link.click();
  // The browser reads it after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
