import type { RefObject } from "react";
import { useLayoutEffect } from "react";

/** Tells the style how far down the page the map begins, so that it fills the rest of the window and nothing scrolls. */
export function usePageHeight(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return;
    const measure = () => {
      const top = element.getBoundingClientRect().top + window.scrollY;
      element.style.setProperty("--map-top", `${Math.round(top)}px`);
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const each of element.parentElement?.children ?? []) if (each !== element) watch.observe(each);
    window.addEventListener("resize", measure);
    return () => {
      watch.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [page]);
}
