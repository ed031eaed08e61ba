import { BackSide, DoubleSide, FrontSide, ShaderMaterial, Vector2, Vector3, Vector4 } from "three";
import { mostCharts } from "./most-charts.ts";

const each = (line: (i: number) => string) => Array.from({ length: mostCharts }, (_, i) => line(i)).join("\n");

/**
 * The skin: the chart's colours, shaded softly from the eye as the flat charts are, and the drawing of that chart on it
 * which faces the place best.
 *
 * A chart is laid on as light falls through a slide, along its own direction; `seen` is 0 where the chart does not see
 * the place (the neck under the chin, from the front).
 */
export function skinMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: FrontSide,
    transparent: true,
    premultipliedAlpha: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
    uniforms: {
      ...Object.fromEntries(
        Array.from({ length: mostCharts }, (_, i) => [
          [`art${i}`, { value: null }],
          [`mark${i}`, { value: null }],
          [`across${i}`, { value: new Vector4() }],
          [`down${i}`, { value: new Vector4() }],
          [`toward${i}`, { value: new Vector3() }],
          [`worth${i}`, { value: 0 }],
          [`above${i}`, { value: -1e9 }],
          [`marked${i}`, { value: false }],
          [`blur${i}`, { value: 0 }],
        ]).flat(),
      ),
      eye: { value: new Vector3(0, 0, 1) },
      lamp: { value: new Vector3(0, 0, 1) },
      skin: { value: new Vector3(1, 1, 1) },
      tone: { value: new Vector3(0, 0, 0) },
      shade: { value: 0.28 },
      fade: { value: new Vector2(-2e9, -1e9) },
    },
    vertexShader: `
      attribute vec4 seen;
      attribute float seenLast;
      varying vec3 place;
      varying vec3 out_;
      varying vec4 visible;
      varying float visibleLast;
      void main() {
        place = position;
        out_ = normal;
        visible = seen;
        visibleLast = seenLast;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `
      ${each((i) => `uniform sampler2D art${i}; uniform sampler2D mark${i}; uniform bool marked${i}; uniform vec4 across${i}; uniform vec4 down${i}; uniform vec3 toward${i}; uniform float worth${i}; uniform float above${i}; uniform float blur${i};`)}
      uniform vec3 eye;
      uniform vec3 lamp;
      uniform vec3 skin;
      uniform vec3 tone;
      uniform float shade;
      uniform vec2 fade;
      varying vec3 place;
      varying vec3 out_;
      varying vec4 visible;
      varying float visibleLast;
      vec4 slide(sampler2D sheet, vec2 uv, float blur) {
        vec2 inside = step(vec2(0.0), uv) * step(uv, vec2(1.0));
        return textureLod(sheet, uv, blur) * inside.x * inside.y;
      }
      void main() {
        vec3 n = normalize(out_);
        vec4 at = vec4(place, 1.0);
        float best = 0.0;
        float second = 0.0;
        int which = -1;
        int next = -1;
        vec2 uv;
        float s; float w; float sees;
        vec4 marks = vec4(0.0);
        float straight[${mostCharts}];
        ${each(
          (i) => `
        sees = ${i < 4 ? `visible[${i}]` : "visibleLast"};
        s = dot(n, toward${i});
        straight[${i}] = s * smoothstep(0.2, 0.6, sees);
        w = worth${i} * s * sees * smoothstep(above${i} - 8.0, above${i} + 8.0, place.y);
        if (w > best) { second = best; next = which; best = w; which = ${i}; } else if (w > second) { second = w; next = ${i}; }
        if (marked${i} && straight[${i}] > 0.02) {
          vec4 m = slide(mark${i}, vec2(dot(across${i}, at), dot(down${i}, at)), max(0.0, blur${i} - 1.0)) * smoothstep(0.1, 0.28, straight[${i}]);
          marks = m + marks * (1.0 - m.a);
        }`,
        )}
        // Where two charts see a place nearly as well, one passes into the other.
        float share = next < 0 ? 1.0 : 0.5 + 0.5 * smoothstep(0.0, 0.1, best - second);
        vec3 colour = skin;
        vec4 drawn;
        ${each(
          (i) => `
        if (which == ${i} || (next == ${i} && share < 1.0)) {
          drawn = slide(art${i}, vec2(dot(across${i}, at), dot(down${i}, at)), blur${i});
          drawn *= smoothstep(0.1, 0.3, straight[${i}]) * (which == ${i} ? share : 1.0 - share);
          colour += drawn.rgb - skin * drawn.a;
        }`,
        )}
        float lit = 0.5 * clamp(dot(n, eye), 0.0, 1.0) + 0.5 * clamp(dot(n, lamp), 0.0, 1.0);
        colour = mix(colour, tone, clamp(1.5 * shade * smoothstep(0.0, 1.0, 1.0 - lit), 0.0, 0.85));
        colour = marks.rgb + colour * (1.0 - marks.a);
        float there = smoothstep(fade.x, fade.y, place.y);
        gl_FragColor = vec4(colour * there, there);
      }`,
  });
}

/** The drawn line round the figure and round what stands before something else: the skin's back, a little wider. */
export function inkMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: BackSide,
    transparent: true,
    premultipliedAlpha: true,
    uniforms: {
      ink: { value: new Vector3() },
      size: { value: new Vector2(1, 1) },
      width: { value: 1.3 },
      fade: { value: new Vector2(-2e9, -1e9) },
    },
    vertexShader: `
      uniform vec2 size;
      uniform float width;
      varying float height;
      void main() {
        height = position.y;
        vec4 at = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        vec2 aside = (modelViewMatrix * vec4(normal, 0.0)).xy;
        at.xy += aside / max(length(aside), 0.001) * min(1.0, length(aside) * 3.0) * width * 2.0 / size * at.w;
        gl_Position = at;
      }`,
    fragmentShader: `
      uniform vec3 ink;
      uniform vec2 fade;
      varying float height;
      void main() {
        float there = smoothstep(fade.x, fade.y, height);
        if (there < 0.01) discard;
        gl_FragColor = vec4(ink * there, there);
      }`,
  });
}

/**
 * One point of the map, lying on the skin: depth by colour and by outline, in the measures of the flat charts' glyphs.
 * `look` 0 is now, 1 last session, 2 waiting to be mirrored.
 */
export function glyphMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    uniforms: {
      d1: { value: new Vector3() },
      d2: { value: new Vector3() },
      d3: { value: new Vector3() },
      d4: { value: new Vector3() },
      marker: { value: new Vector3() },
      light: { value: new Vector3() },
      radius: { value: 1.3 },
      above: { value: 0.5 },
    },
    vertexShader: `
      attribute vec3 spot;
      attribute vec3 outward;
      attribute vec2 kind;
      uniform float radius;
      uniform float above;
      varying vec2 at;
      varying vec2 depthAndLook;
      void main() {
        at = position.xy * 1.4;
        depthAndLook = kind;
        vec3 side = normalize(abs(outward.y) < 0.9 ? cross(vec3(0.0, 1.0, 0.0), outward) : cross(vec3(1.0, 0.0, 0.0), outward));
        vec3 up = cross(outward, side);
        vec3 place = spot + outward * above + (side * at.x + up * at.y) * radius;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(place, 1.0);
      }`,
    fragmentShader: `
      uniform vec3 d1; uniform vec3 d2; uniform vec3 d3; uniform vec3 d4;
      uniform vec3 marker;
      uniform vec3 light;
      varying vec2 at;
      varying vec2 depthAndLook;
      float band(float r, float from, float to, float soft) {
        return smoothstep(from - soft, from + soft, r) * (1.0 - smoothstep(to - soft, to + soft, r));
      }
      void main() {
        float r = length(at);
        float soft = clamp(fwidth(r) * 0.6, 0.001, 0.35);
        int depth = int(depthAndLook.x + 0.5);
        float share = 0.0;
        float pale = 0.0;
        if (depth == 1) share = band(r, 0.6, 1.0, soft);
        else if (depth == 2) share = band(r, -1.0, 0.85, soft);
        else if (depth == 3) { share = band(r, 0.38, 1.0, soft); pale = band(r, -1.0, 0.38, soft); }
        else { share = max(band(r, 1.02, 1.25, soft), band(r, -1.0, 0.62, soft)); pale = band(r, 0.62, 1.02, soft) * 0.6; }
        vec3 colour = depth == 1 ? d1 : depth == 2 ? d2 : depth == 3 ? d3 : d4;
        int look = int(depthAndLook.y + 0.5);
        if (look == 2) {
          float dash = step(0.4, fract(atan(at.y, at.x) * 8.0 / 6.2831853));
          share = band(r, 0.72, 1.0, soft) * dash;
          if (depth == 4) share = max(share, band(r, -1.0, 0.3, soft));
          pale = 0.0;
          colour = marker;
        }
        float alpha = max(share, pale);
        if (alpha < 0.02) discard;
        vec3 mixed = mix(light, colour, share / max(alpha, 0.001));
        gl_FragColor = vec4(mixed, alpha * (look == 1 ? 0.3 : 1.0));
      }`,
  });
}
