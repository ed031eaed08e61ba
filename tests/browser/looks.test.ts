import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Look, Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, sharedWindows, startPistor } from "./kit/pistor.ts";

/**
 * Every screen on a phone, a tablet held upright and a desk, light, dark and from right to left. Pictures are kept in
 * test-output/pictures; a person looks at them.
 */
let pistor: Pistor;
let places: Record<string, string>;
let open: ReturnType<typeof sharedWindows>;
beforeAll(async () => {
  pistor = await startPistor();
  places = await findPlaces();
  open = sharedWindows(pistor);
});
afterAll(() => pistor.stop());

const looks: readonly Look[] = [
  { size: "desk", theme: "light" },
  { size: "desk", theme: "dark" },
  { size: "tablet", theme: "light" },
  { size: "phone", theme: "light" },
  { size: "phone", theme: "dark", lang: "ar" },
  { size: "desk", theme: "light", lang: "ar" },
];

const screens = [
  ["today", "physician"],
  ["patients", "physician"],
  ["register", "physician"],
  ["chart", "physician"],
  ["examination", "nurse"],
  ["eligibility", "physician"],
  ["plan", "physician"],
  ["course", "physician"],
  ["session-checks", "physician"],
  ["session-mixture", "nurse"],
  ["session-map", "physician"],
  ["session-aftercare", "physician"],
  ["session-sign", "physician"],
  ["session-signed", "physician"],
  ["stock", "nurse"],
  ["stock-lot", "physician"],
  ["stock-count", "nurse"],
  ["devices", "nurse"],
  ["recall", "safety-officer"],
  ["audit", "owner"],
  ["evidence", "physician"],
  ["evidence-parameter", "physician"],
  ["evidence-rule", "nurse"],
  ["evidence-card", "physician"],
  ["evidence-law", "coordinator"],
  ["evidence-refused", "safety-officer"],
  ["evidence-substance", "physician"],
  ["evidence-source", "owner"],
  ["portal", "patient-layla"],
  ["site", "physician"],
  ["site-evidence", "physician"],
  ["self-check", "physician"],
] as const;

/** Screens made of the same parts as one above: looked at in three of the six ways. */
const alike = [
  ["stock-products", "coordinator"],
  ["stock-places", "nurse"],
  ["stock-receive", "nurse"],
  ["stock-product", "nurse"],
  ["device", "physician"],
  ["recalls", "safety-officer"],
  ["evidence-blocked", "nurse"],
  ["evidence-cream", "physician"],
  ["calendar", "coordinator"],
  ["protocols", "physician"],
  ["protocol", "physician"],
  ["inquiries", "coordinator"],
  ["inquiry", "coordinator"],
  ["mails", "coordinator"],
  ["quote-make", "coordinator"],
  ["quotes", "owner"],
  ["quote", "coordinator"],
  ["prices", "owner"],
  ["account", "coordinator"],
  ["itinerary", "coordinator"],
  ["travellers", "coordinator"],
  ["site-inquiry", "physician"],
] as const;
const someLooks = looks.filter(
  ({ size, theme, lang }) =>
    size === "tablet" ||
    (size === "desk" && theme === "light" && lang === undefined) ||
    (size === "phone" && lang === "ar"),
);

describe.each([
  ...screens.map(([screen, persona]) => ({ screen, persona, asked: looks })),
  ...alike.map(([screen, persona]) => ({ screen, persona, asked: someLooks })),
])("$screen", ({ screen, persona, asked }) => {
  test.each(asked)("can be read, reached and complains of nothing: $size $theme $lang", async (look) => {
    const { page, complaints } = await open(persona, look);
    await page.goto(places[screen] ?? "/");
    await page.waitForLoadState("networkidle");
    // An empty page complains of nothing either.
    await page.locator("h1:visible, h2:visible").first().waitFor();
    await page.waitForFunction(() => document.querySelector(".waiting") === null);
    await picture(page, `${screen}-${look.size}-${look.theme}${look.lang === undefined ? "" : `-${look.lang}`}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** The addresses of the demo's own people, found as a person finds them: on the board of today and in the list. */
async function findPlaces(): Promise<Record<string, string>> {
  const { context } = await openAs(pistor, "physician");
  const get = async (path: string) => (await context.request.get(path)).json();
  const { patients } = (await get("/api/patients?find=Morel")) as { patients: { id: string }[] };
  const id = patients[0]?.id ?? "";
  const chart = (await get(`/api/patients/${id}`)) as {
    openSessionId: string;
    courses: { id: string; sessions: { sessionId: string | null; state: string }[] }[];
  };
  const given = chart.courses.flatMap(({ sessions }) => sessions).find(({ state }) => state === "given");
  const { recalls } = (await get("/api/recalls")) as { recalls: { id: string }[] };
  const session = `/clinic/sessions/${chart.openSessionId}`;
  const { lots } = (await get("/api/stock/lots?all=true")) as { lots: { id: string; lot: string }[] };
  const { products } = (await get("/api/stock/products")) as { products: { product: { id: string } }[] };
  const { devices } = (await get("/api/devices")) as { devices: { id: string; name: string }[] };
  const { inquiries } = (await get("/api/inquiries?state=all")) as {
    inquiries: { id: string; decision: string | null }[];
  };
  const inquiry = inquiries.find(({ decision }) => decision !== null)?.id;
  const { quotes } = (await get("/api/quotes")) as { quotes: { id: string; state: string }[] };
  await context.close();
  return {
    today: "/clinic/today",
    patients: "/clinic/patients",
    register: "/clinic/patients/new",
    chart: `/clinic/patients/${id}`,
    examination: `/clinic/patients/${id}/examination`,
    eligibility: `/clinic/patients/${id}/eligibility?treatment=face`,
    plan: `/clinic/patients/${id}/plan`,
    course: `/clinic/courses/${chart.courses[0]?.id}`,
    "session-checks": `${session}?step=checks`,
    "session-mixture": `${session}?step=mixture`,
    "session-map": `${session}?step=map`,
    "session-aftercare": `${session}?step=aftercare`,
    "session-sign": `${session}?step=sign`,
    "session-signed": `/clinic/sessions/${given?.sessionId}`,
    stock: "/clinic/stock",
    "stock-lot": `/clinic/stock/lots/${lots.find(({ lot }) => lot === "HA-2291")?.id}`,
    "stock-count": "/clinic/stock/count",
    "stock-products": "/clinic/stock?view=products",
    "stock-places": "/clinic/stock?view=places",
    "stock-receive": "/clinic/stock/receive",
    "stock-product": `/clinic/stock/products/${products[0]?.product.id}`,
    devices: "/clinic/devices",
    device: `/clinic/devices/${devices.find(({ name }) => name === "Gun, Room 2")?.id}`,
    calendar: "/clinic/calendar",
    protocols: "/clinic/protocols",
    protocol: "/clinic/protocols/hair.standard",
    inquiries: "/clinic/inquiries",
    inquiry: `/clinic/inquiries/${inquiry}`,
    mails: "/clinic/mails",
    "quote-make": `/clinic/inquiries/${inquiry}/quote`,
    quotes: "/clinic/quotes",
    quote: `/clinic/quotes/${quotes.find(({ state }) => state === "accepted")?.id}`,
    prices: "/clinic/prices",
    account: `/clinic/patients/${id}/account`,
    itinerary: `/clinic/courses/${chart.courses[0]?.id}/itinerary`,
    travellers: "/clinic/travellers",
    "site-inquiry": "/inquiry",
    recalls: "/clinic/recalls?lot=HA-2291",
    recall: `/clinic/recalls/${recalls[0]?.id}`,
    audit: "/clinic/audit",
    evidence: "/clinic/evidence",
    "evidence-parameter": "/clinic/evidence/parameter/eligibility.minimum-age",
    "evidence-rule": "/clinic/evidence/rule/age.under-minimum",
    "evidence-card": "/clinic/evidence/card/face.fine-lines",
    "evidence-law": "/clinic/evidence/regulation/fr.fat-removal-by-injection",
    "evidence-refused": "/clinic/evidence/refused/refused.radiotherapy",
    "evidence-substance": "/clinic/evidence/substance/deoxycholic-acid",
    "evidence-blocked": "/clinic/evidence/substance/calcitonin",
    "evidence-cream": "/clinic/evidence/topical/lidocaine-prilocaine-cream",
    "evidence-source": "/clinic/evidence/source/S2",
    portal: "/portal",
    site: "/",
    "self-check": "/check",
    "site-evidence": "/evidence",
  };
}
