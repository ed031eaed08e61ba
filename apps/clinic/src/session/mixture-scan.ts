import type { FindingReply } from "@pistor/api/evidence";
import type { ReplyOf } from "@pistor/api/kit";
import { call } from "@pistor/api/kit";
import type { Lot } from "@pistor/api/stock";
import { scanCode } from "@pistor/api/stock";
import type { CalendarDate } from "@pistor/core/basics";
import { writeList } from "@pistor/core/evidence";
import type { MixtureIngredient } from "@pistor/core/session";
import { readScan } from "@pistor/core/stock";
import { useEffect, useRef, useState } from "react";
import { newKey, problemOf } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { ingredientOf, stopsOfLot } from "./mixture-lots.ts";
import { useMixtureWords } from "./mixture-words.ts";
import { nameOf } from "./substance-name.ts";

/** What came of a scan, in words, with what is offered in its place. */
export interface Said {
  readonly tone: "ok" | "care" | "stop" | "ask";
  readonly title: string;
  readonly findings: readonly FindingReply[];
  readonly offers: readonly Lot[];
  /** What was scanned and is not in the mixture: it is added only when somebody says so. */
  readonly add: Lot | null;
  /** The product or the lot has to be entered in Stock. */
  readonly toStock: boolean;
}

interface Mixture {
  readonly sessionId: string;
  /** The session's day. */
  readonly on: CalendarDate;
  readonly lots: readonly Lot[];
  readonly ingredients: readonly MixtureIngredient[];
  readonly keep: (next: readonly MixtureIngredient[]) => void;
  /** mL that a new row begins with. */
  readonly startMl: (substance: string) => number;
  readonly onFilled: (index: number) => void;
}

type Scan = ReplyOf<typeof scanCode>;

/** Lots that were scanned on this page since it was loaded, by session: going to another step forgets none. */
const scannedLots = new Map<string, ReadonlySet<string>>();

/**
 * Scans into the mixture: a lot that may be used fills or begins its row, any other is refused and says what to do.
 *
 * Without the server a scan waits here and is read as soon as the server answers.
 */
export function useMixtureScan(mixture: Mixture) {
  const t = useMixtureWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const latest = useRef(mixture);
  latest.current = mixture;
  const scanned = scannedLots.get(mixture.sessionId) ?? new Set<string>();
  const say = (tone: Said["tone"], title: string, more: Partial<Said> = {}) =>
    setSaid({ tone, title, findings: [], offers: [], add: null, toStock: false, ...more });

  const take = (lot: Lot, byScan: boolean) => {
    const { sessionId, ingredients, keep, startMl, onFilled } = latest.current;
    const substance = lot.product.substance ?? "";
    const name = nameOf(substance);
    const at = wanted ?? ingredients.findIndex((each) => each.substance === substance);
    const before = ingredients[at];
    setWanted(null);
    if (byScan) scannedLots.set(sessionId, new Set([...scanned, lot.id]));
    onFilled(before === undefined ? ingredients.length : at);
    if (before === undefined) {
      keep([...ingredients, ingredientOf(lot, startMl(substance))]);
      return say("ok", t("scan.added", { substance: name, lot: lot.lot }));
    }
    const after = ingredientOf(lot, before.volumeMl, before.strength);
    keep(ingredients.map((each, i) => (i === at ? after : each)));
    if (after.strength !== before.strength)
      return say(
        "care",
        t("scan.otherStrength", { substance: name, strength: after.strength, before: before.strength }),
      );
    if (before.lot !== null && before.lot !== lot.lot)
      return say("ok", t("scan.changed", { substance: name, lot: lot.lot, before: before.lot }));
    return say("ok", t("scan.filled", { substance: name, lot: lot.lot }));
  };

  const settle = ({ read, product, exact, lots, findings }: Scan, text: string) => {
    const { sessionId, ingredients } = latest.current;
    const against = findings.filter(({ then }) => then !== "ok");
    const usable = lots.filter((lot) => stopsOfLot(lot, sessionId).length === 0);
    if (product === null)
      return say("stop", t("scan.unknown", { code: read.gtin ?? text }), { findings: against, toStock: true });
    const asked = wanted === null ? undefined : ingredients[wanted]?.substance;
    if (asked !== undefined && product.substance !== asked)
      return say("stop", t("scan.another", { scanned: product.name, wanted: nameOf(asked) }));
    if (product.substance === null) return say("stop", t("scan.notMixed", { product: product.name }));
    if (exact === null) {
      const title =
        read.lot === null
          ? t(usable.length === 0 ? "scan.noLot" : "scan.whichLot", { product: product.name })
          : t("scan.lotUnknown", { lot: read.lot, product: product.name });
      return say(read.lot === null ? "ask" : "stop", title, { offers: usable, toStock: read.lot !== null });
    }
    const stops = stopsOfLot(exact, sessionId);
    const all = [...stops, ...against.filter(({ rule }) => stops.every((stop) => stop.rule !== rule))];
    if (all.length > 0)
      return say("stop", t("scan.cannot", { substance: nameOf(product.substance), lot: exact.lot }), {
        findings: all,
        offers: usable.filter(({ id }) => id !== exact.id).slice(0, 2),
      });
    const open = ingredients.filter(({ lotId }) => lotId === null || !scanned.has(lotId));
    const known = ingredients.some(({ substance }) => substance === product.substance);
    if (!known && open.length > 0) {
      const names = writeList(
        open.map(({ substance }) => nameOf(substance)),
        currentLanguage(),
      );
      return say("stop", t("scan.another", { scanned: product.name, wanted: names }), { add: exact });
    }
    return take(exact, true);
  };

  /** The lot as it was read from the server before; what is prepared is judged there again. */
  const known = (text: string): Lot | undefined => {
    const { lots, on, sessionId } = latest.current;
    try {
      const scan = readScan(text, on);
      const names = [scan.lot, scan.asLot, ...scan.otherLots];
      return lots.find(
        (lot) =>
          (scan.gtin === null || scan.asLot !== null || lot.product.gtin === scan.gtin) &&
          names.includes(lot.lot) &&
          lot.product.substance !== null &&
          stopsOfLot(lot, sessionId).length === 0,
      );
    } catch {
      return undefined;
    }
  };

  const read = async (text: string): Promise<void> => {
    const substance = wanted === null ? undefined : latest.current.ingredients[wanted]?.substance;
    try {
      const body = { text, lang: currentLanguage(), ...(substance === undefined ? {} : { substance }) };
      // Asked at once, also where the browser takes itself to be without a network: what then fails is kept here.
      settle(await call(fetch, scanCode, { body }, { idempotencyKey: newKey() }), text);
      setWaiting((before) => before.filter((each) => each !== text));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status !== 0) {
        setWaiting((before) => before.filter((each) => each !== text));
        return say("stop", problem.message);
      }
      const lot = known(text);
      if (lot !== undefined) {
        take(lot, true);
        return say("ask", t("scan.fromMemory", { substance: nameOf(lot.product.substance ?? ""), lot: lot.lot }));
      }
      setWaiting((before) => (before.includes(text) ? before : [...before, text]));
      say("ask", t("scan.offline"));
    }
  };

  const readNow = useRef(read);
  readNow.current = read;
  useEffect(() => {
    if (waiting.length === 0) return;
    const again = async () => {
      for (const text of waiting) await readNow.current(text);
    };
    const hear = () => void again();
    window.addEventListener("online", hear);
    const every = setInterval(hear, 10_000);
    return () => {
      window.removeEventListener("online", hear);
      clearInterval(every);
    };
  }, [waiting]);

  return { read, said, quiet: () => setSaid(null), wanted, want: setWanted, take, scanned, waiting };
}
