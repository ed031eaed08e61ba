import type { KeptPreparation, LabelPerson, Prepared } from "@pistor/server/dosing";

/** A part of a mixture as it is kept; a carrier has no amount in the mixture. */
export function drawnPart(substance: string, strength: string, volumeMl: number, amount: number | null, lot: string) {
  return {
    substance,
    strength,
    salt: null,
    volumeMl,
    role: amount === null ? ("carrier" as const) : ("active" as const),
    inMixture: amount === null ? null : { amount, unit: "mg/mL" as const },
    lotId: null,
    lot,
    expires: "2027-04-30",
    product: null,
    vialIds: [],
  };
}

/** A mixture of four parts in five syringes, as the clinic's drawn label has it: checked, and good for four hours. */
export function aKeptPreparation(more: Partial<Prepared> = {}): KeptPreparation {
  return {
    id: "p",
    number: 931,
    sessionId: "s",
    patientId: "q",
    names: 2,
    sha256: "9f2c4a7be1d05f386c1d2a94b0e7f3358c6d1e2f9a0b4c7d8e9f0a1b2c3d4e5f",
    useBefore: "2026-12-08T10:40:00.000Z",
    preparedAt: "2026-12-08T06:40:00.000Z",
    preparedBy: { id: "a", name: "Mert Demir, RN" },
    checked: { id: "b", name: "Dr. Selin Aydın", at: "2026-12-08T06:52:00.000Z" },
    voided: null,
    document: {
      on: "2026-12-08",
      ingredients: [
        drawnPart("hyaluronic-acid", "10 mg/mL", 2.5, 5, "HA-2306"),
        drawnPart("vitamin-c", "200 mg/mL", 1, 40, "VC-0417"),
        drawnPart("glutathione", "20 mg/mL", 0.5, 2, "GL-1180"),
        drawnPart("sodium-chloride", "0.9 %", 1, null, "NC-7781"),
      ],
      syringes: [1, 1, 1, 1, 0.8].map((fillMl) => ({ fillMl })),
      totalMl: 5,
      note: "",
      layers: ["intradermal"],
      needleMm: 4,
      endsBy: "mixture",
      verdict: "ok",
      request: {},
      answer: { verdict: "ok", doses: [], findings: [] } as unknown as Prepared["answer"],
      knowledge: "2026.11.2",
      policyVersion: 3,
      ...more,
    },
  };
}

/** Whose label it is. */
export const aLabelPerson: LabelPerson = {
  givenName: "Claire",
  familyName: "Morel",
  birthDate: "1980-03-14" as LabelPerson["birthDate"],
  fileNo: "00417",
  language: "fr",
};
