/**
 * How what a tablet keeps is sealed: AES-256-GCM for every value, its place as additional data, so that a sealed value
 * opens nowhere but where it was put.
 *
 * @source NIST SP 800-38D for GCM; RFC 5869 for HKDF; RFC 8018 for PBKDF2; OWASP Password Storage for 600,000 rounds
 */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The data key, wrapped by a secret or by a code, with what it takes to try again. */
export interface Wrapped extends Sealed {
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** Rounds of PBKDF2-SHA256 for a code of six digits: about half a second on a tablet. */
export const rounds = 600_000;

const text = new TextEncoder();

/** Where a value stands: it is sealed with it and opens with nothing else. */
export interface Place {
  readonly clinicId: string;
  readonly memberId: string;
  readonly kind: string;
  readonly id: string;
}

function placeBytes({ clinicId, memberId, kind, id }: Place): Uint8Array<ArrayBuffer> {
  return text.encode(JSON.stringify(["pistor tablet 1", clinicId, memberId, kind, id]));
}

export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A key that seals and opens, and can be read back by nobody. */
export function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** A key of this very browser, which no script can read: without it a code opens nothing on another machine. */
export function makePepper(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256", length: 256 }, false, [
    "sign",
  ]) as Promise<CryptoKey>;
}

export async function sealBytes(key: CryptoKey, place: Place, plain: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = randomBytes(12);
  const algorithm = { name: "AES-GCM", iv, additionalData: placeBytes(place) };
  return { iv, bytes: await crypto.subtle.encrypt(algorithm, key, plain) };
}

/** @throws {DOMException} when it was changed, moved from its place, or sealed with another key */
export async function openBytes(key: CryptoKey, place: Place, { iv, bytes }: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "AES-GCM", iv, additionalData: placeBytes(place) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes));
}

export function sealJson(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  return sealBytes(key, place, text.encode(JSON.stringify(value)));
}

export async function openJson(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, place, sealed)));
}

/** The key that the server's secret makes. @param secret 32 bytes, base64url */
export async function keyOfSecret(secret: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const raw = Uint8Array.from(atob(secret.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));
  const base = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: text.encode("pistor tablet secret") };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** PBKDF2-SHA256 of a code, 256 bits. */
export async function stretch(
  code: string,
  salt: Uint8Array<ArrayBuffer>,
  times: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const base = await crypto.subtle.importKey("raw", text.encode(code), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: times };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
}

/** The key that a member's code makes on this very browser. */
export async function keyOfCode(
  code: string,
  salt: Uint8Array<ArrayBuffer>,
  pepper: CryptoKey,
  times: number,
): Promise<CryptoKey> {
  const stretched = await stretch(code, salt, times);
  return importKey(new Uint8Array(await crypto.subtle.sign("HMAC", pepper, stretched)));
}

/** A short name of a question that tells nothing of what was asked. */
export async function nameOf(question: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text.encode(question)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
