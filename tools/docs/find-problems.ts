import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** An error that a caller can be given, as it is written in the source. */
export interface WrittenProblem {
  /** Dotted id; "" for a reason why the server does not start, which has none. */
  readonly id: string;
  /** Of the HTTP reply, where it is written beside; null where the edge chooses (400 while reading, else 422). */
  readonly status: number | null;
  /** With `…` or the value's name in braces where a value goes. */
  readonly message: string;
  readonly file: string;
}

/** A node of the syntax tree (ESTree), as far as this file looks at it. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** In which argument each of these has its id, message and status. */
const makers: Readonly<
  Record<string, { id?: number; message: number; status: number | ((args: Node[]) => number | null) }>
> = {
  Problem: { id: 0, message: 2, status: () => null },
  Refusal: { id: 1, message: 2, status: ([status]) => numberOf(status) },
  conflict: { id: 0, message: 1, status: 409 },
  notPossible: { id: 0, message: 1, status: 422 },
  StartFault: { message: 0, status: () => null },
};

/** Every problem, refusal and start fault that the source of these folders can give. @param root the clone */
export function findProblems(root: string, folders: readonly string[]): WrittenProblem[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .flatMap((file) => problemsIn(readFileSync(join(root, file), "utf8"), file)),
  );
}

/** @param file its name, for the extension and to be shown */
export function problemsIn(source: string, file: string): WrittenProblem[] {
  const { program } = parseSync(file, source);
  const found: WrittenProblem[] = [];
  walk(program as unknown as Node, (node) => {
    const problem = madeBy(node) ?? describedBy(node);
    if (problem !== null) found.push({ ...problem, file });
  });
  return found;
}

type Unplaced = Omit<WrittenProblem, "file">;

/** `new Problem(…)`, `conflict(…)` and the like. */
function madeBy(node: Node): Unplaced | null {
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return null;
  const maker = makers[String((node.callee as Node).name)];
  if (maker === undefined) return null;
  const args = node.arguments as Node[];
  const id = maker.id === undefined ? "" : textOf(args[maker.id]);
  const message = textOf(args[maker.message]);
  // Helpers that pass an id or message on: whoever calls them is found.
  if (id === null || message === null) return null;
  return { id, message, status: typeof maker.status === "number" ? maker.status : maker.status(args) };
}

/** An object with `id` and `message`, or a schema's issue with `message` and `params: { problem }`. */
function describedBy(node: Node): Unplaced | null {
  if (node.type !== "ObjectExpression") return null;
  const message = textOf(propertyOf(node, "message"));
  if (message === null) return null;
  const params = propertyOf(node, "params");
  const id = textOf(propertyOf(node, "id")) ?? (params === undefined ? null : textOf(propertyOf(params, "problem")));
  if (id === null || !/^[a-z][\w{}-]*\./.test(id)) return null;
  return { id, message, status: numberOf(propertyOf(node, "status")) };
}

function propertyOf(node: Node, name: string): Node | undefined {
  if (node.type !== "ObjectExpression") return undefined;
  const property = (node.properties as Node[]).find((each) => (each.key as Node | undefined)?.name === name);
  return property?.value as Node | undefined;
}

/** A string or template as text; null for anything else. */
function textOf(node: Node | undefined): string | null {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "BinaryExpression" && node.operator === "+") {
    const [left, right] = [textOf(node.left as Node), textOf(node.right as Node)];
    return left === null || right === null ? null : left + right;
  }
  if (node?.type !== "TemplateLiteral") return null;
  const values = (node.expressions as Node[]).map(nameOf);
  return (node.quasis as Node[])
    .map((quasi, nth) => `${(quasi.value as { cooked: string }).cooked}${values[nth] ?? ""}`)
    .join("");
}

function numberOf(node: Node | undefined): number | null {
  return node?.type === "Literal" && typeof node.value === "number" ? node.value : null;
}

/** What stands in place of a value. */
function nameOf(node: Node): string {
  if (node.type === "Identifier") return `{${String(node.name)}}`;
  if (node.type === "MemberExpression" && node.computed === false) return `{${String((node.property as Node).name)}}`;
  if (node.type === "CallExpression" && isStringify(node.callee as Node)) {
    const given = nameOf((node.arguments as Node[])[0] ?? node);
    return given === "…" ? given : `"${given}"`;
  }
  return "…";
}

function isStringify(callee: Node): boolean {
  return callee.type === "MemberExpression" && (callee.property as Node).name === "stringify";
}

function walk(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, look);
  else if (typeof value === "object" && value !== null) {
    if (typeof (value as Node).type === "string") look(value as Node);
    for (const part of Object.values(value)) walk(part, look);
  }
}
