import type { Me } from "@pistor/api/access";
import { useEffect, useRef } from "react";
import type { Answered } from "./client.ts";
import { queries } from "./client.ts";
import { currentLanguage } from "./language.ts";
import { tabletState, useTablet } from "./tablet/state.ts";

/** Loaded once somebody has signed in: the first page needs none of it. */
export const loadTablet = () => import("./tablet/tablet.ts");

export const tabletOptions = {
  lang: currentLanguage,
  onSealed: () => void queries.invalidateQueries(),
  onEnded: () => void queries.invalidateQueries(),
};

/** Only those who treat take the day along. */
export function keepsADay(role: Me["role"] | undefined): boolean {
  return role === "physician" || role === "nurse";
}

/** How often a page that heard nothing from the server asks again whether it is there. */
const askAgainMs = 5_000;

/** Opens the tablet for whoever is signed in, closes it when they are not, and looks for the network while it is away. */
export function useOpenTablet(me: Answered<Me>): void {
  const fresh = me.state === "here" && me.asOf == null ? me.reply : null;
  const who = fresh === null ? null : `${fresh.clinic?.id}/${fresh.member?.id} ${fresh.role} ${fresh.handedAt}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is signed in, not how often they were asked for
  useEffect(() => {
    // In the patient's hands the tablet opens nothing more.
    if (fresh === null || fresh.handedAt !== null) return;
    if (keepsADay(fresh.role)) void loadTablet().then((tablet) => tablet.openFor(fresh, tabletOptions));
    else if (tabletState().phase !== "off") void loadTablet().then((tablet) => tablet.closeNow());
    if (fresh.member !== null) keepFiles();
  }, [who]);

  const { online, waiting } = useTablet();
  const again = useRef<() => void>(() => undefined);
  again.current = me.state === "waiting" ? () => undefined : me.again;
  useEffect(() => {
    if (online) return;
    const timer = setInterval(() => again.current(), askAgainMs);
    return () => {
      clearInterval(timer);
      // It answers again: what stands on the page from before is read anew.
      void queries.invalidateQueries();
    };
  }, [online]);

  const some = waiting.length > 0;
  useEffect(() => {
    if (!some) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [some]);
}

let asked = false;

/** Keeps the app's own files, so that it opens without the network. */
function keepFiles(): void {
  if (asked || !import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  asked = true;
  // A browser that refuses workers opens the app with the network alone.
  navigator.serviceWorker.register("/clinic/sw.js").catch(() => undefined);
}
