/** A value along the body: pairs of place and value, the places rising. */
export type Profile = readonly (readonly [at: number, value: number])[];

/**
 * A profile as a smooth function that never leaves the range of its two neighbours; level beyond its ends.
 *
 * @source Fritsch and Carlson 1980: monotone cubic interpolation, with the harmonic mean of Fritsch and Butland
 */
export function readProfile(profile: Profile): (at: number) => number {
  const exact = smoothThrough(profile);
  const from = profile[0]![0];
  const count = Math.ceil((profile[profile.length - 1]![0] - from) / step) + 2;
  const table = Float64Array.from({ length: count }, (_, i) => exact(from + i * step));
  return (at) => {
    const place = Math.min(count - 2, Math.max(0, (at - from) / step));
    const i = Math.floor(place);
    return table[i]! + (place - i) * (table[i + 1]! - table[i]!);
  };
}

/** A profile is asked millions of times: it is read off at every millimetre, straight in between. */
const step = 1;

function smoothThrough(profile: Profile): (at: number) => number {
  const last = profile.length - 1;
  const slopes = profile.map((_, i) => (i === 0 || i === last ? 0 : slopeAt(profile, i)));
  return (at) => {
    if (at <= profile[0]![0]) return profile[0]![1];
    if (at >= profile[last]![0]) return profile[last]![1];
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (profile[middle]![0] <= at) low = middle;
      else high = middle;
    }
    const [from, a] = profile[low]!;
    const [to, b] = profile[high]!;
    const span = to - from;
    const t = (at - from) / span;
    const s = 1 - t;
    return a * s * s * (1 + 2 * t) + b * t * t * (3 - 2 * t) + span * t * s * (slopes[low]! * s - slopes[high]! * t);
  };
}

function slopeAt(profile: Profile, i: number): number {
  const [before, at, after] = [profile[i - 1]!, profile[i]!, profile[i + 1]!];
  const left = (at[1] - before[1]) / (at[0] - before[0]);
  const right = (after[1] - at[1]) / (after[0] - at[0]);
  return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
}
