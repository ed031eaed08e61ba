/** The page's own colours, as the charts use them. */
export const colourNames = [
  "chart-skin",
  "chart-tone",
  "chart-ink",
  "chart-hair",
  "chart-lip",
  "chart-eye",
  "chart-iris",
  "chart-region",
  "chart-stop",
  "chart-care",
  "marker",
  "d1",
  "d2",
  "d3",
  "d4",
] as const;
export type ColourName = (typeof colourNames)[number];
/** Red, green and blue, each from 0 to 1, as written on the screen. */
export type Rgb = readonly [red: number, green: number, blue: number];
export interface Colours {
  readonly of: Readonly<Record<ColourName, Rgb>>;
  /** How strongly the tone shades the skin, a share; the dark page shades more. */
  readonly shade: number;
}

/** The colours that hold at an element now: a token may name one for light and one for dark, so a probe wears each. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const of = Object.fromEntries(
    colourNames.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, rgbOf(getComputedStyle(probe).color)];
    }),
  ) as Record<ColourName, Rgb>;
  const shade = Number(getComputedStyle(element).getPropertyValue("--chart-tone-o"));
  probe.remove();
  // The flat charts lay seven tones over each other; more than this hides the lines of the dark page.
  return { of, shade: Math.min(0.38, 7 * (shade > 0 ? shade : 0.04)) };
}

export function css([red, green, blue]: Rgb, alpha = 1): string {
  return `rgb(${Math.round(red * 255)} ${Math.round(green * 255)} ${Math.round(blue * 255)} / ${alpha})`;
}

/** Calls when the page turns dark or light. */
export function onTheme(call: () => void): () => void {
  const media = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(call);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  media.addEventListener("change", call);
  return () => {
    observer.disconnect();
    media.removeEventListener("change", call);
  };
}

function rgbOf(text: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  // A colour mixed by the browser is written with shares of one.
  const most = text.startsWith("color(") ? 1 : 255;
  return [red / most, green / most, blue / most];
}
