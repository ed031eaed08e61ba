import * as api from "@pistor/api/devices";
import { isForbidden } from "@pistor/core/devices";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { deviceTexts } from "@pistor/knowledge/devices";
import { conflict, notPossible } from "../kit/refusal.ts";
import type { Call } from "../kit/serve.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { getSession } from "../session/session.queries.ts";
import * as kept from "./device.queries.ts";
import { deviceReplyOf, logReplyOf } from "./device-reply.ts";
import { findDeviceSessions } from "./device-sessions.queries.ts";

/** Lines of a log that a page shows. */
const mostLines = 200;
/** By how much a tablet's clock may be ahead of the server's. */
const clockSlackMs = 5 * 60_000;

export function deviceRoutes(app: App): void {
  serve(app, api.listDevices, async ({ db, clinicId, query }) => {
    const clinic = await getClinic(db, clinicId);
    const lines = await kept.findLatest(db, clinicId);
    const devices = await kept.findDevices(db, clinicId);
    return { devices: devices.map((device) => deviceReplyOf(clinic, device, lines, query.lang ?? "en")) };
  });

  serve(app, api.showDevice, async ({ db, clinicId, params, query }) => {
    const device = await kept.getDevice(db, clinicId, params.deviceId);
    const clinic = await getClinic(db, clinicId);
    const latest = await kept.findLatest(db, clinicId);
    const lines = await kept.findLines(db, clinicId, device.id, mostLines);
    return {
      clinic: clinic.name,
      device: deviceReplyOf(clinic, device, latest, query.lang ?? "en"),
      log: lines.map((line) => logReplyOf(clinic, line)),
      sessions: await findDeviceSessions(db, clinic, device.id),
    };
  });

  serve(app, api.addDevice, async (call) => {
    const { db, clinicId, body, query } = call;
    await mustBeAlone(call, body.kind, body.serial, null);
    const forbidden = isForbidden(body.kind, body.needlesPerShot);
    const state = forbidden ? "held" : "in-use";
    const deviceId = await kept.keepDevice(db, clinicId, body, state);
    if (forbidden)
      await kept.keepLine(db, writerOf(call), { deviceId, kind: "held", note: whyForbidden(body, query.lang ?? "en") });
    return { deviceId, state } as const;
  });

  serve(app, api.changeDevice, async (call) => {
    const { db, clinicId, params, body } = call;
    const before = await kept.lockDevice(db, clinicId, params.deviceId);
    call.mustHaveSeen(before.version);
    await mustBeAlone(call, before.kind, body.serial, before.id);
    const { retired, ...device } = body;
    const forbidden = isForbidden(before.kind, device.needlesPerShot);
    // What was held when it was taken out of use is held when it comes back: it is released with a reason, or not at all.
    const held =
      before.state === "held" || (before.state === "retired" && (await kept.isHeld(db, clinicId, before.id)));
    const state = retired ? "retired" : forbidden || held ? "held" : "in-use";
    if (forbidden && state === "held" && before.state !== "held")
      await kept.keepLine(db, writerOf(call), {
        deviceId: before.id,
        kind: "held",
        note: whyForbidden({ ...device, kind: before.kind }, "en"),
      });
    return { version: await kept.changeDevice(db, clinicId, before, { ...device, state }) };
  });

  serve(app, api.logDevice, async (call) => {
    const { db, clinicId, params, body, now } = call;
    const { id: deviceId } = await kept.lockDevice(db, clinicId, params.deviceId);
    const at = body.at ?? now;
    if (Date.parse(at) > Date.parse(now) + clockSlackMs)
      throw notPossible("device.log-ahead", `${at} has not come yet: correct the time of the line.`, "/at");
    if (body.sessionId !== null) call.about((await getSession(db, clinicId, body.sessionId)).patientId);
    const id = await kept.keepLine(db, writerOf(call), { ...body, deviceId, at: new Date(at).toISOString() });
    const clinic = await getClinic(db, clinicId);
    return replyAfter(call, clinic, deviceId, id);
  });

  serve(app, api.holdDevice, async (call) => {
    const { db, clinicId, params, body } = call;
    const device = await kept.lockDevice(db, clinicId, params.deviceId);
    if (device.state === "retired")
      throw conflict(
        "device.retired",
        `${device.name} is out of use: put it back into use before it is held or released.`,
      );
    if (body.state === "in-use" && isForbidden(device.kind, device.needlesPerShot))
      throw conflict("device.never-released", whyForbidden(device, "en"));
    await kept.keepLine(db, writerOf(call), {
      deviceId: device.id,
      kind: body.state === "held" ? "held" : "released",
      note: body.reason,
    });
    await kept.changeDevice(db, clinicId, device, { state: body.state });
    return { state: body.state };
  });
}

async function replyAfter(
  { db, clinicId }: Pick<Call<typeof api.logDevice>, "db" | "clinicId">,
  clinic: ClinicPlace,
  deviceId: string,
  lineId: string,
) {
  const row = await kept.linesOf(db, clinicId).where("line.id", "=", lineId).executeTakeFirstOrThrow();
  const device = await kept.getDevice(db, clinicId, deviceId);
  const { needsCleaning } = deviceReplyOf(clinic, device, await kept.findLatest(db, clinicId), "en");
  return { log: logReplyOf(clinic, kept.readLine(row)), needsCleaning };
}

/** Why no clinic uses it: the sentence of the rule itself. */
function whyForbidden(device: Pick<kept.KeptDevice, "kind" | "name" | "needlesPerShot">, lang: Language): string {
  const rule = device.kind === "dermojet" ? "device.dermojet" : "device.multi-injector";
  return word(deviceTexts, rule, { device: device.name }, lang).text;
}

/** Two devices of a kind with one serial number cannot be told apart. */
async function mustBeAlone(
  { db, clinicId }: Pick<Call<typeof api.addDevice>, "db" | "clinicId">,
  kind: string,
  serial: string,
  ownId: string | null,
): Promise<void> {
  if (serial === "") return;
  const other = (await kept.findDevices(db, clinicId)).find(
    (each) => each.kind === kind && each.serial === serial && each.id !== ownId,
  );
  if (other !== undefined)
    throw conflict("device.serial-taken", `${other.name} has the serial number ${serial} already: open that one.`);
}
