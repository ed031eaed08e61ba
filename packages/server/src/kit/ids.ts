import { randomBytes } from "node:crypto";

let lastMs = 0;
let count = 0;

/**
 * A new id (UUID version 7): later ones sort after earlier ones, so that an index grows at its end.
 *
 * Within one millisecond of one process the twelve bits after the version count up.
 *
 * @source RFC 9562, section 5.7 and 6.2 (method 1)
 */
export function newId(nowMs: number = Date.now()): string {
  if (nowMs > lastMs) {
    lastMs = nowMs;
    count = 0;
  } else if (++count > 0xfff) {
    lastMs++;
    count = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
