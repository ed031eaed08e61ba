import {
  BufferAttribute,
  BufferGeometry,
  CanvasTexture,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  OrthographicCamera,
  Raycaster,
  Scene,
  Vector2,
  Vector3,
  WebGLRenderer,
} from "three";
import type { Colours, Rgb } from "./colours.ts";
import type { Figure, Place } from "./figure.ts";
import { mostCharts } from "./most-charts.ts";
import { glyphMaterial, inkMaterial, skinMaterial } from "./skin-material.ts";
import type { Turn } from "./turn.ts";
import { eye } from "./turn.ts";

/** A point of the map where it lies on the skin. */
export interface Spot {
  readonly place: Place;
  readonly outward: Place;
  readonly depth: 1 | 2 | 3 | 4;
  readonly look: "now" | "faded" | "waiting";
}

export interface Stage {
  readonly canvas: HTMLCanvasElement;
  show(figure: Figure): void;
  colours(colours: Colours): void;
  /** What a chart has on it, by its place in the figure's list; null takes it away. */
  paint(chart: number, what: "art" | "mark", sheet: HTMLCanvasElement | null): void;
  spots(spots: readonly Spot[], radiusMm: number): void;
  /** From where, and about which place. */
  look(turn: Turn, about: Place): void;
  /** The place on the skin under a place of the page; null beside the figure. */
  pick(clientX: number, clientY: number): Place | null;
  /** Millimetres of the figure that one pixel of the page shows. */
  mmPerPixel(): number;
  resize(): void;
  dispose(): void;
}

/**
 * The figure in three dimensions. It draws when something has changed and never else.
 *
 * @throws where the browser gives no WebGL
 */
export function createStage(host: HTMLElement, onLost: () => void): Stage {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2", { antialias: true, alpha: true, powerPreference: "low-power" });
  if (context === null) throw new Error("no WebGL 2");
  host.append(canvas);
  const renderer = new WebGLRenderer({ canvas, context, antialias: true, alpha: true });
  // The page's colours are drawn as they are written.
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.setClearColor(0x000000, 0);
  const scene = new Scene();
  const camera = new OrthographicCamera();
  camera.matrixAutoUpdate = false;
  const skin = skinMaterial();
  const ink = inkMaterial();
  const glyph = glyphMaterial();
  const textures = new Map<string, CanvasTexture>();
  let figure: Figure | null = null;
  let body: Mesh | null = null;
  let edge: Mesh | null = null;
  let marks: Mesh | null = null;
  let turn: Turn = { yaw: 0, pitch: 0, zoom: 1 };
  let about: Place = [0, 0, 0];
  let halfHeight = 1;
  let asked = 0;

  const draw = () => {
    asked = 0;
    if (body === null) return;
    place();
    renderer.render(scene, camera);
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(draw);
  };
  const lost = (event: Event) => {
    event.preventDefault();
    onLost();
  };
  canvas.addEventListener("webglcontextlost", lost);

  /** The camera where the view asks for it: the whole figure fits at the first size. */
  function place(): void {
    if (figure === null) return;
    const wide = Math.max(1, canvas.clientWidth) / Math.max(1, canvas.clientHeight);
    const { toEye, right, up } = eye(turn);
    halfHeight = figure.halfSize(wide) / turn.zoom;
    camera.top = halfHeight;
    camera.bottom = -halfHeight;
    camera.left = -halfHeight * wide;
    camera.right = halfHeight * wide;
    camera.near = 1;
    camera.far = 8 * figure.reach;
    camera.updateProjectionMatrix();
    const axis = (direction: Place) => new Vector3(...direction);
    camera.matrix
      .makeBasis(axis(right), axis(up), axis(toEye))
      .setPosition(axis(about).addScaledVector(axis(toEye), 4 * figure.reach));
    camera.matrixWorldNeedsUpdate = true;
    set(skin, "eye", toEye);
    const lamp = axis(toEye).multiplyScalar(0.8).addScaledVector(axis(up), 0.55).addScaledVector(axis(right), -0.2);
    set(skin, "lamp", lamp.normalize().toArray());
    const pixels = (canvas.clientHeight * renderer.getPixelRatio()) / (2 * halfHeight);
    for (const [i, chart] of figure.charts.entries())
      uniform(skin, `blur${i}`).value = Math.max(0, Math.log2(chart.fineness / pixels));
  }

  return {
    canvas,
    show: (next) => {
      figure = next;
      const shape = new BufferGeometry();
      shape.setAttribute("position", new BufferAttribute(next.positions, 3));
      shape.setAttribute("normal", new BufferAttribute(next.normals, 3));
      shape.setAttribute("seen", new BufferAttribute(next.seen, 4));
      shape.setAttribute("seenLast", new BufferAttribute(next.seenLast, 1));
      shape.setIndex(new BufferAttribute(next.triangles, 1));
      clear();
      body = new Mesh(shape, skin);
      edge = new Mesh(shape, ink);
      body.frustumCulled = false;
      edge.frustumCulled = false;
      scene.add(edge, body);
      for (let i = 0; i < mostCharts; i++) {
        const chart = next.charts[i];
        uniform(skin, `worth${i}`).value = chart?.worth ?? 0;
        if (chart === undefined) continue;
        uniform(skin, `above${i}`).value = chart.above;
        set(skin, `across${i}`, chart.across);
        set(skin, `down${i}`, chart.down);
        set(skin, `toward${i}`, chart.toward);
      }
      set(skin, "fade", next.fade);
      set(ink, "fade", next.fade);
      ask();
    },
    colours: ({ of, shade }) => {
      set(skin, "skin", of["chart-skin"]);
      set(skin, "tone", of["chart-tone"]);
      uniform(skin, "shade").value = shade;
      set(ink, "ink", of["chart-ink"]);
      for (const name of ["d1", "d2", "d3", "d4", "marker"] as const) set(glyph, name, of[name]);
      set(glyph, "light", of["chart-skin"]);
      ask();
    },
    paint: (chart, what, sheet) => {
      const name = `${what}${chart}`;
      textures.get(name)?.dispose();
      textures.delete(name);
      if (sheet !== null) {
        const texture = new CanvasTexture(sheet);
        texture.flipY = false;
        texture.premultiplyAlpha = true;
        texture.minFilter = LinearMipmapLinearFilter;
        texture.magFilter = LinearFilter;
        textures.set(name, texture);
      }
      uniform(skin, name).value = textures.get(name) ?? null;
      if (what === "mark") uniform(skin, `marked${chart}`).value = sheet !== null;
      ask();
    },
    spots: (spots, radiusMm) => {
      if (marks !== null) {
        scene.remove(marks);
        marks.geometry.dispose();
        marks = null;
      }
      if (spots.length > 0) {
        marks = new Mesh(spotShape(spots), glyph);
        marks.frustumCulled = false;
        marks.renderOrder = 1;
        scene.add(marks);
      }
      uniform(glyph, "radius").value = radiusMm;
      uniform(glyph, "above").value = radiusMm * 0.4;
      ask();
    },
    look: (next, centre) => {
      turn = next;
      about = centre;
      ask();
    },
    pick: (clientX, clientY) => {
      if (body === null) return null;
      place();
      camera.updateMatrixWorld(true);
      const box = canvas.getBoundingClientRect();
      const ray = new Raycaster();
      ray.setFromCamera(
        new Vector2(((clientX - box.left) / box.width) * 2 - 1, 1 - ((clientY - box.top) / box.height) * 2),
        camera,
      );
      const hit = ray.intersectObject(body, false)[0];
      return hit === undefined ? null : hit.point.toArray();
    },
    mmPerPixel: () => (2 * halfHeight) / Math.max(1, canvas.clientHeight),
    resize: () => {
      renderer.setPixelRatio(Math.min(2, window.devicePixelRatio));
      renderer.setSize(host.clientWidth, host.clientHeight, true);
      set(ink, "size", [host.clientWidth, host.clientHeight]);
      ask();
    },
    dispose: () => {
      cancelAnimationFrame(asked);
      canvas.removeEventListener("webglcontextlost", lost);
      clear();
      marks?.geometry.dispose();
      for (const texture of textures.values()) texture.dispose();
      for (const material of [skin, ink, glyph]) material.dispose();
      renderer.dispose();
      renderer.forceContextLoss();
      canvas.remove();
    },
  };

  function clear(): void {
    if (body !== null) scene.remove(body);
    if (edge !== null) scene.remove(edge);
    body?.geometry.dispose();
  }
}

type Material = ReturnType<typeof skinMaterial>;

function uniform(material: Material, name: string): { value: unknown } {
  const found = material.uniforms[name];
  if (found === undefined) throw new Error(`the drawing has no value called ${name}`);
  return found;
}

function set(material: Material, name: string, values: Place | Rgb | readonly number[]): void {
  (uniform(material, name).value as { fromArray(values: readonly number[]): unknown }).fromArray(values);
}

/** A square that is drawn once for each point. */
function spotShape(spots: readonly Spot[]): InstancedBufferGeometry {
  const shape = new InstancedBufferGeometry();
  shape.instanceCount = spots.length;
  shape.setAttribute("position", new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]), 3));
  shape.setIndex([0, 1, 2, 0, 2, 3]);
  const looks = { now: 0, faded: 1, waiting: 2 } as const;
  shape.setAttribute("spot", new InstancedBufferAttribute(new Float32Array(spots.flatMap(({ place }) => place)), 3));
  shape.setAttribute(
    "outward",
    new InstancedBufferAttribute(new Float32Array(spots.flatMap(({ outward }) => outward)), 3),
  );
  shape.setAttribute(
    "kind",
    new InstancedBufferAttribute(new Float32Array(spots.flatMap(({ depth, look }) => [depth, looks[look]])), 2),
  );
  return shape;
}
