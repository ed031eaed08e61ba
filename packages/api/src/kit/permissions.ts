import type { Endpoint, Role } from "./endpoint.ts";

/**
 * The one place where a call is allowed. Deny by default: a role that is not listed may not, and `demoOnly` endpoints
 * exist in a demo clinic alone.
 */
export function mayDo(
  role: Role,
  endpoint: Pick<Endpoint, "may" | "demoOnly">,
  clinic: { readonly demo: boolean },
): boolean {
  return endpoint.may.includes(role) && (endpoint.demoOnly !== true || clinic.demo);
}
