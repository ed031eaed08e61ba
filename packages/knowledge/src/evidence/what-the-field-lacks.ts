import type { Fact } from "@pistor/core/evidence";

/** What the field lacks, by its own account, and what of Pistor answers it. */
export const fieldLacks = [
  {
    id: "lack.standard-protocols",
    title: "Standard protocols",
    claims: [
      { source: "S4", at: "needs of the field", says: "standard protocols" },
      { source: "S3", at: "efficacy", says: "every doctor has another process and formula" },
    ],
    note: "Answered: every course follows a protocol with a version, its ranges, its claims and what trials found.",
    actedOnBy: [
      "face.standard",
      "body.standard",
      "cellulite.standard",
      "hair.standard",
      "fat.deoxycholic",
      "pain.standard",
    ],
  },
  {
    id: "lack.measured-outcomes",
    title: "Measured outcomes",
    claims: [{ source: "S4", at: "needs of the field", says: "measured outcomes" }],
    note: "Not yet: reviews are laid out on the calendar, and two scales are read off; those that measure an effect are to come.",
    actedOnBy: ["fitzpatrick", "glogau", "plan.stop-rule"],
  },
  {
    id: "lack.documented-adverse-events",
    title: "Documented adverse events",
    claims: [
      { source: "S4", at: "needs of the field", says: "documented adverse events" },
      { source: "HAS-AVIS", at: "opinion 2014.0048", says: "vigilance is inadequate" },
    ],
    note: "Not yet: harms and their counts are kept, a patient can call and is told when; the record of an event is to come.",
    actedOnBy: ["danger.late-lump", "harm.mycobacteria"],
  },
  {
    id: "lack.open-reporting",
    title: "Open reporting",
    claims: [{ source: "S4", at: "needs of the field", says: "open reporting" }],
    note: "Not yet: negative findings stand first on every card; reports to an authority are to come.",
    actedOnBy: [],
  },
  {
    id: "lack.informed-consent",
    title: "Informed consent",
    claims: [{ source: "S4", at: "needs of the field", says: "informed consent" }],
    note: "In part: no session starts without it, and it is asked again when the plan changes; the document that is signed is to come.",
    actedOnBy: ["session.consent-missing", "session.consent-of-another-plan"],
  },
  {
    id: "lack.checked-qualifications",
    title: "Checked qualifications",
    claims: [{ source: "S4", at: "needs of the field", says: "checked qualifications" }],
    note: "Not yet: what a member may do follows the role; the certificate behind it is to come.",
    actedOnBy: ["procedure.operator"],
  },
  {
    id: "lack.control-of-substances",
    title: "Control of substances",
    claims: [{ source: "S4", at: "needs of the field", says: "control of substances" }],
    note: "Answered: every substance has its status by country, its label and its maximum, some are never injected, and each lot is on record.",
    actedOnBy: ["substance.refused", "country.bans-substance", "lot.expired"],
  },
  {
    id: "lack.honest-marketing",
    title: "Honest marketing",
    claims: [{ source: "S4", at: "needs of the field", says: "honest marketing" }],
    note: "In part: no text of Pistor promises anything, which is checked, and refused claims are shown with why; checking a clinic's own words is to come.",
    actedOnBy: ["refused.results-promised"],
  },
  {
    id: "lack.patient-education",
    title: "Patient education",
    claims: [{ source: "S4", at: "needs of the field", says: "patient education" }],
    note: "Answered: reasons and sources in every answer, a self-check without an account, the aftercare sheet in six languages.",
    actedOnBy: ["aftercare.water", "danger.late-lump"],
  },
  {
    id: "lack.cross-site-research",
    title: "Cross-site research",
    claims: [{ source: "S4", at: "needs of the field", says: "cross-site research" }],
    note: "Not yet: records have one form in every clinic, which is what pooling needs; pooling itself is to come.",
    actedOnBy: [],
  },
] as const satisfies readonly Fact[];
