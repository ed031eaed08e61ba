import type { AdvertisingRule } from "@pistor/core/advertising";

const turkishLaw = { country: "TR", from: "2025-11-12" } as const;
const both = { public: "refused", personal: "refused" } as const;
const read = { public: "caution", personal: "caution" } as const;

/** The Turkish rules of 12 November 2025, as a claim of one of them. */
const ofTurkey = (says: string) => [
  { source: "TRT", at: "rules of 12 November 2025", says, ...turkishLaw },
  { source: "YENIASYA", at: "news of the rules", says: "the same rules", ...turkishLaw },
];

/** What a text to patients, or to the public, must not say; the worst first. */
export const advertisingRules = [
  {
    id: "advertising.stop-medicine",
    title: "Tells somebody to leave a medicine",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S2", at: "before the session", says: "aspirin and similar painkillers are left for a week" },
      { source: "S3", at: "before the session", says: "aspirin and similar painkillers are left for a week" },
      { source: "S0", at: "after the session", says: "no blood thinner before and after" },
      { source: "clinic-default", at: "settled conflicts", says: "who prescribed a medicine decides on it" },
    ],
  },
  {
    id: "advertising.promise",
    title: "Promises a result",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S4", at: "what patients tell", says: "outcomes can neither be generalised nor assured" },
      { source: "S3", at: "does it work", says: "six people, six months, no real improvement of wrinkles" },
      { source: "GMC", at: "cosmetic guidance", says: "nothing is promised and nothing made light of" },
    ],
  },
  {
    id: "advertising.cure",
    title: "Speaks of healing a disease",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S0", at: "pain", says: "problems of skin, muscles and joints are done away with" },
      { source: "S2", at: "rheumatic diseases", says: "problems are done away with quickly" },
      { source: "S4", at: "conclusion", says: "larger controlled studies are needed" },
    ],
  },
  {
    id: "advertising.painless",
    title: "Says that it does not hurt",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S1", at: "how it is done", says: "mostly without pain, though mild pain may follow" },
      { source: "S2", at: "side effects", says: "mild pain in the treated area" },
      { source: "S4", at: "sensations", says: "from slight discomfort to mild pain" },
    ],
  },
  {
    id: "advertising.no-side-effects",
    title: "Says that nothing can go wrong",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S2", at: "side effects", says: "swelling, bruises, allergy, infection, tissue death" },
      { source: "S4", at: "documentation", says: "harm is badly documented in this field" },
      { source: "MMWR", at: "outbreak", says: "infections after mesotherapy" },
    ],
  },
  {
    id: "advertising.safe",
    title: "Calls it safe",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S3", at: "does it work", says: "effect and safety are not proven" },
      { source: "S4", at: "safety", says: "how safe it is varies with the mixture and is not known well" },
      { source: "HAS-AVIS", at: "opinion of 2014", says: "the danger of infection is proven, how often is unknown" },
    ],
  },
  {
    id: "advertising.non-invasive",
    title: "Says that the skin is not pierced",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S3", at: "recovery", says: "nothing enters the body" },
      { source: "S4", at: "safety", says: "it is invasive: needles break the skin" },
    ],
  },
  {
    id: "advertising.radiotherapy",
    title: "Offers radiotherapy with it",
    then: { public: "refused", personal: "caution" },
    mayBeDenied: true,
    claims: [
      { source: "S0", at: "how it is done", says: "10 minutes of radiotherapy after the session" },
      { source: "BORCIANI", at: "who is not treated: radiation", says: "radiation is a reason not to treat" },
    ],
  },
  {
    id: "advertising.stem-cell",
    title: "Calls it a treatment with stem cells",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S0", at: "hair", says: "also known as stem cell therapy" },
      { source: "clinic-default", at: "literature 3.1", says: "no stem cell is in it" },
    ],
  },
  {
    id: "advertising.weight-loss",
    title: "Speaks of losing weight with it",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S0", at: "uses", says: "weight loss" },
      { source: "PARK", at: "abstract", says: "no difference in girth or fat" },
    ],
  },
  {
    id: "advertising.permanent",
    title: "Says that the effect stays",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S4", at: "long-term data", says: "there are none; some need it again" },
      { source: "S0", at: "pain", says: "high and long-lasting effect" },
    ],
  },
  {
    id: "advertising.inducement",
    title: "Presses with a discount, a gift or a last chance",
    then: both,
    forbiddenIn: [turkishLaw],
    mayBeDenied: true,
    claims: [
      { source: "GMC", at: "cosmetic guidance", says: "no prizes, and time to think" },
      ...ofTurkey("no campaigns"),
      { source: "S3", at: "the way to the clinic", says: "a free assessment is offered" },
    ],
  },
  {
    id: "advertising.price-from",
    title: "Gives a price that is none: from",
    then: both,
    mayBeDenied: false,
    claims: [
      { source: "S1", at: "price", says: "it depends on area, patient, clinic and physician" },
      { source: "clinic-default", at: "honest quote", says: "a price is given in all, for a course, or not at all" },
      ...ofTurkey("no prices"),
    ],
  },
  {
    id: "advertising.price",
    title: "Names a price in public where the law forbids it",
    then: { public: null, personal: null },
    onlyIn: ["TR"],
    forbiddenIn: [turkishLaw],
    mayBeDenied: false,
    claims: ofTurkey("no prices; who asks is told theirs"),
  },
  {
    id: "advertising.testimonial",
    title: "Lets patients praise it",
    then: { public: "caution", personal: "caution" },
    forbiddenIn: [turkishLaw],
    mayBeDenied: true,
    claims: [
      { source: "S4", at: "what patients tell", says: "praise of patients is told; it cannot be generalised" },
      ...ofTurkey("no thanks and no praise of patients"),
    ],
  },
  {
    id: "advertising.before-after",
    title: "Shows pictures of before and after",
    then: { public: "caution", personal: null },
    mayBeDenied: true,
    claims: [
      { source: "S2", at: "before the session", says: "photographs are taken" },
      ...ofTurkey("only with the written form, taken alike, dated, with comments off"),
    ],
  },
  {
    id: "advertising.approved",
    title: "Says that an authority has approved it",
    then: both,
    mayBeDenied: true,
    claims: [
      { source: "S3", at: "does it work", says: "the American authority has not approved mesotherapy" },
      { source: "FDA2023", at: "warning", says: "one deoxycholic acid is approved, under the chin alone" },
    ],
  },
  {
    id: "advertising.prescription-medicine",
    title: "Names a medicine that needs a prescription, where the law lets none be advertised to the public",
    then: { public: "refused", personal: null },
    onlyIn: ["GB"],
    mayBeDenied: true,
    claims: [
      { source: "ASA", at: "prescription medicines", says: "not advertised to the public", country: "GB" },
      { source: "clinic-default", at: "from memory: medicines", says: "which of those named here need a prescription" },
    ],
  },
  {
    id: "advertising.under-18",
    title: "Speaks to people under 18, or of all ages",
    then: read,
    forbiddenIn: [{ country: "GB", from: "2022-05-25" }],
    mayBeDenied: true,
    claims: [
      { source: "S0", at: "cellulite", says: "for people of all ages" },
      { source: "S2", at: "introduction", says: "over 18" },
      {
        source: "ASA",
        at: "cosmetic interventions",
        says: "not directed at people under 18",
        country: "GB",
        from: "2022-05-25",
      },
    ],
  },
  {
    id: "advertising.superlative",
    title: "Puts itself above all others",
    then: { public: "refused", personal: "caution" },
    mayBeDenied: true,
    claims: [
      { source: "S4", at: "conclusion", says: "no standard exists by which one could be compared" },
      ...ofTurkey("no advertising, open or hidden"),
    ],
  },
  {
    id: "advertising.no-downtime",
    title: "Says that nothing is felt or seen afterwards",
    then: read,
    mayBeDenied: true,
    claims: [
      { source: "S3", at: "recovery", says: "no time is lost, though some need a day" },
      { source: "S2", at: "after the session", says: "swelling can be severe" },
    ],
  },
  {
    id: "advertising.made-light",
    title: "Makes light of it",
    then: read,
    mayBeDenied: true,
    claims: [{ source: "GMC", at: "cosmetic guidance", says: "an intervention is not made light of" }],
  },
  {
    id: "advertising.evidence-missing",
    title: "Names a benefit without saying what was found",
    then: read,
    mayBeDenied: true,
    claims: [
      { source: "S3", at: "does it work", says: "two studies found nothing" },
      { source: "S4", at: "conclusion", says: "evidence is not enough" },
      { source: "GMC", at: "cosmetic guidance", says: "what is known and not known is told" },
    ],
  },
  {
    id: "advertising.off-label-missing",
    title: "Names a benefit without saying that the use is off-label",
    then: { public: "caution", personal: null },
    mayBeDenied: true,
    claims: [
      { source: "S3", at: "does it work", says: "single substances are approved, this use of them is not" },
      { source: "HAS-AVIS", at: "opinion of 2014", says: "who is treated off-label is told so" },
    ],
  },
] as const satisfies readonly AdvertisingRule[];
export type AdvertisingRuleId = (typeof advertisingRules)[number]["id"];
