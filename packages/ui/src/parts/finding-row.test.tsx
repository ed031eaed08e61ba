import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FindingRow } from "./finding-row.tsx";

const row = (tellLang?: "en") =>
  renderToStaticMarkup(
    <FindingRow
      level="care"
      tell="A physician decides."
      tellLang={tellLang}
      claims={[]}
      disagree={false}
      words={{ agree: "", disagree: "", clinicDefault: "" }}
    />,
  );

test("a sentence that is not in the reader's language is marked as its own, and the language is named", () => {
  expect(row("en")).toContain(
    '<p lang="en" dir="ltr">A physician decides. <span class="quiet-text">(English)</span></p>',
  );
  expect(row()).toContain("<p>A physician decides.</p>");
});
