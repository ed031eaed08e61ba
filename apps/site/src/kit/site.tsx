import "./site.css";
import type { Language } from "@pistor/core/evidence";
import { keep, turnTo } from "@pistor/ui";
import { useEffect, useState } from "react";
import { Head } from "./head.tsx";
import type { SiteTexts } from "./language.ts";
import { textsIn } from "./language.ts";
import type { Page } from "./pages.ts";
import { pageAt } from "./pages.ts";
import type { Path } from "./router.ts";
import { followHash, usePath } from "./router.ts";
import { ThemeChoice } from "./theme-choice.tsx";

interface Shown {
  readonly path: Path;
  readonly Page: Page;
}

/** The public site: one head, one page. What was loaded before the first paint comes in. */
export function Site({ lang, texts, first }: { lang: Language; texts: SiteTexts; first: Shown }) {
  const [spoken, setSpoken] = useState({ lang, texts });
  const [shown, setShown] = useState(first);
  const path = usePath();
  useEffect(() => {
    if (path === shown.path) return;
    let wanted = true;
    void pageAt(path).then((Page) => {
      if (!wanted) return;
      setShown({ path, Page });
      document.title = title;
    });
    return () => {
      wanted = false;
    };
  }, [path, shown.path]);
  useEffect(() => followHash(shown.path), [shown.path]);

  const speak = async (next: Language) => {
    const words = await textsIn(next);
    keep("pistor.lang", next);
    turnTo(next);
    setSpoken({ lang: next, texts: words });
  };
  const { Page } = shown;
  return (
    <div className="site">
      <Head path={shown.path} {...spoken} onLanguage={(next) => void speak(next)} />
      <main id="content" className="site__page">
        <Page {...spoken} speak={(next) => void speak(next)} />
      </main>
      <footer className="site__foot">
        <ThemeChoice texts={spoken.texts} />
      </footer>
    </div>
  );
}

const title = document.title;
