import { Human } from "@vladmandic/human";
import { modelFolder } from "./engine/model-files.ts";
import type { FaceSeen, FacesFound } from "./face-seen.ts";
import { greyOf, sharpness } from "./sharpness.ts";

const off = { enabled: false };
const folder = new URL(`${import.meta.env.BASE_URL}${modelFolder}/`, self.location.origin).href;

// The library asks each device for a graphics card that it is not to use.
Object.defineProperty(navigator, "gpu", { value: undefined });

/** Finds faces and their landmarks, and nothing else about a person: no age, gender, emotion or recognition is loaded. */
const human = new Human({
  backend: "wasm",
  wasmPath: folder,
  modelBasePath: folder,
  cacheModels: false,
  cacheSensitivity: 0,
  validateModels: false,
  warmup: "none",
  async: false,
  debug: false,
  filter: off,
  face: {
    enabled: true,
    detector: { rotation: true, minConfidence: 0.3, maxDetected: 3 },
    mesh: { enabled: true },
    iris: { enabled: true },
    emotion: off,
    description: off,
    antispoof: off,
    liveness: off,
  },
  body: off,
  hand: off,
  object: off,
  gesture: off,
  segmentation: off,
});
const loaded = human.load();

interface Question {
  readonly id: number;
  readonly picture: ImageData;
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  try {
    await loaded;
    self.postMessage({ id: data.id, found: await find(data.picture) });
  } catch (error) {
    self.postMessage({ id: data.id, fault: error instanceof Error ? error.message : String(error) });
  }
};

async function find(picture: ImageData): Promise<FacesFound> {
  const started = performance.now();
  const { face } = await human.detect(picture);
  const best = face[0];
  const turned = best === undefined ? null : await human.detect(onItsHead(picture));
  const head = turned?.face[0];
  return {
    faces: face.map(
      ({ score, rotation, mesh }): FaceSeen => ({
        score,
        yawDeg: degrees(rotation?.angle.yaw),
        rollDeg: degrees(rotation?.angle.roll),
        mesh: mesh.map(([x, y]) => [x, y] as const),
      }),
    ),
    upsideDown: best !== undefined && head !== undefined && head.boxScore > best.boxScore,
    sharpness: best === undefined ? 0 : sharpness(greyOf(cutOut(picture, best.box))),
    ms: performance.now() - started,
  };
}

function degrees(radians: number | undefined): number {
  return ((radians ?? 0) * 180) / Math.PI;
}

/** Turned by 180°: the pixels in the opposite order. */
function onItsHead(picture: ImageData): ImageData {
  const pixels = new Uint32Array(picture.data.buffer.slice(0)).reverse();
  return new ImageData(new Uint8ClampedArray(pixels.buffer), picture.width, picture.height);
}

/** The face alone, 192 pixels wide, so that sharpness means the same for a large and a small picture. */
function cutOut(picture: ImageData, [x, y, width, height]: readonly number[]): ImageData {
  const whole = new OffscreenCanvas(picture.width, picture.height);
  whole.getContext("2d")?.putImageData(picture, 0, 0);
  const wide = 192;
  const tall = Math.max(8, Math.round((wide * (height ?? 1)) / (width ?? 1)));
  const face = new OffscreenCanvas(wide, tall).getContext("2d");
  if (face === null) throw new Error("The device lends no canvas.");
  face.imageSmoothingQuality = "high";
  face.drawImage(whole, x ?? 0, y ?? 0, width ?? 1, height ?? 1, 0, 0, wide, tall);
  return face.getImageData(0, 0, wide, tall);
}
