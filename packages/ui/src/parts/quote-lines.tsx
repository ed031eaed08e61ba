import type { Language } from "@pistor/core/evidence";
import type { ReactNode } from "react";
import type { IconName } from "../icons/index.ts";
import { Icon } from "../icons/index.ts";
import { useWide } from "../kit/use-wide.ts";
import type { Money } from "./amount.tsx";
import { Amount, placesOf } from "./amount.tsx";
import { Scrolls } from "./scrolls.tsx";

export interface QuoteLine {
  readonly item: string;
  readonly group: "medical" | "travel" | "extra";
  readonly name: string;
  readonly detail: string;
  readonly count: number;
  readonly each: Money;
  readonly sum: Money;
  readonly verdict: "needed" | "optional" | "struck";
  readonly why: string;
}

interface Words {
  readonly table: string;
  readonly number: string;
  readonly each: string;
  readonly groups: Readonly<Record<QuoteLine["group"], string>>;
  /** Beside a line that no step of the course needs, and that was wished for. */
  readonly wished: string;
}

const groups = ["medical", "travel", "extra"] as const;

interface Props {
  readonly lines: readonly QuoteLine[];
  readonly lang: Language;
  readonly words: Words;
  /** What else belongs to a line, such as the key that takes it out. */
  readonly aside?: (line: QuoteLine) => ReactNode;
}

/**
 * What a quote is made of: one line an item, medical and travel apart, each with how many, what one costs, and the sum.
 * On a phone each is a card of its own, so that its reason has the whole width.
 */
export function QuoteLines(props: Props) {
  return useWide(640) ? <LinesTable {...props} /> : <LinesList {...props} />;
}

function LinesList({ lines, lang, words, aside }: Props) {
  const places = placesOf(lines.flatMap(({ each, sum }) => [each, sum]));
  return (
    <div className="quote-lines">
      {groups
        .filter((group) => lines.some((line) => line.group === group))
        .map((group) => (
          <section key={group} aria-label={words.groups[group]}>
            <h3 className="quote-lines__group">{words.groups[group]}</h3>
            <ul>
              {lines
                .filter((line) => line.group === group)
                .map((line) => (
                  <li key={line.item} className="quote-lines__card" data-item={line.item}>
                    <p className="quote-lines__top">
                      <strong>{line.name}</strong>
                      <span className="quote-lines__sum">
                        <Amount money={line.sum} lang={lang} places={places} />
                      </span>
                    </p>
                    <p className="quote-lines__how">
                      <bdi dir="ltr">
                        {line.count} × <Amount bare money={line.each} lang={lang} places={places} />
                      </bdi>
                      {line.detail !== "" && <span>{line.detail}</span>}
                    </p>
                    <Wished line={line} words={words} />
                    {aside?.(line)}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function Wished({ line, words }: { line: QuoteLine; words: Words }) {
  if (line.verdict === "needed") return null;
  return (
    <small className="quote-lines__wished">
      <Icon name="info" size={16} /> {words.wished} {line.why}
    </small>
  );
}

function LinesTable({ lines, lang, words, aside }: Props) {
  const places = placesOf(lines.flatMap(({ each, sum }) => [each, sum]));
  const currency = lines[0]?.sum.currency ?? "";
  const shown = groups.filter((group) => lines.some((line) => line.group === group));
  return (
    <Scrolls className="quote-lines" label={words.table}>
      <table>
        <caption className="quiet-text">{words.table}</caption>
        {shown.map((group, nth) => (
          <tbody key={group}>
            <tr className="quote-lines__head">
              <th scope="colgroup" colSpan={2}>
                {words.groups[group]}
              </th>
              <th scope="col">{nth === 0 && words.number}</th>
              <th scope="col">{nth === 0 && words.each}</th>
              <th scope="col">{nth === 0 && <bdi dir="ltr">{currency}</bdi>}</th>
            </tr>
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <tr key={line.item} data-item={line.item}>
                  <td className="quote-lines__icon">
                    <Icon name={iconOf(line)} />
                  </td>
                  <th scope="row">
                    {line.name}
                    {line.detail !== "" && <small>{line.detail}</small>}
                    <Wished line={line} words={words} />
                    {aside?.(line)}
                  </th>
                  <td>
                    <bdi dir="ltr">{line.count}</bdi>
                  </td>
                  <td>
                    <Amount bare money={line.each} lang={lang} places={places} />
                  </td>
                  <td className="quote-lines__sum">
                    <Amount bare money={line.sum} lang={lang} places={places} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Scrolls>
  );
}

/** Parts of an item's id and the picture of it, the first that fits; a group has one for all others. */
const pictures: readonly (readonly [part: RegExp, icon: IconName])[] = [
  [/video|photo|outcome|picture/, "camera"],
  [/lab|test|blood/, "flask"],
  [/hotel|night/, "bed"],
  [/shuttle|transfer|transport/, "car"],
  [/interpret|translat/, "interpreter"],
  [/home|letter/, "home"],
  [/session/, "syringe"],
  [/visit|physician|consult|examin|anaesth/, "person"],
  [/medicine/, "vial"],
];
const groupPictures = { medical: "shield", travel: "globe", extra: "plus" } as const satisfies Record<
  QuoteLine["group"],
  IconName
>;

function iconOf({ item, group }: QuoteLine): IconName {
  return pictures.find(([part]) => part.test(item))?.[1] ?? groupPictures[group];
}
