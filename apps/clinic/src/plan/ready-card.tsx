import type { ReplyOf } from "@pistor/api/kit";
import type { Course } from "@pistor/api/patient";
import type { showCourse } from "@pistor/api/plan";
import type { IconName } from "@pistor/ui";
import { Card, Icon } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { useWords } from "./course-words.ts";

type Shown = ReplyOf<typeof showCourse>;

/** What is on record for the next session; what nobody asked or signed is said to be missing. */
export function ReadyCard({ ready, next }: { ready: Shown["ready"]; next: Course["sessions"][number] }) {
  const w = useWords();
  const { nsaid, allergyTest, consent, against } = ready;
  const missing = { done: false, says: w("ready.missing") };
  const rows = [
    {
      name: w("ready.eligible"),
      ...(against === null ? { done: true, says: w("ready.nothingAgainst") } : { done: false, says: against }),
    },
    {
      name: w("ready.nsaid"),
      ...(nsaid === null
        ? missing
        : nsaid.lastTaken === null || nsaid.freeFrom === null
          ? { done: true, says: w("ready.nsaidNone") }
          : {
              done: nsaid.freeFrom <= next.on,
              says: w("ready.nsaidFree", { last: day(nsaid.lastTaken, "short"), from: day(nsaid.freeFrom, "short") }),
            }),
    },
    {
      name: w("ready.test"),
      ...(allergyTest === null
        ? missing
        : {
            done: allergyTest.result === "negative",
            says: w(`ready.result.${allergyTest.result}`, { day: day(allergyTest.placedAt) }),
          }),
    },
    {
      name: w("ready.consent"),
      ...(consent === null
        ? missing
        : consent.withdrawnAt !== null
          ? { done: false, says: w("ready.withdrawn", { day: day(consent.withdrawnAt) }) }
          : { done: true, says: w("ready.signed", { version: consent.version, day: day(consent.signedAt) }) }),
    },
  ];
  const icon = (done: boolean): IconName => (done ? "tick" : "warning");
  return (
    <Card
      title={w("ready.title", { number: next.number })}
      aside={
        <span className="ready__count">
          {rows.filter(({ done }) => done).length} / {rows.length}
        </span>
      }
    >
      <ul className="ready">
        {rows.map(({ name, done, says }) => (
          <li key={name} className={done ? "ready__done" : "ready__open"}>
            <Icon name={icon(done)} />
            <span>{name}</span>
            <span className="ready__says">{says}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
