/** A figure with what was wanted of it. */
export interface Figure {
  readonly what: string;
  /** In words, with its unit. */
  readonly target: string;
  readonly measured: string;
  /** null where nothing was wanted, or nothing could be measured. */
  readonly met: boolean | null;
}

/** The middle one of an odd number, the mean of the two in the middle of an even one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * How often a second something can be done on one core: the median of several rounds after one to warm up.
 *
 * @param does as many as it returns, so that the clock is not read for each
 */
export function perSecond(does: () => number, rounds = 9, roundMs = 300): number {
  const round = () => {
    const begun = performance.now();
    let done = 0;
    while (performance.now() - begun < roundMs) done += does();
    return (done / (performance.now() - begun)) * 1000;
  };
  round();
  return median(Array.from({ length: rounds }, round));
}

/** Milliseconds of one run, median of several after some to warm up. */
export function msOf(run: () => void, rounds = 31): number {
  for (let nth = 0; nth < 5; nth++) run();
  return median(
    Array.from({ length: rounds }, () => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    }),
  );
}

/** @example ms(3.14159) // => "3.1 ms" */
export function ms(value: number): string {
  return value < 1 ? `${value.toFixed(2)} ms` : value < 100 ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} ms`;
}

export function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

/** @example thousands(1234567) // => "1,234,567" */
export function thousands(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
}
