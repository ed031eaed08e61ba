import { expect, test } from "vitest";
import type { CalendarEvent } from "./calendar-file.ts";
import { writeCalendar } from "./calendar-file.ts";

const event: CalendarEvent = {
  uid: "19970901T130000Z-123401@example.com",
  sequence: 2,
  from: Date.UTC(1997, 8, 3, 16, 30),
  until: Date.UTC(1997, 8, 3, 19, 0),
  title: "Annual Employee Review",
  text: "",
  place: "",
  cancelled: false,
};
const written = (more: Partial<CalendarEvent> = {}, method: "PUBLISH" | "CANCEL" = "PUBLISH") =>
  writeCalendar([{ ...event, ...more }], { now: Date.UTC(1997, 8, 1, 13), method });

/** Reads the lines back as RFC 5545, 3.1 says: a line that begins with a space goes on from the one before. */
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
const readValue = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

test("an event has the moments of RFC 5545's own example, 3.6.1", () => {
  const file = written();
  expect(readValue(file, "UID")).toBe("19970901T130000Z-123401@example.com");
  expect(readValue(file, "DTSTAMP")).toBe("19970901T130000Z");
  expect(readValue(file, "DTSTART")).toBe("19970903T163000Z");
  expect(readValue(file, "DTEND")).toBe("19970903T190000Z");
  expect(readValue(file, "SUMMARY")).toBe("Annual Employee Review");
  expect(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
  expect(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("what is cancelled says so, with the same name and a higher number", () => {
  const file = written({ cancelled: true, sequence: 3 }, "CANCEL");
  expect([readValue(file, "METHOD"), readValue(file, "STATUS"), readValue(file, "SEQUENCE")]).toEqual([
    "CANCEL",
    "CANCELLED",
    "3",
  ]);
});

test("signs that mean something are escaped as the example of 3.8.4.7 has it", () => {
  expect(readValue(written({ place: "Conference Room - F123, Bldg. 002" }), "LOCATION")).toBe(
    "Conference Room - F123\\, Bldg. 002",
  );
  expect(readValue(written({ text: "one; two, three\\four\nfive\r\nsix" }), "DESCRIPTION")).toBe(
    "one\\; two\\, three\\\\four\\nfive\\nsix",
  );
  expect(written({ title: "x\r\nATTENDEE:mailto:a@b.example" })).not.toContain("\r\nATTENDEE");
});

test.each([
  ["Turkish", "Alerji testinin okunması, Kordon Kliniği, İzmir: ığüşöçİĞÜŞÖÇ ".repeat(4)],
  ["Arabic", "قراءة اختبار الحساسية في عيادة كوردون، إزمير ".repeat(5)],
  ["signs of four octets", "\u{1f489}".repeat(60)],
])("no line is longer than 75 octets, and none cuts a letter: %s", (_, title) => {
  const file = written({ title });
  // Node's own encoder counts, not ours.
  for (const line of file.split("\r\n")) {
    const octets = new TextEncoder().encode(line);
    expect(octets.length).toBeLessThanOrEqual(75);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(octets)).toBe(line);
  }
  expect(readValue(file, "SUMMARY")).toBe(title.replaceAll(",", "\\,"));
});
