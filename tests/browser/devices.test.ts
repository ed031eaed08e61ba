import { aCourse, anAskedPatient, anOpenSession, aWholeRecord } from "@pistor/testkit/session";
import type { APIRequestContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";
import { leaveOutObservation } from "./kit/session.ts";

/** A device in a session, as a gloved hand meets it: refused, cleaned, used, cleaned again, signed. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

test("a multi-injector is refused with its source; a gun is cleaned first, and the session closes after it is cleaned again", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  const sessionId = await aSessionWithoutEquipment(context.request);

  await page.goto(`/clinic/sessions/${sessionId}?step=checks`);
  const card = page.getByRole("region", { name: "Equipment" });
  await card.getByRole("radio", { name: "Gun", exact: true }).check();
  await card.getByRole("radio", { name: /Five-needle plate/ }).check();
  const refusal = card.getByText(/French society dropped multi-injectors in 1992/);
  await refusal.waitFor();
  await card.getByRole("listitem").filter({ hasText: "1992" }).getByText("SFM", { exact: true }).first().waitFor();
  await picture(page, "devices-1-refused", true);
  await signIsBlocked(page, sessionId);

  await page.goto(`/clinic/sessions/${sessionId}?step=checks`);
  await card.getByRole("radio", { name: /Gun, Room 3/ }).check();
  await refusal.waitFor({ state: "detached" });
  await card.getByText(/was not cleaned since it was last used/).waitFor();
  await card.getByRole("group", { name: "Cleaned before" }).getByRole("button", { name: "Sterile water" }).click();
  await card.getByText(/was not cleaned since it was last used/).waitFor({ state: "detached" });
  await card.getByRole("radio", { name: "30 G · 4 mm" }).check();
  await card.getByLabel("Needle lot").fill("N4-3304");
  await card.getByLabel("Head lot").fill("SH-2207");
  await card.getByLabel("Piece").fill("9001");
  await expect.poll(() => card.getByText(/serves one patient once/).count()).toBe(0);
  await picture(page, "devices-2-ready", true);
  expect(await axeFindings(page)).toEqual([]);

  await saved(page);
  await page.goto(`/clinic/sessions/${sessionId}?step=aftercare`);
  await page.getByRole("button", { name: "First needle now" }).click();
  await page.getByRole("button", { name: "Last needle now" }).click();
  await page
    .getByText(/the session cannot close without it/i)
    .first()
    .waitFor();
  await leaveOutObservation(page, "Watched by the nurse next door");
  await saved(page);
  await signIsBlocked(page, sessionId, "Clean Gun, Room 3 after the last needle");

  await page.goto(`/clinic/sessions/${sessionId}?step=aftercare`);
  const after = page.getByRole("region", { name: "Cleaned after" });
  await after.getByRole("button", { name: "Sterile water" }).press("Enter");
  await after.getByRole("button", { name: "Clean again" }).waitFor();
  await picture(page, "devices-3-cleaned", true);
  await saved(page);
  await page.goto(`/clinic/sessions/${sessionId}?step=sign`);
  const sign = page.getByRole("button", { name: /Sign and lock/ });
  await expect.poll(() => sign.getAttribute("aria-disabled")).toBeNull();
  await sign.click();
  await page.getByText(/Signed by Dr\. Selin Aydın/).waitFor();

  // From the device to the patient in one tap.
  await page.goto("/clinic/devices");
  await page.getByRole("link", { name: "Gun, Room 3" }).click();
  await page.getByRole("link", { name: "Elif Demir" }).click();
  await page.getByRole("heading", { name: "Elif Demir" }).first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

/** What was done last is with the server. */
async function saved(page: Page): Promise<void> {
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
}

async function signIsBlocked(page: Page, sessionId: string, because = "multi-injectors"): Promise<void> {
  await saved(page);
  await page.goto(`/clinic/sessions/${sessionId}?step=sign`);
  await page.getByRole("listitem").filter({ hasText: because }).first().waitFor();
  expect(await page.getByRole("button", { name: /Sign and lock/ }).getAttribute("aria-disabled")).toBe("true");
}

/** A session in which everything is done but the equipment and the needles. */
async function aSessionWithoutEquipment(request: APIRequestContext): Promise<string> {
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await request.fetch(`/api${path}`, {
      method,
      headers: { "idempotency-key": crypto.randomUUID(), origin: pistor.address, ...headers },
      ...(body === undefined ? {} : { data: body }),
    });
    return { status: answer.status(), headers: answer.headers(), body: await answer.json() };
  };
  const physician = { get: (path: string) => send("GET", path), send, cookie: "" };
  const day = (ago: number) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Istanbul" }).format(Date.now() - ago * 86_400_000);
  const today = day(0);
  const patientId = await anAskedPatient(physician);
  const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  const sessionId = await anOpenSession(physician, courseId);
  const { equipment: _, firstNeedleAt: __, lastNeedleAt: ___, observedUntil: ____, ...whole } = aWholeRecord(today);
  const document = {
    ...whole,
    mixture: {
      ...whole.mixture,
      // The demo's other lot is called back, and would be refused at the signature.
      ingredients: whole.mixture?.ingredients.map((each) => ({ ...each, lot: "HA-2306", expires: day(-90) })),
    },
    checks: {
      ...whole.checks,
      consent: { version: "face-1", signedAt: `${day(2)}T10:00:00+03:00`, coversThis: true },
      allergyTest: {
        placedAt: `${day(5)}T10:00:00+03:00`,
        readAt: [`${day(3)}T10:30:00+03:00`],
        result: "negative",
        by: "Test nurse",
      },
      kit: { ...whole.checks?.kit, expires: day(-90) },
    },
  };
  const kept = await send("PUT", `/sessions/${sessionId}/draft`, { document }, { "if-match": '"1"' });
  expect(kept.body.missing.map((each: { rule: string }) => each.rule)).toEqual([
    "session.equipment-missing",
    "session.needle-times-missing",
  ]);
  return sessionId;
}
