import { describe, expect, test } from "vitest";
import { emptyDraft, faultsOf } from "./inquiry-draft.ts";

const whole = {
  ...emptyDraft("de"),
  clinic: "kordon",
  message: "Seit zwei Jahren dünner werdendes Haar.",
  name: "Mira Lorenz",
  email: "mira@lorenz.example",
  consent: true,
};

describe("an inquiry", () => {
  test("that says who asks what, and may be answered by mail, has nothing against it", () => {
    expect(faultsOf(whole)).toEqual({});
  });

  test("may be answered by phone alone", () => {
    expect(faultsOf({ ...whole, email: "", phone: "+49 30 5550192" })).toEqual({});
  });

  test("without an address and a number says so once, where both stand", () => {
    expect(faultsOf({ ...whole, email: " ", phone: " " })).toEqual({ email: "contactFault" });
  });

  test.each(["mira", "mira@", "mira@lorenz", "mira lorenz@x.example", "@lorenz.example"])(
    "with the address %s says that it is not complete",
    (email) => expect(faultsOf({ ...whole, email })).toEqual({ email: "emailFault" }),
  );

  test("with a wrong address says so also where a number stands", () => {
    expect(faultsOf({ ...whole, email: "mira@", phone: "+49 30 5550192" })).toEqual({ email: "emailFault" });
  });

  test("with a number of five figures says that it is too short", () => {
    expect(faultsOf({ ...whole, phone: "123 45" })).toEqual({ phone: "phoneFault" });
    expect(faultsOf({ ...whole, phone: "abc" })).toEqual({ phone: "phoneFault" });
    // +90 232 555 01 01 in the digits of an Arabic keyboard (Unicode U+0660 to U+0669).
    expect(faultsOf({ ...whole, email: "", phone: "+٩٠ ٢٣٢ ٥٥٥ ٠١ ٠١" })).toEqual({});
  });

  test("that is empty names every field that is needed, and no other", () => {
    expect(faultsOf(emptyDraft("en"))).toEqual({
      clinic: "clinicFault",
      message: "messageFault",
      name: "nameFault",
      email: "contactFault",
      consent: "consentFault",
    });
  });
});
