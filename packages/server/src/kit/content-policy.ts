/** What a page of ours may load: our own files. A style set by a script needs no leave, a style attribute gets none. */
export const contentPolicy: Record<string, string[]> = {
  "default-src": ["'none'"],
  // The reader of barcodes is compiled from our own file; no text becomes a script by it.
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "frame-ancestors": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
};

/** What of the device a page may ask for: the camera, to read a vial's code. */
export const permissionsPolicy = "camera=(self), microphone=(), geolocation=()";
