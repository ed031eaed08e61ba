/** What one source says of a row: as settled, otherwise, or something that is turned down. */
export interface ConflictCell {
  readonly text: string;
  readonly look: "same" | "differs" | "refused";
}

export interface ConflictRow {
  readonly id: string;
  readonly title: string;
  /** By the key of the source; a source that says nothing has no entry. */
  readonly cells: Readonly<Record<string, readonly ConflictCell[]>>;
  readonly settled: { readonly text: string; readonly why: string };
}

export interface ConflictWords {
  readonly title: string;
  readonly settled: string;
  readonly differs: string;
  readonly refused: string;
  /** For a source that says nothing. */
  readonly nothing: string;
}

interface ConflictTableProps {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly ConflictRow[];
  readonly words: ConflictWords;
}

/** Sources as columns, what holds last. What differs or is turned down says so in words too; the claims are English. */
export function ConflictTable({ columns, rows, words }: ConflictTableProps) {
  return (
    <table className="conflicts">
      <caption>
        <span>{words.title}</span>
        <span className="conflicts__key">
          <i className="conflicts__swatch conflicts__swatch--differs" aria-hidden="true" /> {words.differs}
        </span>
        <span className="conflicts__key">
          <i className="conflicts__swatch conflicts__swatch--refused" aria-hidden="true" /> {words.refused}
        </span>
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{words.settled}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="conflicts__row">
            <th scope="row">
              <bdi lang="en">{row.title}</bdi>
            </th>
            {columns.map(({ key, label }) => (
              <SourceCell key={key} label={label} cells={row.cells[key] ?? []} words={words} />
            ))}
            <td className="conflicts__settled" data-label={words.settled}>
              <strong>
                <bdi lang="en">{row.settled.text}</bdi>
              </strong>
              <small>
                <bdi lang="en">{row.settled.why}</bdi>
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const worst = ["refused", "differs", "same"] as const;

function SourceCell(props: { label: string; cells: readonly ConflictCell[]; words: ConflictWords }) {
  const { label, cells, words } = props;
  const look = worst.find((each) => cells.some((cell) => cell.look === each)) ?? "nothing";
  return (
    <td className={`conflicts__cell conflicts__cell--${look}`} data-label={label}>
      {cells.length === 0 && (
        <>
          <span aria-hidden="true">–</span>
          <span className="quiet-text">{words.nothing}</span>
        </>
      )}
      {cells.map(({ text }) => (
        <p key={text}>
          <bdi lang="en">{text}</bdi>
        </p>
      ))}
      {(look === "refused" || look === "differs") && <span className="quiet-text">{words[look]}</span>}
    </td>
  );
}
