import { linkOf } from "../kit/link-of.ts";

/** The name under which a link waits in this tab, so that a reload does not lose the quote. */
const place = "pistor.quote-link";

/**
 * The link behind `#`, taken out of the address at once: it stands in no history, no bookmark and no picture of the
 * screen. Null: nobody brought one.
 */
export function takeLink(): string | null {
  const brought = linkOf(window.location.hash);
  if (brought.includes(".")) {
    window.history.replaceState(null, "", window.location.pathname);
    remember(brought);
    return brought;
  }
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

function remember(link: string): void {
  try {
    sessionStorage.setItem(place, link);
  } catch {
    // A tab that keeps nothing shows the quote until it is left.
  }
}
