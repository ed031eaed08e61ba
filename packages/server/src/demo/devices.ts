import { createHash } from "node:crypto";
import { addDays, calendarDate, minuteMs, readMoment, writeMoment } from "@pistor/core/basics";
import type { Equipment } from "@pistor/core/devices";
import type { SessionRecord } from "@pistor/core/session";
import type { DemoPatient, DemoSession } from "./demo-clinic.ts";
import type { DemoDevice } from "./demo-device.ts";
import type { DemoMember, DemoRoom } from "./staff.ts";
import type { WorkingDay } from "./working-day.ts";

/** The same key gives the same id: records of the demo name devices and lines before a database has seen them. */
function demoId(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A gun for each treatment room, a current for the skin, and a plate of many needles that stays in the drawer. */
export function devicesOf(code: string, rooms: readonly DemoRoom[]): DemoDevice[] {
  const guns = rooms.slice(0, -1).map(
    ({ key, name }, nth): DemoDevice => ({
      id: gunId(code, key),
      kind: "gun-single-needle",
      name: `Gun, ${name}`,
      serial: `SG-0${nth + 41}`,
      needlesPerShot: 1,
      fluidPath: "single-use",
      held: false,
    }),
  );
  return [
    ...guns,
    {
      id: demoId(`${code} iontophoresis`),
      kind: "iontophoresis",
      name: "Iontophoresis",
      serial: "IO-1180",
      needlesPerShot: null,
      fluidPath: "none",
      held: false,
    },
    {
      id: demoId(`${code} multi-injector`),
      kind: "multi-injector-plate",
      name: "Five-needle plate",
      serial: "MI-0007",
      needlesPerShot: 5,
      fluidPath: "single-use",
      held: true,
    },
  ];
}

function gunId(code: string, room: string): string {
  return demoId(`${code} gun ${room}`);
}

/** Large areas are worked with the gun, all others by hand. */
const withGun: readonly string[] = ["cellulite", "body", "hair"];

/** The gun that a session is booked with; null where the treatment is worked by hand. */
export function gunFor(code: string, room: string, treatment: string): string | null {
  return withGun.includes(treatment) ? gunId(code, room) : null;
}

/** How long before the first needle the gun is made ready, and after the last one cleaned again. */
const readyBefore = 6;
const cleanedAfter = 2;

/** The same patients, each session with what it was given with: guns are cleaned before and after each of them. */
export function withEquipment(
  {
    code,
    staff,
    rooms,
  }: { readonly code: string; readonly staff: readonly DemoMember[]; readonly rooms: readonly DemoRoom[] },
  day: WorkingDay,
  patients: readonly DemoPatient[],
): DemoPatient[] {
  const devices = devicesOf(code, rooms);
  const lastUse = new Map<string, string>();
  const equipment = new Map<DemoSession, Equipment>();
  const sessions = patients.flatMap(({ courses }) => courses.flatMap((course) => course.sessions));
  const begun = (session: DemoSession) => readMoment(session.document.firstNeedleAt ?? session.opened.at);
  for (const [nth, session] of [...sessions].sort((one, other) => begun(one) - begun(other)).entries()) {
    const { document } = session;
    const gun = devices.find(({ id }) => id === gunId(code, session.room));
    const nurse = staff.find(({ key }) => key === session.opened.by)?.name ?? "";
    if (gun === undefined || !withGun.includes(document.treatment)) {
      equipment.set(session, byHand(document, day));
      continue;
    }
    equipment.set(session, byGun(session, gun, { day, nurse, nth, lastUsedAt: lastUse.get(gun.id) ?? null }));
    lastUse.set(gun.id, document.lastNeedleAt ?? document.firstNeedleAt ?? session.opened.at);
  }
  const equipped = (session: DemoSession): DemoSession => {
    const given = equipment.get(session);
    const add = (document: SessionRecord) => (given === undefined ? document : { ...document, equipment: given });
    const { amended } = session;
    return {
      ...session,
      document: add(session.document),
      amended: amended === null ? null : { ...amended, document: add(amended.document) },
    };
  };
  return patients.map((patient) => ({
    ...patient,
    courses: patient.courses.map((course) => ({ ...course, sessions: course.sessions.map(equipped) })),
  }));
}

const noSettings = { depthMm: null, polarity: {}, mAPerCm2: null, kHz: null };

function byHand(document: SessionRecord, day: WorkingDay): Equipment {
  return {
    delivery: "hand",
    device: null,
    needle: needleOf(document, day),
    head: null,
    cleanedBefore: null,
    cleanedAfter: null,
    settings: noSettings,
    answers: {},
  };
}

function byGun(
  session: DemoSession,
  gun: DemoDevice,
  given: { readonly day: WorkingDay; readonly nurse: string; readonly nth: number; readonly lastUsedAt: string | null },
): Equipment {
  const { document } = session;
  const { day, nurse: by } = given;
  const { firstNeedleAt, lastNeedleAt } = document;
  const at = (moment: string, minutes: number) => writeMoment(day.zone, readMoment(moment) + minutes * minuteMs);
  const line = (word: string) => demoId(`${gun.id} ${session.opened.at} ${word}`);
  const deepest = Math.max(...(document.map?.layers ?? []).map(({ depthMm }) => depthMm));
  const { id, name, serial, kind, needlesPerShot, fluidPath } = gun;
  return {
    delivery: "gun",
    device: {
      id,
      name,
      serial,
      kind,
      needlesPerShot,
      fluidPath,
      state: "in-use",
      heldWhy: "",
      lastUsedAt: given.lastUsedAt,
    },
    needle: needleOf(document, day),
    head: {
      lot: "SH-2207",
      lotId: null,
      expires: addDays(day.today, 300),
      held: false,
      piece: String(given.nth + 1).padStart(4, "0"),
      usedBefore: false,
    },
    cleanedBefore: {
      logId: line("before"),
      at: firstNeedleAt === undefined ? session.opened.at : at(firstNeedleAt, -readyBefore),
      by,
      water: "sterile",
    },
    cleanedAfter:
      lastNeedleAt === undefined
        ? null
        : { logId: line("after"), at: at(lastNeedleAt, cleanedAfter), by, water: "sterile" },
    settings: { ...noSettings, depthMm: Number.isFinite(deepest) ? deepest : null },
    answers: {},
  };
}

function needleOf({ map }: SessionRecord, day: WorkingDay): NonNullable<Equipment["needle"]> {
  const lengthMm = map?.layers[0]?.needleMm ?? 4;
  const long = lengthMm > 4;
  return {
    gauge: 30,
    lengthMm,
    lot: long ? "N13-0912" : "N4-3304",
    lotId: null,
    expires: calendarDate(addDays(day.today, long ? 410 : 530)),
    held: false,
  };
}
