import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Figure } from "./measure.ts";
import { ms, thousands } from "./measure.ts";
import type { Running } from "./server.ts";
import { startPistor } from "./server.ts";

const clients = 50;
const alone = 150;
const together = 300;
const busyMs = 50;

/**
 * How fast vials are taken out of one lot, by one client and by fifty at once, and what becomes of fifty who want the last.
 *
 * The database keeps what it is told (no write is left in memory), and each taking is a call of its own: audit line, key
 * against a second press, ledger and balance in one transaction.
 *
 * @param folder an empty folder that PostgreSQL's user may cross
 */
export async function stockFigures(root: string, folder: string): Promise<Figure[]> {
  const pistor = await startPistor(root, folder);
  try {
    const nurse = await signedIn(pistor);
    const productId = await anyProduct(nurse);
    const one = await receive(nurse, productId, "BENCH-1", alone);
    const singly = await timed(() => takeAll(nurse, one, alone, 1));
    const many = await receive(nurse, productId, "BENCH-50", together);
    const atOnce = await timed(() => takeAll(nurse, many, together, clients));
    const last = await receive(nurse, productId, "BENCH-LAST", 1);
    const race = await Promise.all(Array.from({ length: clients }, () => take(nurse, last)));
    const won = race.filter(({ status }) => status === 200).length;
    const refused = race.filter(({ status }) => status === 409);
    const slowest = Math.max(...race.map((each) => each.ms));
    const perSecond = { one: (alone / singly.ms) * 1000, many: (together / atOnce.ms) * 1000 };
    return [
      {
        what: `vials taken and opened, one client, ${alone} of one lot`,
        target: "–",
        measured: `${thousands(perSecond.one)} a second`,
        met: null,
      },
      {
        what: `the same, ${clients} clients at once, ${together} of one lot`,
        target: "no slower than one client",
        measured: `${thousands(perSecond.many)} a second (${(perSecond.many / perSecond.one).toFixed(1)} × one client), ${atOnce.busy} told to try again`,
        met: perSecond.many >= perSecond.one,
      },
      {
        what: `${clients} clients take the last vial at once`,
        target: `one gets it, ${clients - 1} are refused`,
        measured: `${won} got it, ${refused.length} refused, the slowest answer after ${ms(slowest)}`,
        met: won === 1 && refused.length === clients - 1,
      },
    ];
  } finally {
    await pistor.stop();
  }
}

interface Nurse {
  readonly address: string;
  readonly cookie: string;
}

async function signedIn({ address }: Running): Promise<Nurse> {
  const reply = await fetch(`${address}/api/demo/persona`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona: "nurse" }),
  });
  const cookie = (reply.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  if (!reply.ok || cookie === "") throw new Error(`The nurse was not signed in: ${reply.status} ${await reply.text()}`);
  return { address, cookie };
}

async function anyProduct({ address, cookie }: Nurse): Promise<string> {
  const reply = await fetch(`${address}/api/stock/products`, { headers: { cookie } });
  const { products } = (await reply.json()) as { products: { product: { id: string; kind: string } }[] };
  const found = products.find(({ product }) => product.kind === "injectable");
  if (found === undefined) throw new Error("The demo has no product to take from.");
  return found.product.id;
}

async function receive(nurse: Nurse, productId: string, lot: string, count: number): Promise<string> {
  const body = { productId, lot, expires: "2099-12-31", count, supplierId: null, placeId: null, note: "" };
  const { reply } = await send(nurse, "/stock/lots", body, randomUUID());
  return (reply as { lotId: string }).lotId;
}

/** Tries again, as every client does, where the server says that it is busy: with the same key, so that it counts once. */
async function take(nurse: Nurse, lotId: string): Promise<{ status: number; ms: number; busy: number }> {
  const begun = performance.now();
  const key = randomUUID();
  for (let busy = 0; ; busy++) {
    const { status } = await send(nurse, `/stock/lots/${lotId}/vials`, { sessionId: null }, key);
    if (status !== 503) return { status, ms: performance.now() - begun, busy };
    await wait(busyMs);
  }
}

/** @returns how often the server was too busy to begin */
async function takeAll(nurse: Nurse, lotId: string, count: number, atOnce: number): Promise<number> {
  let left = count;
  let toldBusy = 0;
  const hand = async () => {
    while (left > 0) {
      left--;
      const { status, busy } = await take(nurse, lotId);
      toldBusy += busy;
      if (status !== 200) throw new Error(`A vial was not taken: ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return toldBusy;
}

async function timed(work: () => Promise<number>): Promise<{ ms: number; busy: number }> {
  const begun = performance.now();
  const busy = await work();
  return { ms: performance.now() - begun, busy };
}

async function send(
  { address, cookie }: Nurse,
  path: string,
  body: object,
  key: string,
): Promise<{ status: number; reply: unknown }> {
  const reply = await fetch(`${address}/api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, "idempotency-key": key },
    body: JSON.stringify(body),
  });
  return { status: reply.status, reply: await reply.json() };
}
