import type { Endpoint, Role } from "@pistor/api/kit";
import { page, table } from "./markdown.ts";

const shown: readonly Role[] = ["physician", "nurse", "coordinator", "safety-officer", "owner", "patient", "nobody"];

/** Who may what: a row an endpoint, a column a role. */
export function permissionsPage(endpoints: readonly Endpoint[]): string {
  const rows = endpoints.map((each) => [
    `\`${each.method} /api${each.path}\``,
    each.does,
    ...shown.map((role) => (each.may.includes(role) ? "yes" : "–")),
    [each.guard === "if-match" ? "If-Match" : "", each.demoOnly === true ? "demo only" : ""].filter(Boolean).join(", "),
  ]);
  return page(
    "# Who may what",
    "",
    "Everything that is not listed is refused. Every call that is not a GET carries an idempotency key; `If-Match` rows",
    "also carry the version that the caller saw. `nobody` is a visitor who has not signed in.",
    "",
    table(["call", "what it does", ...shown, "also"], rows),
  );
}
