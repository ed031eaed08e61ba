import { useSyncExternalStore } from "react";

/** The pages of the public site by their address. */
export const paths = ["/", "/check", "/evidence", "/inquiry", "/quote", "/offer"] as const;
export type Path = (typeof paths)[number];

const listeners = new Set<() => void>();

/** The page that the address names; the front page where it names none. */
export function pathNow(): Path {
  const written = window.location.pathname.replace(/(.)\/$/, "$1");
  return paths.find((path) => path === written) ?? "/";
}

/** Follows the address. */
export function usePath(): Path {
  return useSyncExternalStore(follow, pathNow);
}

/** Opens a page of the site without loading it anew. */
export function goTo(path: Path, hash = ""): void {
  window.history.pushState(null, "", `${path}${hash}`);
  followHash(path);
  for (const tell of listeners) tell();
}

/** Goes to the place of a page that the address names, if that page stands already. */
export function followHash(path: Path): void {
  const place = path === pathNow() ? document.getElementById(window.location.hash.slice(1)) : null;
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

function follow(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener("popstate", tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener("popstate", tell);
  };
}
