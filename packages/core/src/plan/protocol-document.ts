import { canonical, Problem, readDocument } from "../basics/index.ts";
import { checkProtocol, type ProtocolRoom } from "./check-protocol.ts";
import type { Protocol } from "./protocol.ts";
import type { ProtocolDocument } from "./protocol-schema.ts";
import { protocolDocumentSchema } from "./protocol-schema.ts";

/** SHA-256 of a text in UTF-8, as hexadecimal digits: it is the caller's, so that the engine needs no library of it. */
export type Sha256 = (text: string) => string;

/** The fingerprint of a protocol: the same protocol has the same one, whoever exports it and whenever. */
export function fingerprint(protocol: Protocol, sha256: Sha256): string {
  return sha256(canonical(protocol));
}

/**
 * A protocol as one document, to be cited and to be brought into another clinic.
 *
 * @param by.from whose protocol it is: Pistor, or the clinic's name
 */
export function writeProtocolDocument(
  protocol: Protocol,
  by: { readonly from: string; readonly knowledge: string; readonly on: string },
  sha256: Sha256,
): ProtocolDocument {
  const hash = fingerprint(protocol, sha256);
  return {
    format: "pistor.protocol.1",
    // Through JSON: a key without a value is none, and what goes out owns its lists.
    protocol: JSON.parse(JSON.stringify(protocol)) as ProtocolDocument["protocol"],
    knowledge: by.knowledge,
    exportedOn: by.on,
    cite: `${by.from}: ${protocol.title}. Protocol ${protocol.id}, version ${protocol.version}. Exported ${by.on} beside Pistor knowledge ${by.knowledge}. SHA-256 ${hash.slice(0, 16)}.`,
    sha256: hash,
  };
}

/**
 * The protocol of a document from elsewhere.
 *
 * @param own every protocol of the knowledge, earlier versions too: their ids are theirs
 * @throws {Problem} `document.…` where it is no such document, `protocol.changed-on-the-way` where its fingerprint is
 *   another, `protocol.id-is-taken`, and those of `checkProtocol`; `at` points into the document
 */
export function readProtocolDocument(
  room: ProtocolRoom,
  own: readonly Protocol[],
  document: unknown,
  sha256: Sha256,
): Protocol {
  const { protocol, sha256: told } = readDocument(protocolDocumentSchema, document);
  // What zod leaves undefined is a key that is not there.
  const read = JSON.parse(JSON.stringify(protocol)) as Protocol;
  const found = fingerprint(read, sha256);
  if (found !== told)
    throw new Problem(
      "protocol.changed-on-the-way",
      "/sha256",
      `The protocol's fingerprint is ${found.slice(0, 16)}…, and the document says ${told.slice(0, 16)}…: it was changed after it was exported. Ask for it anew; to change it on purpose, give it an id or a version of its own and export that.`,
    );
  if (own.some((each) => fingerprint(each, sha256) === found)) return read;
  const taken = own.find(({ id }) => id === read.id);
  if (taken !== undefined)
    throw new Problem(
      "protocol.id-is-taken",
      "/protocol/id",
      `${read.id} is a protocol of Pistor's own knowledge, and this one says something else: give it an id of its own, such as ${read.id}-ours.`,
    );
  try {
    checkProtocol(room, read);
  } catch (problem) {
    if (problem instanceof Problem) throw new Problem(problem.id, `/protocol${problem.at}`, problem.message);
    throw problem;
  }
  return read;
}
