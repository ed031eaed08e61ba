import { expect, test } from "vitest";
import {
  importKey,
  keyOfCode,
  keyOfSecret,
  makePepper,
  nameOf,
  openBytes,
  openJson,
  sealJson,
  stretch,
} from "./crypto.ts";

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (of: ArrayBuffer | Uint8Array) => Buffer.from(of as Uint8Array).toString("hex");
const text = (words: string) => new TextEncoder().encode(words);

const place = { clinicId: "c1", memberId: "m1", kind: "work", id: "s1" };
const key = () => importKey(bytes("00".repeat(32)));

test("a code is stretched as PBKDF2-HMAC-SHA256 is published to", async () => {
  // The vectors of RFC 6070 with SHA-256, as printed by the maintainers of Python's and Go's PBKDF2; first 256 bits.
  expect(hex(await stretch("password", text("salt"), 1))).toBe(
    "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b",
  );
  expect(hex(await stretch("password", text("salt"), 4096))).toBe(
    "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a",
  );
});

test("values are sealed by AES-256-GCM as it is published", async () => {
  // Test case 16 of McGrew and Viega, The Galois/Counter Mode of Operation: 256-bit key, 60 bytes, 20 of additional data.
  const known = await importKey(bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
  const plain = bytes(
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
  );
  const sealed = await crypto.subtle.encrypt(
    {
      name: "AES-GCM",
      iv: bytes("cafebabefacedbaddecaf888"),
      additionalData: bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
    },
    known,
    plain,
  );
  expect(hex(sealed)).toBe(
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b",
  );
});

test("what was sealed opens where it was put, and nowhere else", async () => {
  const sealed = await sealJson(await key(), place, { notes: "Nil Demir" });
  expect(await openJson(await key(), place, sealed)).toEqual({ notes: "Nil Demir" });
  for (const moved of [{ clinicId: "c2" }, { memberId: "m2" }, { kind: "answer" }, { id: "s2" }])
    await expect(openJson(await key(), { ...place, ...moved }, sealed)).rejects.toThrow();
});

test("one changed bit anywhere is found, and so is another key", async () => {
  const sealed = await sealJson(await key(), place, { dose: 1.4 });
  for (let at = 0; at < sealed.bytes.byteLength; at++) {
    const changed = new Uint8Array(sealed.bytes.slice(0));
    changed[at] = (changed[at] ?? 0) ^ 1;
    await expect(openBytes(await key(), place, { ...sealed, bytes: changed.buffer })).rejects.toThrow();
  }
  const other = await importKey(bytes("01".repeat(32)));
  await expect(openJson(other, place, sealed)).rejects.toThrow();
});

test("the same value is sealed differently each time, and holds nothing of it to read", async () => {
  const one = await sealJson(await key(), place, { name: "Nil Demir" });
  const two = await sealJson(await key(), place, { name: "Nil Demir" });
  expect(hex(one.bytes)).not.toBe(hex(two.bytes));
  expect(Buffer.from(one.bytes).toString("latin1")).not.toContain("Demir");
});

test("a code opens on the browser that it was set on alone: another pepper makes another key", async () => {
  const salt = bytes("aa".repeat(16));
  const pepper = await makePepper();
  const sealed = await sealJson(await keyOfCode("271828", salt, pepper, 1000), place, 1);
  expect(await openJson(await keyOfCode("271828", salt, pepper, 1000), place, sealed)).toBe(1);
  await expect(openJson(await keyOfCode("271828", salt, await makePepper(), 1000), place, sealed)).rejects.toThrow();
  await expect(openJson(await keyOfCode("271829", salt, pepper, 1000), place, sealed)).rejects.toThrow();
  await expect(crypto.subtle.exportKey("raw", pepper)).rejects.toThrow();
});

test("the server's secret opens with its salt, and a secret of another tablet does not", async () => {
  const secret = Buffer.from(bytes("5a".repeat(32))).toString("base64url");
  const other = Buffer.from(bytes("5b".repeat(32))).toString("base64url");
  const salt = bytes("cc".repeat(16));
  const sealed = await sealJson(await keyOfSecret(secret, salt), place, 1);
  expect(await openJson(await keyOfSecret(secret, salt), place, sealed)).toBe(1);
  await expect(openJson(await keyOfSecret(other, salt), place, sealed)).rejects.toThrow();
});

test("a question's short name is its SHA-256", async () => {
  // FIPS 180-2, appendix B.1.
  expect(await nameOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
