/** A grey picture, row by row, 0 to 255. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Float32Array;
}

/** Light as the eye weighs it. */
export function greyOf({
  width,
  height,
  data,
}: {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}): GreyPicture {
  const grey = new Float32Array(width * height);
  for (let i = 0; i < grey.length; i++)
    grey[i] = 0.2126 * (data[i * 4] ?? 0) + 0.7152 * (data[i * 4 + 1] ?? 0) + 0.0722 * (data[i * 4 + 2] ?? 0);
  return { width, height, grey };
}

/**
 * How much of a picture's detail is fine: the part of its change from pixel to pixel that a 3 × 3 mean takes away. 0 for
 * a picture that is already smooth, whatever its light and contrast.
 */
export function sharpness(picture: GreyPicture): number {
  const before = roughness(picture);
  return before === 0 ? 0 : 1 - roughness(smoothed(picture)) / before;
}

function roughness({ width, height, grey }: GreyPicture): number {
  let sum = 0;
  for (let y = 1; y < height - 2; y++)
    for (let x = 1; x < width - 2; x++) {
      const i = y * width + x;
      const here = grey[i] ?? 0;
      sum += Math.abs((grey[i + 1] ?? 0) - here) + Math.abs((grey[i + width] ?? 0) - here);
    }
  return sum;
}

function smoothed({ width, height, grey }: GreyPicture): GreyPicture {
  const out = new Float32Array(grey);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += grey[(y + dy) * width + x + dx] ?? 0;
      out[y * width + x] = sum / 9;
    }
  return { width, height, grey: out };
}
