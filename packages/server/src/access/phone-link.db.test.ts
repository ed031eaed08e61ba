import { newBrowser } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const morning = "2026-11-23T09:00:00.000Z";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: morning });
});
afterAll(() => work.close());

const linkOf = (path: string) => path.replace("/portal/#", "");

test("a link opens the pages of the patient for whom it was made, and of nobody else", async () => {
  const { nurse, nobody } = work.ours.as;
  const made = await nurse.send("POST", `/patients/${work.ours.patientId}/phone-link`, {});
  expect(made.body.path).toMatch(/^\/portal\/#/);
  // Ninety days after 23 November 2026, by `date -u -d "2026-11-23 09:00 +90 days"`.
  expect(made.body.expiresAt).toBe("2027-02-21T09:00:00.000Z");

  const opened = await nobody.send("POST", "/open-link", { link: linkOf(made.body.path) });
  expect(opened).toMatchObject({ status: 200, body: { role: "patient", patient: { id: work.ours.patientId } } });
  expect(String(opened.headers["set-cookie"])).toMatch(/HttpOnly/i);
});

test("a newer link puts out whoever came in with the one before it", async () => {
  const { nurse, nobody } = work.ours.as;
  const path = `/patients/${work.ours.patientId}/phone-link`;
  const opened = await nobody.send("POST", "/open-link", {
    link: linkOf((await nurse.send("POST", path, {})).body.path),
  });
  const stranger = String(opened.headers["set-cookie"]).split(";")[0] ?? "";
  const roleOf = async () => (await newBrowser(work.http, stranger).get("/me")).body.role;
  expect(await roleOf()).toBe("patient");
  await nurse.send("POST", path, {});
  expect(await roleOf()).toBe("nobody");
});

test("the link itself is nowhere in the database, also not among the answers kept for a second try", async () => {
  const { nurse } = work.ours.as;
  const made = await nurse.send("POST", `/patients/${work.ours.patientId}/phone-link`, {});
  const secret = linkOf(made.body.path).split(".")[1];
  const { rows } = await work.fresh.owner.query(
    "select reply::text from idempotency where strpos(reply::text, $1) > 0",
    [secret],
  );
  expect(rows).toEqual([]);
});

test("a link into a clinic that does not exist gets the same words", async () => {
  const link = `00000000-0000-4000-8000-000000000000.${"A".repeat(43)}`;
  const answer = await work.ours.as.nobody.send("POST", "/open-link", { link });
  expect(answer).toMatchObject({ status: 401, body: { problem: "access.link-ended" } });
});

test("a newer link ends the one before it, and so does the ninetieth day", async () => {
  const { nurse, nobody } = work.ours.as;
  const path = `/patients/${work.ours.patientId}/phone-link`;
  const older = linkOf((await nurse.send("POST", path, {})).body.path);
  const newer = linkOf((await nurse.send("POST", path, {})).body.path);
  expect((await nobody.send("POST", "/open-link", { link: older })).body.problem).toBe("access.link-ended");
  expect((await nobody.send("POST", "/open-link", { link: newer })).status).toBe(200);

  work.at("2027-02-21T09:00:01.000Z");
  expect((await nobody.send("POST", "/open-link", { link: newer })).status).toBe(401);
  work.at(morning);
});

test("nobody makes a link for a patient of another clinic, and a made-up link says no more than an ended one", async () => {
  const foreign = await work.theirs.as.nurse.send("POST", `/patients/${work.ours.patientId}/phone-link`, {});
  expect(foreign.status).toBe(404);
  const madeUp = await work.ours.as.nobody.send("POST", "/open-link", {
    link: `${work.ours.who.clinicId}.${"A".repeat(43)}`,
  });
  expect(madeUp).toMatchObject({ status: 401, body: { problem: "access.link-ended" } });
  expect((await work.theirs.as.patient.send("POST", `/patients/${work.theirs.patientId}/phone-link`, {})).status).toBe(
    403,
  );
});
