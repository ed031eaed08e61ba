/** A line of a message: what was written, or what the way in says of what it left out. */
export type ThreadLine =
  | { readonly kind: "written"; readonly text: string }
  | { readonly kind: "fileLeft"; readonly name: string }
  | { readonly kind: "noText" }
  | { readonly kind: "cut"; readonly count: number };

/** The words of a message, and apart from them what was not kept of it. */
export function linesOf(body: string): readonly ThreadLine[] {
  const lines = body.split("\n");
  const said: ThreadLine[] = [];
  // The way in writes its own lines at the end.
  for (let last = lines.at(-1); last !== undefined; last = lines.at(-1)) {
    const [, name] = /^\[not kept: (.+)\]$/.exec(last) ?? [];
    const [, cut] = /^\[cut: (\d+)\]$/.exec(last) ?? [];
    if (name !== undefined) said.unshift({ kind: "fileLeft", name });
    else if (cut !== undefined) said.unshift({ kind: "cut", count: Number(cut) });
    else if (last === "[no text]" && lines.length === 1) said.unshift({ kind: "noText" });
    else break;
    lines.pop();
  }
  const text = lines.join("\n");
  return text === "" ? said : [{ kind: "written", text }, ...said];
}
