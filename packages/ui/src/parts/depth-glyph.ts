/** The glyph of a depth: that of the next full millimetre, from 1 to 4. */
export function depthClass(depthMm: number): 1 | 2 | 3 | 4 {
  return depthMm <= 1 ? 1 : depthMm <= 2 ? 2 : depthMm <= 3 ? 3 : 4;
}

/**
 * The outline of one point, so that depth can be told without colour: 1 mm an open ring, 2 mm a dot, 3 mm a dot with a
 * light centre, 4 mm a dot in a ring. Filled by the even-odd rule.
 *
 * @param radius of the whole glyph, in the frame's own unit
 */
export function glyphPath(depth: 1 | 2 | 3 | 4, x: number, y: number, radius: number): string {
  if (depth === 1) return circle(x, y, radius * 0.8);
  if (depth === 2) return circle(x, y, radius * 0.85);
  if (depth === 3) return circle(x, y, radius) + circle(x, y, radius * 0.38);
  // The ring is drawn by two circles round a gap, the dot by a third.
  return circle(x, y, radius * 1.25) + circle(x, y, radius * 1.02) + circle(x, y, radius * 0.62);
}

function circle(x: number, y: number, radius: number): string {
  const r = radius.toFixed(2);
  return `M${(x - radius).toFixed(2)} ${y.toFixed(2)}a${r} ${r} 0 1 0 ${(2 * radius).toFixed(2)} 0a${r} ${r} 0 1 0 ${(-2 * radius).toFixed(2)} 0`;
}
