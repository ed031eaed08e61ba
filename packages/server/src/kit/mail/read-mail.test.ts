import { describe, expect, test } from "vitest";
import { inboundOf, parseMail } from "./read-mail.ts";

const to = { clinicId: "1", clinicCode: "kordon", inquiryId: null, mailId: null };

async function read(head: string, envelopeFrom: string, automatic = false) {
  const mail = await parseMail(Buffer.from(`${head}Subject: A question\r\n\r\nHello\r\n`));
  if (mail === null) throw new Error("The head cannot be read.");
  return inboundOf(mail, { to, envelopeFrom, automatic });
}

describe("who is answered", () => {
  // RFC 5322, 3.6.2: From says who wrote; RFC 5321, 3.3: MAIL FROM says where faults go, which may be another.
  test("is who wrote, with their name, where a mail was handed in by another address", async () => {
    const mail = await read('From: "Mira Lorenz" <mira@lorenz.example>\r\n', "bounces+7@list-host.example");
    expect(mail).toMatchObject({ from: "mira@lorenz.example", fromName: "Mira Lorenz" });
  });

  // RFC 5322, 3.6: From is due once, and mails come without it, or with one that is no address:
  // RFC 6854 allows a group without members, RFC 6532 letters that we cannot write to.
  test.each([
    ["nobody at all", ""],
    ["an empty line", "From:\r\n"],
    ["a name without an address", "From: Mira Lorenz\r\n"],
    ["a group without members", "From: Undisclosed senders:;\r\n"],
    ["an address without a domain", "From: mira@localhost\r\n"],
    ["two signs", "From: <mira@@lorenz.example>\r\n"],
  ])("is the address by which the mail was handed in, where the head names %s", async (_, head) => {
    expect(await read(head, "mira@lorenz.example")).toMatchObject({ from: "mira@lorenz.example" });
  });

  // RFC 5321, 4.5.5: an empty reverse path is that of a notice, and nobody answers it.
  test("is nobody where neither is an address: a person's mail is not taken, a program's is", async () => {
    expect(await read("", "")).toBeNull();
    expect(await read("From: Mira Lorenz\r\n", "not an address")).toBeNull();
    expect(await read("", "", true)).toMatchObject({ from: "", automatic: true, body: "Hello" });
  });
});
