/** A table; what a cell holds cannot break it. A table without a row is a sentence. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], none = "None."): string[] {
  if (rows.length === 0) return [none];
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)];
}

/** By code point, so that every machine sorts alike. */
export function byKey<Value>(key: (value: Value) => string): (one: Value, other: Value) => number {
  return (one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0);
}

/** A page from its lines: never two empty ones in a row, one line end at its end. */
export function page(...lines: readonly (string | readonly string[])[]): string {
  const flat = lines.flat();
  return `${flat
    .filter((line, nth) => line !== "" || flat[nth - 1] !== "")
    .join("\n")
    .trimEnd()}\n`;
}

function cell(text: string): string {
  return text.replaceAll("\n", " ").replaceAll("|", "\\|");
}
