/** An answer as JSON. The contract writes what a source says as words, a number too: `"says": "18"`, its unit beside it. */
export function printed(reply: unknown, indent?: number): string {
  const worded = (key: string, value: unknown) =>
    key === "says" && (typeof value === "number" || typeof value === "boolean") ? String(value) : value;
  return JSON.stringify(reply, worded, indent);
}
