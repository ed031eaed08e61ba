import { Refusal } from "../refusal.ts";
import type { UprightPicture } from "./work.ts";

/** A camera's largest; a file of a few kilobytes can claim a thousand times that. */
const mostPixels = 60_000_000;

/**
 * Decodes a photograph, turns it upright and writes it anew, so that place, camera, thumbnails, comments and whatever else
 * rode in the file are gone.
 *
 * @throws {Refusal} 422 on what is no JPEG, or is larger than 60 million points
 */
export async function uprightPicture(given: Uint8Array): Promise<UprightPicture> {
  const isJpeg = given[0] === 0xff && given[1] === 0xd8 && given[2] === 0xff;
  if (!isJpeg)
    throw new Refusal(422, "photo.not-a-picture", "This is no JPEG picture: take it again, or save it as JPEG.");
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  try {
    const { data, info } = await sharp(given, { limitInputPixels: mostPixels, failOn: "error", pages: 1 })
      .rotate()
      .jpeg({ quality: 90, chromaSubsampling: "4:4:4" })
      .toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), widthPx: info.width, heightPx: info.height };
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    throw new Refusal(
      422,
      tooLarge ? "photo.too-large" : "photo.not-readable",
      tooLarge
        ? "The picture has more than 60 million points: make it smaller before it is sent."
        : "The picture cannot be decoded: it is cut off or damaged. Take it again.",
    );
  }
}
