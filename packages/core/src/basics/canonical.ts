/**
 * A value as one text, the same wherever it is written: keys in order, no spaces. What is signed is hashed in this form.
 *
 * @source RFC 8785, for values that JSON itself can carry
 * @throws {TypeError} for what JSON cannot carry: it would be signed as something else
 * @example canonical({ b: 1, a: [true, null] }) // => '{"a":[true,null],"b":1}'
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    // A key without a value is a key that is not there, as in JSON.
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
  }
  throw new TypeError(`Only what JSON can carry is signed, not ${String(value)}.`);
}
