/** A photograph as it will be kept: upright, at most 2,400 pixels wide or high, and without what rode in the file. */
export interface ReadPhoto {
  readonly canvas: HTMLCanvasElement;
  readonly jpeg: Blob;
  readonly url: string;
}

/** Longer than this no detail of skin is gained, and the server takes 4 MB. */
const longest = 2_400;
const most = 4_000_000;

/**
 * Reads a file from a camera or a disk, turned as the camera was held. Place, time and camera, which ride in such files, are
 * not in what comes out.
 *
 * @throws where the file is no picture that the device can open
 */
export async function readPhoto(file: Blob): Promise<ReadPhoto> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const canvas = drawn(picture, picture.width, picture.height, 0);
  picture.close();
  return kept(canvas);
}

/** The same photograph turned to the right by a quarter. */
export function turned({ canvas, url }: ReadPhoto): Promise<ReadPhoto> {
  URL.revokeObjectURL(url);
  return kept(drawn(canvas, canvas.height, canvas.width, Math.PI / 2));
}

function drawn(picture: CanvasImageSource, width: number, height: number, by: number): HTMLCanvasElement {
  const shrink = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * shrink));
  canvas.height = Math.max(1, Math.round(height * shrink));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The device lends no canvas.");
  context.imageSmoothingQuality = "high";
  const [across, down] = by === 0 ? [canvas.width, canvas.height] : [canvas.height, canvas.width];
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(by);
  context.drawImage(picture, -across / 2, -down / 2, across, down);
  return canvas;
}

async function kept(canvas: HTMLCanvasElement): Promise<ReadPhoto> {
  for (const quality of [0.9, 0.8, 0.65, 0.5]) {
    const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
    if (jpeg === null) break;
    if (jpeg.size <= most || quality === 0.5) return { canvas, jpeg, url: URL.createObjectURL(jpeg) };
  }
  throw new Error("The device could not write the picture.");
}

/** The bytes as text, as a body of JSON carries them. */
export async function asBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
