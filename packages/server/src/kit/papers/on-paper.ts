/** A day as staff read it on every paper, in western digits and in any language. @example dayOnPaper("2026-12-08") // => "08.12.2026" */
export function dayOnPaper(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}.${month}.${year}`;
}

/**
 * A moment by the clock of the offset that it is written in.
 *
 * @example momentOnPaper("2026-12-08T09:40:00+03:00") // => "08.12. 09:40"
 */
export function momentOnPaper(moment: string, withYear = false): string {
  const day = dayOnPaper(moment.slice(0, 10));
  return `${withYear ? day : day.slice(0, 6)} ${moment.slice(11, 16)}`;
}

/**
 * A member's name where there is little room: titles go, given names become letters.
 *
 * @example shortName("Prof. Dr Mehmet Demir, RN") // => "M. Demir"
 */
export function shortName(name: string): string {
  const [own = name] = name.split(",");
  const words = own.split(/\s+/).filter((word) => word !== "" && !/\.$|^(dr|prof|uzm|op)$/i.test(word));
  const last = words.at(-1);
  if (last === undefined) return name;
  return [...words.slice(0, -1).map((word) => `${Array.from(word)[0]}.`), last].join(" ");
}
