import type { Lot } from "@pistor/api/stock";
import type { Tone } from "@pistor/ui";
import { Chip } from "@pistor/ui";
import type { StockWords } from "./stock-words.ts";

const looks = {
  usable: { tone: "ok", icon: "circle-tick" },
  quarantined: { tone: "stop", icon: "lock" },
  recalled: { tone: "stop", icon: "octagon" },
} as const satisfies Record<Lot["state"], { tone: Tone; icon: "circle-tick" | "lock" | "octagon" }>;

const levels = { refused: "stop", "cannot-decide": "ask", caution: "care" } as const;

/** How loud a finding is; one that changes nothing is a remark. */
export function levelOf(then: string): "stop" | "ask" | "care" | "note" {
  return Object.hasOwn(levels, then) ? levels[then as keyof typeof levels] : "note";
}

/** What there is to say of a lot, but that it is empty, which its figure says. */
export function reasonsOf(lot: Lot): Lot["findings"] {
  return lot.findings.filter(({ rule }) => rule !== "stock.none-left");
}

/** Whether a lot asks for somebody's eyes: some of it is there, and it is held or there is something to say of using it. */
export function asksForEyes(lot: Lot): boolean {
  const there = lot.balance > 0 || lot.open.some(({ endedHow }) => endedHow === null);
  return there && (lot.state !== "usable" || reasonsOf(lot).length > 0);
}

/** May it be used? A held lot says so, whatever else there is to say. */
export function LotState({ lot, t }: { lot: Lot; t: StockWords }) {
  const { tone, icon } = looks[lot.state];
  if (lot.state === "usable" && !lot.usable) return null;
  return (
    <Chip tone={tone} icon={icon}>
      {t(`state.${lot.state}`)}
    </Chip>
  );
}
