import { createHash } from "node:crypto";

/**
 * The two style sheets that React Aria puts into a page by script, to the letter: everything else must be a file of ours.
 *
 * A test compares them with the installed package, as a newer one may write them otherwise.
 */
export const reactAriaStyles = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const allowed = reactAriaStyles.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);

/** What a page of ours may load: our own files. A style set by a script needs no leave, a style attribute gets none. */
export const contentPolicy: Record<string, string[]> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", ...allowed],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "frame-ancestors": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
};
