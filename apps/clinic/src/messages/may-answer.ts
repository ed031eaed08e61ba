import type { Role } from "@pistor/api/kit";

/** Who answers inquiries; the safety officer reads them. */
export function mayAnswer(role: Role): boolean {
  return role === "physician" || role === "nurse" || role === "coordinator" || role === "owner";
}

export function mayRegister(role: Role): boolean {
  return role === "physician" || role === "nurse" || role === "coordinator";
}
