import type { Language } from "@pistor/core/evidence";
import { keep, turnTo } from "@pistor/ui";
import { useState } from "react";
import { HomeScreen } from "../home/home.screen.tsx";
import type { SiteTexts } from "./language.ts";
import { textsIn } from "./language.ts";

/** The public site. It has one page so far; what was loaded before the first paint comes in. */
export function Site({ lang, texts }: { lang: Language; texts: SiteTexts }) {
  const [spoken, setSpoken] = useState({ lang, texts });
  const speak = async (next: Language) => {
    const words = await textsIn(next);
    keep("pistor.lang", next);
    turnTo(next);
    setSpoken({ lang: next, texts: words });
  };
  return <HomeScreen {...spoken} onLanguage={(next) => void speak(next)} />;
}
