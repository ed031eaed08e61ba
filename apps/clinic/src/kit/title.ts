import { useEffect } from "react";

/** The name of the page in the browser's tab, so that two open patients can be told apart. */
export function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · Pistor`;
  }, [words]);
}
