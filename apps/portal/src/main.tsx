import "@pistor/ui/styles.css";
import "./portal.css";
import { chosenLanguage, turnTo } from "@pistor/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./kit/app.tsx";
import { queries } from "./kit/client.ts";
import { textsIn } from "./kit/language.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html lacks #app");

// Everything of the portal lies below this address, the worker that keeps its files too.
if (window.location.pathname === "/portal") window.history.replaceState(null, "", `/portal/${window.location.hash}`);
// A browser without workers, or a page that is not served securely, reads the sheet while there is a network.
if ("serviceWorker" in navigator) navigator.serviceWorker.register("/portal/sw.js").then(keepThisPage, () => undefined);

const lang = chosenLanguage();
turnTo(lang);
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App lang={lang} texts={await textsIn(lang)} />
    </QueryClientProvider>
  </StrictMode>,
);

/** The files of the first visit were loaded before the worker was there: they are put beside those that it keeps. */
async function keepThisPage(): Promise<void> {
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = files.filter((name) => name.startsWith(`${window.location.origin}/portal/`));
  const cache = await caches.open("pistor-portal-1");
  await Promise.all(own.map((name) => cache.add(name).catch(() => undefined)));
}
