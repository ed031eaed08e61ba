import { createHash } from "node:crypto";

/**
 * The id of a course's session, known before anybody opens it: a tablet without network opens the same one.
 *
 * @source RFC 9562, section 5.8: version 8, its bits from a SHA-256 of course and number
 */
export function sessionIdOf(courseId: string, number: number): string {
  const bytes = createHash("sha256").update(`session ${courseId} ${number}`, "utf8").digest().subarray(0, 16);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
