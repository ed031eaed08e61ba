/**
 * How many to order so that the shelf is full again; 0 while there are more than the number at which to order.
 *
 * @param usable what may still be used, of all lots together
 * @example toOrder({ reorderAt: 5, reorderTo: 20 }, 4) // => 16
 */
export function toOrder(
  { reorderAt, reorderTo }: { readonly reorderAt: number | null; readonly reorderTo: number | null },
  usable: number,
): number {
  if (reorderAt === null || usable > reorderAt) return 0;
  return Math.max((reorderTo ?? reorderAt + 1) - usable, 1);
}
