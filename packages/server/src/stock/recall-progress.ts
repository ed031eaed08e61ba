/** Letters of a reason that ends a recall with somebody left: as many as an amendment's reason has at least. */
export const leastReason = 10;

/**
 * Minutes from the opening until nobody was left without a try: what a drill measures.
 *
 * @returns null while somebody was not tried; 0 where there is nobody
 */
export function minutesUntilEverybodyWasTried(
  openedAt: string,
  people: readonly string[],
  contacts: readonly { readonly patient: string; readonly at: string }[],
): number | null {
  const first = new Map<string, number>();
  for (const { patient, at } of contacts)
    first.set(patient, Math.min(first.get(patient) ?? Number.POSITIVE_INFINITY, Date.parse(at)));
  const tries = people.map((patient) => first.get(patient));
  if (tries.includes(undefined)) return null;
  const last = Math.max(Date.parse(openedAt), ...tries.map((moment) => moment ?? 0));
  return Math.round((last - Date.parse(openedAt)) / 60_000);
}
