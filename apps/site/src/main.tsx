import "@pistor/ui/public.css";
import { turnTo } from "@pistor/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { firstLanguage, textsIn } from "./kit/language.ts";
import { pageAt } from "./kit/pages.ts";
import { pathNow } from "./kit/router.ts";
import { Site } from "./kit/site.tsx";

// A function, not a wait at the top: the pages import what stands in this same script, and would wait for each other.
async function start(place: HTMLElement): Promise<void> {
  const lang = firstLanguage(window.location.search);
  turnTo(lang);
  const path = pathNow();
  const [texts, Page] = await Promise.all([textsIn(lang), pageAt(path)]);
  createRoot(place).render(
    <StrictMode>
      <Site lang={lang} texts={texts} first={{ path, Page }} />
    </StrictMode>,
  );
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html lacks #app");
void start(place);
