import { foldText } from "../advertising/index.ts";

/** Who wrote, as far as they said. Empty: not said. */
export interface Sender {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** By what two senders may be one person. */
export type SameBy = "email" | "phone" | "name";

/**
 * By what two senders may be the same person. It is a hint for somebody who looks, never a reason to join by itself: a
 * couple shares a number, and two people a name.
 *
 * @example sameSender({ name: "Ayşe Işık", email: "", phone: "0532 555 01 01" }, { name: "ISIK AYSE", email: "", phone: "+90 532 555 0101" }) // => ["phone", "name"]
 */
export function sameSender(one: Sender, other: Sender): SameBy[] {
  const same: SameBy[] = [];
  if (isSame(addressOf(one.email), addressOf(other.email))) same.push("email");
  if (isSame(numberOf(one.phone), numberOf(other.phone))) same.push("phone");
  if (isSame(nameOf(one.name), nameOf(other.name))) same.push("name");
  return same;
}

function isSame(one: string, other: string): boolean {
  return one !== "" && one === other;
}

/** Without case, and without a tag: who writes as ayse+clinic@ reads ayse@ too. */
export function addressOf(email: string): string {
  const [, local = "", domain = ""] = /^([^@+]+)(?:\+[^@]*)?@(.+)$/.exec(email.trim().toLowerCase()) ?? [];
  return local === "" ? "" : `${local}@${domain}`;
}

const digitsOfANumber = 9;
const fewestDigits = 6;

/** Its last nine digits, as country codes and leading zeros are written or left out; empty where there are too few. */
export function numberOf(phone: string): string {
  const digits = phone
    .normalize("NFKD")
    .replaceAll(/[٠-٩۰-۹]/g, western)
    .replaceAll(/\D/g, "");
  return digits.length < fewestDigits ? "" : digits.slice(-digitsOfANumber);
}

function western(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
}

/** Its words without accents and case, in the order of the alphabet; empty where it is one short word, which many share. */
export function nameOf(name: string): string {
  const words = foldText(name)
    .text.split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  return words.length < 2 || words.join("").length < 5 ? "" : words.sort().join(" ");
}
