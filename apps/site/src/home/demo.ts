import type { listPersonas } from "@pistor/api/demo";
import type { ReplyOf } from "@pistor/api/kit";

export type Persona = ReplyOf<typeof listPersonas>["personas"][number];

/**
 * The people of the demo clinic; empty where no demo runs.
 *
 * Asked without the checking client, which would make this page's script half as large again; the server is our own.
 *
 * @throws when nothing answers
 */
export async function findPersonas(): Promise<readonly Persona[]> {
  const answer = await fetch("/api/demo/personas", { headers: { accept: "application/json" } });
  if (answer.status >= 500) throw new Error(`The server answered ${answer.status}.`);
  if (!answer.ok) return [];
  return ((await answer.json()) as { personas: readonly Persona[] }).personas;
}

/** Goes on as a person of the demo clinic, on the page where that person starts. */
export async function enterAs(persona: Persona): Promise<void> {
  const answer = await fetch("/api/demo/persona", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ persona: persona.id }),
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  window.location.assign(persona.opens);
}
