import type { Form, FormPart, Relief } from "./form.ts";
import { readProfile } from "./profile.ts";
import type { SilhouetteField } from "./silhouette-field.ts";
import { blowUp, heightAt } from "./silhouette-field.ts";
import { unpack } from "./unpack.ts";

/** A form as a function of space: positive inside, 0 on the skin, negative outside. Not a distance. */
export interface FormField {
  readonly at: (x: number, y: number, z: number) => number;
  /** The same along the depth at one place of the outline's plane, many times as fast; null: wholly outside. */
  readonly column: (u: number, y: number) => Column | null;
  readonly silhouette: SilhouetteField;
}

type Column = (depth: number) => number;

/** The cushion's own unit of depth, against which `roundness` bends it, mm. */
const unit = 70;
/** Where the cushion is thinner than this a relief fades out, mm. */
const thin = 25;

export function fieldOf(form: Form): FormField {
  const silhouette = blowUp(unpack(form.outline), form.cellMm / 2);
  const columnOf = columnsOf(form);
  const front = reliefOf(form.reliefFront, true);
  const column = (u: number, y: number) =>
    columnOf(heightAt(silhouette, form.plane === "front" ? Math.abs(u) : u, y), u, y);
  const pushed = (x: number, y: number, z: number) =>
    form.reliefFront.length === 0 || z < pushFrom ? 0 : front(x, y) * smooth((z - pushFrom) / 50);
  const at =
    form.plane === "side"
      ? (x: number, y: number, z: number) => column(z - pushed(x, y, z), y)?.(x) ?? outside
      : (x: number, y: number, z: number) => column(x, y)?.(z) ?? outside;
  return { silhouette, at, column };
}

const outside = -1e6;
/** What lies farther back than this on a `side` form is not the front, mm. */
export const pushFrom = 60;

function columnsOf(form: Form): (height: number, u: number, y: number) => Column | null {
  const trunk = readPart(form.trunk);
  const limb = form.limb === null ? null : readPart(form.limb);
  const from = form.limb === null ? () => 0 : readProfile(form.limb.from);
  const to = form.limb === null ? () => 0 : readProfile(form.limb.to);
  const roundness = readProfile(form.roundness);
  const oneSided = form.plane === "front";
  const near = reliefOf(form.reliefNear, oneSided);
  const far = reliefOf(form.reliefFar, oneSided);
  return (height, u, y) => {
    if (height <= -1e5) return null;
    const share = limb === null ? 0 : smooth((Math.abs(u) - from(y)) / (to(y) - from(y)));
    const mix = (read: "middle" | "near" | "far") => {
      if (limb === null || share === 0) return trunk[read](y);
      return share === 1 ? limb[read](y) : trunk[read](y) * (1 - share) + limb[read](y) * share;
    };
    const n = roundness(y) * (1 - share) + 2 * share;
    const raised = (k: number, rise: number) =>
      height <= 0 || rise === 0
        ? height
        : height * Math.max(0.2, 1 + rise / (k * Math.max(thin, Math.sqrt(height)))) ** n;
    const middle = oneSided ? mix("middle") : 0;
    const kNear = mix("near");
    const kFar = oneSided ? mix("far") : kNear;
    const heightNear = raised(kNear, near(u, y));
    const heightFar = oneSided ? raised(kFar, far(u, y)) : heightNear;
    return (depth) => {
      const away = depth - middle;
      const across = Math.abs(away) / (away >= 0 ? kNear : kFar);
      return (away >= 0 ? heightNear : heightFar) - (n === 2 ? across * across : (across / unit) ** n * unit * unit);
    };
  };
}

function readPart(part: FormPart) {
  return { middle: readProfile(part.middle), near: readProfile(part.near), far: readProfile(part.far) };
}

function reliefOf(relief: readonly Relief[], mirrored: boolean): (u: number, y: number) => number {
  return (u, y) => {
    let sum = 0;
    for (const { at, reach, height, steepness = 2 } of relief) {
      const b = (y - at[1]) / reach[1];
      if (b * b > 9) continue;
      const a = ((mirrored ? Math.abs(u) : u) - at[0]) / reach[0];
      const q = a * a + b * b;
      if (q < 9) sum += height * Math.exp(-(q ** (steepness / 2)));
    }
    return sum;
  };
}

function smooth(t: number): number {
  const s = Math.min(1, Math.max(0, t));
  return s * s * (3 - 2 * s);
}
