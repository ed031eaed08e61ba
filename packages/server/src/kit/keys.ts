import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, StartFault } from "./start-fault.ts";

/** The clinic's own key, which opens what is kept encrypted. */
export interface Keys {
  /**
   * Encrypts with AES-256-GCM under a key made for this alone.
   *
   * @param about what it belongs to, such as `photo/<clinic>/<id>`: elsewhere it cannot be opened
   */
  seal(bytes: Uint8Array, about: string): Sealed;
  /** @throws {Error} where a bit of it was changed, or it belongs elsewhere */
  open(sealed: Sealed, about: string): Uint8Array;
}

export interface Sealed {
  /** Nonce (12 bytes), tag (16), then what was encrypted. */
  readonly bytes: Uint8Array;
  /** The key of these bytes alone, encrypted by the clinic's, in base64. Without it they are noise, in every backup too. */
  readonly key: string;
}

const nonceLength = 12;
const tagLength = 16;
const keyLength = 32;

/** @param own 32 bytes */
export function keysOf(own: Uint8Array): Keys {
  if (own.length !== keyLength) throw new Error(`A key has ${keyLength} bytes, not ${own.length}.`);
  return {
    seal(bytes, about) {
      const key = randomBytes(keyLength);
      return { bytes: encrypt(key, bytes, about), key: Buffer.from(encrypt(own, key, about)).toString("base64") };
    },
    open(sealed, about) {
      return decrypt(decrypt(own, Buffer.from(sealed.key, "base64"), about), sealed.bytes, about);
    },
  };
}

/**
 * Reads the key of the data folder, or makes it at the first start.
 *
 * @throws {StartFault} where the key is there and is none: to make another would lose every photograph
 */
export function openKeys(folder: string): Keys {
  const file = join(folder, "keys", "files.key");
  try {
    writeFileSync(file, `${randomBytes(keyLength).toString("hex")}\n`, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  const hex = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw new StartFault(
      `The key in ${file} cannot be read, and without it no photograph can be opened: put back the file of your backup. Nothing was changed.`,
    );
  return keysOf(Buffer.from(hex, "hex"));
}

function encrypt(key: Uint8Array, bytes: Uint8Array, about: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about, "utf8"));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array {
  const all = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key, all.subarray(0, nonceLength), { authTagLength: tagLength })
    .setAAD(Buffer.from(about, "utf8"))
    .setAuthTag(all.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(all.subarray(nonceLength + tagLength)), decipher.final()]);
}
