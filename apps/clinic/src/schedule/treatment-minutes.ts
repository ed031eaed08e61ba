import { visitMinutes } from "@pistor/api/schedule";

/** How long a treatment may be booked for, in whole minutes. */
export const treatmentRange = {
  least: visitMinutes.shape.treatment.minValue ?? 0,
  most: visitMinutes.shape.treatment.maxValue ?? 0,
} as const;

/** The minutes that were typed; null where nothing was, undefined where they cannot be booked. */
export function treatmentMinutesOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return visitMinutes.shape.treatment.safeParse(minutes).success ? minutes : undefined;
}
