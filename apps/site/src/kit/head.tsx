import type { Language } from "@pistor/core/evidence";
import { Icon, languageNames, Mark } from "@pistor/ui";
import { Go } from "./go.tsx";
import type { SiteTexts } from "./language.ts";
import type { Path } from "./router.ts";

/** The head of every public page: where one is, where one can go, the language, and the doors of those who have an account. */
export function Head({
  path,
  texts,
  lang,
  onLanguage,
}: {
  path: Path;
  texts: SiteTexts;
  lang: Language;
  onLanguage: (lang: Language) => void;
}) {
  const pages: readonly (readonly [Path, string])[] = [
    ["/", texts.navWhat],
    ["/evidence", texts.navEvidence],
    ["/check", texts.navCheck],
    ["/inquiry", texts.navInquiry],
  ];
  return (
    <>
      <a className="site__skip" href="#content">
        {texts.skip}
      </a>
      <header className="site__head">
        <Go to="/" className="site__mark">
          <Mark /> Pistor
        </Go>
        <nav className="site__nav" aria-label={texts.nav}>
          {pages.map(([to, name]) => (
            <Go key={to} to={to} aria-current={to === path ? "page" : undefined}>
              {name}
            </Go>
          ))}
        </nav>
        <label className="site__language">
          <Icon name="globe" />
          <span className="quiet-text">{texts.language}</span>
          <select value={lang} onChange={(event) => onLanguage(event.target.value as Language)}>
            {Object.entries(languageNames).map(([id, name]) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Go to="/" hash="#doors" className="button button--secondary button--normal">
          {texts.navSignIn}
        </Go>
      </header>
    </>
  );
}
