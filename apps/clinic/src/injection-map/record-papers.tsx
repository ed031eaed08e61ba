import { urlOf } from "@pistor/api/kit";
import { sessionMapDrawing, sessionRecordPaper } from "@pistor/api/session";
import { Icon } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";
import { useFigureWords, useFigureWordsReady } from "./figures-words.ts";
import "./record-papers.css";

interface RecordPapersProps {
  readonly sessionId: string;
  /** The chart that is looked at, where it has points; null: it has none; left out: the chart of the first layer. */
  readonly chart?: { readonly id: string; readonly name: string } | null;
  /** The browser's own print of the page; left out where the page is not made for paper. */
  readonly onPrint?: () => void;
}

/** The papers of a session, where a person looks for them: the record as PDF, its map as a drawing, the page in print. */
export function RecordPapers(props: RecordPapersProps) {
  return useFigureWordsReady() ? <Papers {...props} /> : null;
}

function Papers({ sessionId, chart, onPrint }: RecordPapersProps) {
  const t = useFigureWords();
  const params = { sessionId };
  return (
    <ul className="record-papers" aria-label={t("papers.title")}>
      <li>
        <a
          className="button button--secondary button--normal"
          href={urlOf(sessionRecordPaper, { params, query: { lang: currentLanguage() } })}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="document" />
          <span>{t("papers.pdf")}</span>
        </a>
      </li>
      {chart !== null && (
        <li>
          <a
            className="button button--secondary button--normal"
            href={urlOf(sessionMapDrawing, { params, query: chart === undefined ? {} : { chart: chart.id } })}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="layers" />
            <span>{chart === undefined ? t("papers.svg") : t("papers.svgOf", { chart: chart.name })}</span>
          </a>
        </li>
      )}
      {onPrint !== undefined && (
        <li>
          <button type="button" className="button button--secondary button--normal" onClick={onPrint}>
            <Icon name="print" />
            <span>{t("papers.print")}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
