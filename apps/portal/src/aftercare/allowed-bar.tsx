import { localeOf } from "@pistor/ui";
import { useWords } from "../kit/language.tsx";

const hourMs = 3_600_000;
/** Three equal parts: the first day, the second, and on to the seventh. */
const ends = [24, 48, 168] as const;

/** Where an hour lies on the bar, as a share from 0 to 1; each part is as wide as the others, whatever it lasts. */
export function shareOf(hours: number): number {
  if (hours <= 0) return 0;
  if (hours <= 24) return hours / 24 / 3;
  if (hours <= 48) return (1 + (hours - 24) / 24) / 3;
  return Math.min(1, (2 + (hours - 48) / 120) / 3);
}

/** What is allowed again, and when. The list below says the same in words. */
export function AllowedBar({
  hours,
  startsAt,
  ends: rules,
}: {
  hours: number;
  startsAt: string;
  ends: readonly { readonly hours: number; readonly name: string }[];
}) {
  const { say, lang } = useWords();
  const weekday = (after: number) =>
    new Intl.DateTimeFormat(localeOf(lang), { weekday: "short" }).format(
      new Date(Date.parse(startsAt) + after * hourMs),
    );
  const allowed = (from: number, to: number) =>
    rules.filter((rule) => rule.hours > from && rule.hours <= to).map(({ name }) => name);
  return (
    <section className="portal__card" aria-label={say("allowed")}>
      <p className="bar__title">{say("allowed")}</p>
      <div className="bar__names">
        {ends.map((end, i) => (
          <span key={end}>{allowed(ends[i - 1] ?? 0, end).join(lang === "ar" ? "، " : ", ")}</span>
        ))}
      </div>
      <div className="bar">
        <span className="bar__done" style={{ inlineSize: `${shareOf(hours) * 100}%` }} />
        {hours < 168 && <span className="bar__now" style={{ insetInlineStart: `${shareOf(hours) * 100}%` }} />}
        {ends.slice(0, 2).map((end) => (
          <span key={end} className="bar__tick" style={{ insetInlineStart: `${shareOf(end) * 100}%` }} />
        ))}
      </div>
      <div className="bar__days">
        {ends.map((end) => (
          <span key={end}>
            <strong>{end === 168 ? say("sevenDays") : say("hoursShort", { hours: end })}</strong> {weekday(end)}
          </span>
        ))}
      </div>
    </section>
  );
}
