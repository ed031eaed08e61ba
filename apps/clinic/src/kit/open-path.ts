import { router } from "./routes.tsx";

/** Goes to a path that the server named, such as `/sessions/…?step=sign`. */
export function openPath(path: string): void {
  router.history.push(hrefOf(path));
}

/** The address of a path of this app. */
export function hrefOf(path: string): string {
  return path.startsWith("/clinic") ? path : `/clinic${path}`;
}
