import { createHash } from "node:crypto";
import * as api from "@pistor/api/plan";
import { Problem } from "@pistor/core/basics";
import { word } from "@pistor/core/evidence";
import type { PlanKnowledge, Protocol } from "@pistor/core/plan";
import {
  changedInWords,
  diffProtocols,
  fingerprint,
  readProtocolDocument,
  writeProtocolDocument,
} from "@pistor/core/plan";
import { indications } from "@pistor/knowledge/evidence";
import { planKnowledge, protocolRoom, protocolTexts } from "@pistor/knowledge/plan";
import { notFound, notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import type { KeptPin, KeptProtocol } from "./protocol.queries.ts";
import { findClinicProtocols, findPins, keepClinicProtocol, keepPin, latestPins } from "./protocol.queries.ts";
import { countCoursesBy } from "./protocol-deviations.queries.ts";
import { countDeviations } from "./protocol-deviations.ts";
import { findProtocol, protocolsOf } from "./protocols-of.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** What comes with Pistor, earlier versions too. */
const ofPistor: readonly Protocol[] = [...planKnowledge.protocols, ...planKnowledge.earlierProtocols];

export function protocolRoutes(app: App): void {
  serve(app, api.listProtocols, async ({ db, clinicId }) => {
    const plan = await protocolsOf(db, clinicId);
    const at = await clockOf(db, clinicId);
    return {
      protocols: plan.protocols.map((protocol) => ({
        protocol: copy(protocol),
        origin: originOf(protocol),
        versions: versionsOf(plan, protocol.id).length,
      })),
      defaults: { ...plan.defaultProtocol },
      pins: latestPins(await findPins(db, clinicId)).map((pin) => pinReply(pin, at)),
      knowledge: plan.version,
    };
  });

  serve(app, api.showProtocol, async ({ db, clinicId, query, today }) => {
    const plan = await protocolsOf(db, clinicId);
    const protocol = mustFind(plan, query.id, query.version);
    const kept = await findClinicProtocols(db, clinicId);
    const at = await clockOf(db, clinicId);
    const pins = await findPins(db, clinicId);
    const { name } = await getClinic(db, clinicId);
    const { cite, sha256: hash } = documentOf(protocol, plan, name, today);
    return {
      protocol: copy(protocol),
      origin: originOf(protocol),
      cite,
      sha256: hash,
      versions: versionsOf(plan, protocol.id).map((each) => versionReply(plan, kept, each, at)),
      pins: pins.filter(({ treatment }) => treatment === protocol.treatment).map((pin) => pinReply(pin, at)),
      courses: await countCoursesBy(db, clinicId, protocol.id, protocol.version),
      isDefault: plan.defaultProtocol[protocol.treatment] === protocol.id,
    };
  });

  serve(app, api.diffProtocol, async ({ db, clinicId, query }) => {
    const plan = await protocolsOf(db, clinicId);
    const older = mustFind(plan, query.id, query.older);
    const newer = mustFind(plan, query.with ?? query.id, query.newer);
    const lang = query.lang ?? "en";
    return {
      older: { id: older.id, version: older.version },
      newer: { id: newer.id, version: newer.version },
      changes: diffProtocols(older, newer).map(({ what, phase, from, to }) => ({
        what: word(protocolTexts, what, { phase }, lang).text,
        from: usesByTitle(changedInWords(protocolTexts, from, lang)),
        to: usesByTitle(changedInWords(protocolTexts, to, lang)),
      })),
    };
  });

  serve(app, api.exportProtocol, async ({ db, clinicId, query, today }) => {
    const plan = await protocolsOf(db, clinicId);
    const { name } = await getClinic(db, clinicId);
    return documentOf(mustFind(plan, query.id, query.version), plan, name, today);
  });

  serve(app, api.importProtocol, async (call) => {
    const { db, clinicId, body } = call;
    const protocol = inBody(() => readProtocolDocument(protocolRoom(), ofPistor, parse(body.text), sha256));
    const told = { id: protocol.id, protocolVersion: protocol.version };
    const hash = fingerprint(protocol, sha256);
    if (ofPistor.some((each) => fingerprint(each, sha256) === hash)) return { ...told, already: true };
    const same = (await findClinicProtocols(db, clinicId)).find(
      (each) => each.protocol.id === protocol.id && each.protocol.version === protocol.version,
    );
    if (same?.sha256 === hash) return { ...told, already: true };
    if (same !== undefined)
      throw notPossible(
        "protocol.version-is-taken",
        `The clinic has ${protocol.id} version ${protocol.version} already, and it says something else: give this one another version.`,
        "/text",
      );
    await keepClinicProtocol(db, writerOf(call), protocol, hash, body.reason);
    return { ...told, already: false };
  });

  serve(app, api.pinProtocol, async (call) => {
    const { db, clinicId, body } = call;
    const { treatment, pin, reason } = body;
    if (pin !== null) {
      const protocol = mustFind(await protocolsOf(db, clinicId), pin.protocol, pin.version);
      if (protocol.treatment !== treatment)
        throw notPossible(
          "protocol.of-another-treatment",
          `${protocol.id} is a protocol for ${protocol.treatment}, not for ${treatment}: pin it there.`,
          "/pin/protocol",
        );
      if (protocol.notLaidOut !== undefined)
        throw notPossible(
          "protocol.not-laid-out",
          `${protocol.id} cannot be laid out, as too little is stated of it: pin one that can.`,
          "/pin/protocol",
        );
    }
    const version = await keepPin(db, writerOf(call), call.mustHaveSeen, treatment, (latest) => {
      if (
        (latest?.protocol ?? null) === (pin?.protocol ?? null) &&
        (latest?.protocolVersion ?? null) === (pin?.version ?? null)
      )
        throw notPossible(
          "protocol.nothing-changes",
          pin === null
            ? `Nothing is pinned for ${treatment}.`
            : `${pin.protocol} version ${pin.version} is pinned already.`,
          "/pin",
        );
      return { pin, reason };
    });
    return { version };
  });

  serve(app, api.countDeviations, async ({ db, clinicId, query, today }) =>
    countDeviations(db, clinicId, await protocolsOf(db, clinicId), today, query),
  );
}

/** @throws {Refusal} 404, for another clinic's protocol as for none */
function mustFind(plan: PlanKnowledge, id: string, version?: string): Protocol {
  const protocol = findProtocol(plan, id, version);
  if (protocol === undefined) throw notFound("protocol");
  return protocol;
}

/** The one that holds first, then the newest of the others. */
function versionsOf(plan: PlanKnowledge, id: string): Protocol[] {
  const earlier = plan.earlierProtocols.filter((each) => each.id === id).reverse();
  return [...plan.protocols.filter((each) => each.id === id), ...earlier];
}

function originOf({ id }: Protocol): "knowledge" | "clinic" {
  return ofPistor.some((each) => each.id === id) ? "knowledge" : "clinic";
}

function documentOf(protocol: Protocol, plan: PlanKnowledge, clinic: string, on: string) {
  const from = originOf(protocol) === "knowledge" ? "Pistor" : clinic;
  return writeProtocolDocument(protocol, { from, knowledge: plan.version, on }, sha256);
}

/** Ids of uses as the knowledge calls them. */
function usesByTitle(text: string): string {
  return text.replaceAll(
    /indication\.[a-z-]+\.[a-z-]+/g,
    (id) => indications.find((use) => use.id === id)?.title ?? id,
  );
}

type AtClinic = (moment: string) => string;

async function clockOf(db: Parameters<typeof getClinic>[0], clinicId: string): Promise<AtClinic> {
  const clinic = await getClinic(db, clinicId);
  return (moment) => atClinic(clinic, moment);
}

function versionReply(plan: PlanKnowledge, kept: readonly KeptProtocol[], protocol: Protocol, at: AtClinic) {
  const own = kept.find((each) => each.protocol.id === protocol.id && each.protocol.version === protocol.version);
  return {
    version: protocol.version,
    origin: originOf(protocol),
    holds: plan.protocols.includes(protocol),
    at: own === undefined ? null : at(own.at),
    by: own?.by ?? null,
    reason: own?.reason ?? null,
  };
}

function pinReply(pin: KeptPin, at: AtClinic) {
  return {
    ...pin,
    treatment: api.listProtocols.reply.shape.pins.element.shape.treatment.parse(pin.treatment),
    at: at(pin.at),
  };
}

/** Replies own their lists; the knowledge's are not to be changed. */
function copy(protocol: Protocol): ReturnType<typeof documentOf>["protocol"] {
  return JSON.parse(JSON.stringify(protocol)) as ReturnType<typeof documentOf>["protocol"];
}

/** @throws {Problem} `protocol.not-json` */
function parse(text: string): unknown {
  try {
    // Windows writes a mark before the first letter.
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    throw new Problem(
      "protocol.not-json",
      "",
      "This file is no JSON document: choose the file that Pistor exported, unchanged. A file that a word processor has saved no longer is one.",
    );
  }
}

/** Where in the document a fault is, as the caller sent it: a text. */
function inBody<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const place = problem.at === "" ? "" : ` (${problem.at})`;
    throw notPossible(problem.id, `${problem.message}${place}`, "/text");
  }
}
