import type { Form } from "@pistor/core/surface";
import type { FormId } from "./form-list.ts";

/** One form, fetched when it is first asked for. The caller builds its surface and keeps it. */
export async function loadForm(id: FormId): Promise<Form> {
  return id === "head" ? (await import("./head.ts")).head : (await import("./body.ts")).body;
}
