import type { FacesFound } from "./face-seen.ts";

/** Wide enough for a face in it, small enough to be quick. */
const widest = 1_280;

let asked = 0;
let worker: Worker | null = null;

/**
 * Finds the faces in a picture, in a worker on this device; nothing is sent anywhere. The models are fetched from our own
 * address when the first picture is looked at.
 *
 * @returns places in pixels of the given canvas
 */
export async function findFaces(picture: HTMLCanvasElement): Promise<FacesFound> {
  const shrink = Math.min(1, widest / Math.max(picture.width, picture.height));
  const found = await ask(pixelsOf(picture, shrink));
  return {
    ...found,
    faces: found.faces.map((face) => ({ ...face, mesh: face.mesh.map(([x, y]) => [x / shrink, y / shrink] as const) })),
  };
}

function ask(picture: ImageData): Promise<FacesFound> {
  worker ??= new Worker(new URL("./landmarks.worker.ts", import.meta.url), { type: "module" });
  const at = worker;
  const id = ++asked;
  return new Promise((found, failed) => {
    const answered = ({ data }: MessageEvent<{ id: number; found?: FacesFound; fault?: string }>) => {
      if (data.id !== id) return;
      over();
      if (data.found === undefined) failed(new Error(data.fault));
      else found(data.found);
    };
    // A worker that did not start is not asked again.
    const broken = (event: ErrorEvent) => {
      over();
      worker = null;
      failed(new Error(event.message));
    };
    const over = () => {
      at.removeEventListener("message", answered);
      at.removeEventListener("error", broken);
    };
    at.addEventListener("message", answered);
    at.addEventListener("error", broken);
    at.postMessage({ id, picture }, [picture.data.buffer]);
  });
}

function pixelsOf(picture: HTMLCanvasElement, shrink: number): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * shrink));
  canvas.height = Math.max(1, Math.round(picture.height * shrink));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("The device lends no canvas.");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
