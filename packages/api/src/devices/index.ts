/** Devices that sessions are given with: what they are, how they were cleaned, whom they served. */
import { cleaningKinds, deviceKinds, deviceLogKinds, deviceStates, fluidPaths, waterKinds } from "@pistor/core/devices";
import * as z from "zod";
import { findingReply, languageSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";

const working = ["physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const keeping = ["physician", "nurse", "owner"] as const;
const deviceParams = z.strictObject({ deviceId: z.uuid() });

export const deviceBody = z.strictObject({
  kind: z.enum(deviceKinds),
  name: z.string().trim().min(1).max(120),
  maker: z.string().trim().max(120),
  serial: z.string().trim().max(80),
  /** Needles that go in at once; null: it has none. */
  needlesPerShot: z.number().int().min(1).max(100).nullable(),
  fluidPath: z.enum(fluidPaths),
});
export type DeviceBody = z.infer<typeof deviceBody>;

/** A line of the log. `at` is when it was done. */
export const deviceLogReply = z.object({
  id: z.uuid(),
  kind: z.enum(deviceLogKinds),
  at: z.string(),
  by: z.string(),
  /** null: the line says nothing of water. */
  water: z.enum(waterKinds).nullable(),
  waterLot: z.string(),
  product: z.string(),
  note: z.string(),
  sessionId: z.uuid().nullable(),
});
export type DeviceLog = z.infer<typeof deviceLogReply>;

/** A device with what speaks against taking it now; empty `findings`: it may be taken. */
export const deviceReply = deviceBody.extend({
  id: z.uuid(),
  version: z.number(),
  state: z.enum(deviceStates),
  /** Why it is held; empty where it is not. */
  heldWhy: z.string(),
  lastCleaned: deviceLogReply.nullable(),
  lastUsedAt: z.string().nullable(),
  needsCleaning: z.boolean(),
  findings: z.array(findingReply),
});
export type Device = z.infer<typeof deviceReply>;

export const listDevices = endpoint({
  id: "device.list",
  method: "GET",
  path: "/devices",
  may: [...working],
  act: "see",
  does: "Every device with its last cleaning and use, and what speaks against taking it now.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({ devices: z.array(deviceReply) }),
});

export const showDevice = endpoint({
  id: "device.show",
  method: "GET",
  path: "/devices/:deviceId",
  may: [...working],
  act: "see",
  does: "A device with its log and the sessions that it served, the latest first.",
  params: deviceParams,
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    clinic: z.string(),
    device: deviceReply,
    log: z.array(deviceLogReply),
    sessions: z.array(
      z.object({
        sessionId: z.uuid(),
        patientId: z.uuid(),
        patient: z.string(),
        fileNo: z.string(),
        number: z.number(),
        on: z.string(),
        /** The last moment of the session at which it was in hand. */
        usedAt: z.string(),
        head: z.string().nullable(),
        signed: z.boolean(),
        /** Of its record; null: not written down yet. */
        cleanedBefore: z.string().nullable(),
        cleanedAfter: z.string().nullable(),
      }),
    ),
  }),
});

/** A device of a forbidden kind is listed and held at once. */
export const addDevice = endpoint({
  id: "device.add",
  method: "POST",
  path: "/devices",
  may: [...keeping],
  act: "write",
  does: "Adds a device; one that no clinic may use is held from the start.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: deviceBody,
  reply: z.object({ deviceId: z.uuid(), state: z.enum(deviceStates) }),
});

/** `If-Match` is the device's version. What kind it is stays: another kind is another device. */
export const changeDevice = endpoint({
  id: "device.change",
  method: "PUT",
  path: "/devices/:deviceId",
  may: [...keeping],
  act: "write",
  guard: "if-match",
  does: "Corrects a device, or takes it out of use.",
  params: deviceParams,
  body: deviceBody.omit({ kind: true }).extend({ retired: z.boolean() }),
  reply: z.object({ version: z.number() }),
});

/** Kinds that a hand may write; a use is written by its session, a hold by its own call. */
export const handLogKinds = [...cleaningKinds, "maintenance", "water-changed"] as const;

export const logDevice = endpoint({
  id: "device.log",
  method: "POST",
  path: "/devices/:deviceId/log",
  may: ["physician", "nurse"],
  act: "write",
  does: "Writes a line into the log of a device: cleaned, with which water, for which session.",
  params: deviceParams,
  body: z
    .strictObject({
      kind: z.enum(handLogKinds),
      /** With which water; null where the line is of no cleaning. */
      water: z.enum(waterKinds).nullable(),
      /** Lot of the water or the filter, as on its label. */
      waterLot: z.string().trim().max(80).default(""),
      /** What it was cleaned with, besides water. */
      product: z.string().trim().max(120).default(""),
      sessionId: z.uuid().nullable(),
      /** When it was done; left out: now. */
      at: z.iso.datetime({ offset: true }).optional(),
      note: z.string().trim().max(500).default(""),
    })
    .superRefine(({ kind, water }, context) => {
      if ((kind === "maintenance") === (water === null)) return;
      context.addIssue({
        code: "custom",
        path: ["water"],
        message:
          kind === "maintenance"
            ? "maintenance says nothing of water: leave it null"
            : 'say which water touched the device, "none" where it was wiped without',
        params: { problem: "device.water-missing" },
      });
    }),
  reply: z.object({ log: deviceLogReply, needsCleaning: z.boolean() }),
});

export const holdDevice = endpoint({
  id: "device.hold",
  method: "POST",
  path: "/devices/:deviceId/holds",
  may: ["physician", "nurse", "safety-officer", "owner"],
  act: "write",
  does: "Holds a device back, or releases it, with the reason. A multi-injector is never released.",
  params: deviceParams,
  body: z.strictObject({
    state: z.enum(["in-use", "held"]),
    reason: z.string().trim().min(3, "give the reason in a few words").max(500),
  }),
  reply: z.object({ state: z.enum(deviceStates) }),
});

export const deviceEndpoints = [listDevices, showDevice, addDevice, changeDevice, logDevice, holdDevice] as const;
