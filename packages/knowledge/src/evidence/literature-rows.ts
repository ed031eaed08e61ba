/** A row of the literature list, who says something in it, and what of the knowledge holds it. */
export interface LiteratureRow {
  readonly row: string;
  readonly sources: readonly string[];
  /** Kind and id, as in the seed register. */
  readonly lives: readonly string[];
}

/** Conditions and precautions (literature 4), row by row. */
export const screeningRows = [
  {
    row: "Age under 18",
    sources: ["S0", "S2", "KYB-DOS", "HAMILTON"],
    lives: ["parameter:eligibility.minimum-age", "rule:age.under-minimum"],
  },
  { row: "Age 18–19", sources: ["S0"], lives: ["parameter:eligibility.caution-age", "rule:age.under-caution"] },
  {
    row: "Pregnancy",
    sources: ["S0", "S1", "S2", "BORCIANI", "CABMF", "MARJU"],
    lives: ["rule:pregnancy.now", "fact:screening.pregnancy-test"],
  },
  {
    row: "Breast-feeding",
    sources: ["S0", "S1", "S2", "BORCIANI", "CABMF", "MARJU"],
    lives: ["rule:breastfeeding.now"],
  },
  { row: "Insulin-treated diabetes", sources: ["S0", "S2", "S1", "MARJU"], lives: ["rule:diabetes.insulin"] },
  { row: "Other diabetes", sources: ["S1", "MARJU"], lives: ["rule:diabetes.without-insulin", "fact:screening.hba1c"] },
  {
    row: "Active cancer, oncology treatment",
    sources: ["S0", "S1", "S2", "BORCIANI", "MARJU"],
    lives: ["rule:cancer.active", "rule:cancer.past"],
  },
  { row: "Stroke history", sources: ["S0", "S2"], lives: ["rule:stroke.past"] },
  { row: "Clotting disorder", sources: ["S0", "KYB"], lives: ["rule:clotting.disorder"] },
  {
    row: "Anticoagulant or antiplatelet on prescription",
    sources: ["S0", "KYB", "BORCIANI"],
    lives: ["rule:blood-thinner.prescribed"],
  },
  {
    row: "Cardiac disease on more than one drug",
    sources: ["S0", "S2", "MARJU"],
    lives: ["rule:heart.several-medicines", "rule:heart.few-medicines"],
  },
  {
    row: "Liver or kidney disorder",
    sources: ["S2"],
    lives: ["rule:liver.disease", "rule:kidney.disease", "fact:screening.laboratory-of-liver-and-kidney"],
  },
  {
    row: "Urticaria, severe atopy",
    sources: ["S0", "EMLA-MIMS"],
    lives: ["rule:urticaria.any", "fact:screening.atopic-skin-cream"],
  },
  {
    row: "Allergy to a component",
    sources: ["S0", "S1", "S2"],
    lives: ["rule:allergy.in-mixture", "parameter:plan.allergy-test-hours-before"],
  },
  {
    row: "Infection at the site, acute infection",
    sources: ["S0", "KYB", "BORCIANI", "MARJU"],
    lives: ["rule:infection.acute", "rule:wound.open"],
  },
  {
    row: "Active herpes simplex",
    sources: ["BORCIANI", "CABMF", "KENCK"],
    lives: ["rule:herpes.active", "rule:herpes.past"],
  },
  { row: "Active eczema, psoriasis", sources: ["BORCIANI"], lives: ["rule:skin.disease-at-site"] },
  {
    row: "Keloid, hypertrophic scars",
    sources: ["BORCIANI", "AMIN-SLIDES"],
    lives: ["rule:keloid.cosmetic", "rule:keloid.medical"],
  },
  { row: "Isotretinoin", sources: ["BORCIANI"], lives: ["rule:isotretinoin.recent"] },
  {
    row: "Retinoid use, laser in 6 months",
    sources: ["AMIN-SLIDES"],
    lives: ["rule:retinoid.recent", "rule:laser.recent"],
  },
  { row: "Autoimmune disease", sources: ["CABMF"], lives: ["rule:autoimmune.disease"] },
  {
    row: "Permanent filler, earlier reaction",
    sources: ["CABMF"],
    lives: ["rule:filler.permanent", "rule:injection.reaction"],
  },
  { row: "Dysphagia", sources: ["KYB"], lives: ["rule:dysphagia.deoxycholic-acid"] },
  {
    row: "G6PD, methaemoglobinaemia",
    sources: ["EMLA-MIMS"],
    lives: ["rule:g6pd.prilocaine", "rule:methaemoglobinaemia.prilocaine"],
  },
  { row: "Class III antiarrhythmic", sources: ["EMLA-MIMS"], lives: ["rule:antiarrhythmic.local-anaesthetic"] },
  {
    row: "Pacemaker, metal, epilepsy",
    sources: ["NAOUM", "MARJU"],
    lives: ["rule:device.implanted", "rule:epilepsy.needle-free"],
  },
  { row: "Gallstones", sources: ["MARJU"], lives: ["rule:gallstones.against-fat"] },
  {
    row: "Uncontrolled hypertension, risk of a heart attack",
    sources: ["S0"],
    lives: ["rule:hypertension.uncontrolled", "rule:hypertension.measured", "rule:heart.attack-risk"],
  },
  {
    row: "Child-bearing potential and a 5-alpha-reductase inhibitor",
    sources: ["DUT-MIMS", "MOFTAH"],
    lives: ["rule:child-bearing.5-alpha-reductase-inhibitor"],
  },
  { row: "Giving blood and dutasteride", sources: ["DUT-PREG"], lives: ["fact:screening.blood-donation"] },
  { row: "Tinea capitis", sources: ["S2"], lives: ["refused:refused.ringworm", "rule:infection.acute"] },
  {
    row: "Body dysmorphic disorder, pressure",
    sources: ["GMC"],
    lives: ["rule:appearance.distress", "rule:appearance.pressure"],
  },
  {
    row: "MAO inhibitor, immunosuppression, HIV",
    sources: ["clinic-default"],
    lives: ["rule:maoi.any", "rule:immunity.suppressed"],
  },
] as const satisfies readonly LiteratureRow[];

/** Contradictions of the articles and their settled values (literature 9), row by row. */
export const contradictionRows = [
  { row: "Minimum age", sources: [], lives: ["parameter:eligibility.minimum-age", "refused:refused.all-ages"] },
  { row: "Water after session", sources: [], lives: ["parameter:aftercare.water", "parameter:aftercare.pool"] },
  { row: "Radiotherapy", sources: [], lives: ["refused:refused.radiotherapy"] },
  {
    row: "Blood thinners should not be used",
    sources: [],
    lives: ["refused:refused.blood-thinners-left-off", "parameter:eligibility.nsaid-free-days"],
  },
  {
    row: "Anaesthetic cream",
    sources: [],
    lives: [
      "parameter:plan.cream-minutes-before",
      "parameter:topical.lidocaine-prilocaine-cream.until",
      "parameter:topical.lidocaine-prilocaine-cream.amount",
    ],
  },
  {
    row: "Allergy test",
    sources: [],
    lives: [
      "parameter:plan.allergy-test-hours-before",
      "parameter:plan.allergy-reading-minutes",
      "parameter:plan.allergy-reading-hours",
    ],
  },
  { row: "Sessions", sources: [], lives: ["parameter:course.most-sessions"] },
  { row: "Hair schedule", sources: [], lives: ["refused:refused.hair-schedule"] },
  { row: "Interval", sources: [], lives: ["parameter:course.interval"] },
  { row: "Duration", sources: [], lives: ["parameter:plan.session-minutes"] },
  { row: "Depth", sources: [], lives: ["parameter:map.depth"] },
  { row: "Diabetes", sources: [], lives: ["rule:diabetes.insulin", "rule:diabetes.without-insulin"] },
  { row: "Cancer and calcitonin", sources: [], lives: ["refused:refused.calcitonin"] },
  { row: "Liver, kidney", sources: [], lives: ["rule:liver.disease", "rule:kidney.disease"] },
  { row: "Operator", sources: [], lives: ["parameter:procedure.operator"] },
  {
    row: "Chamomile compress, vitamin K massage",
    sources: [],
    lives: ["refused:refused.chamomile-tea", "refused:refused.vitamin-k-massage"],
  },
  { row: "Exercise", sources: [], lives: ["parameter:aftercare.exercise"] },
  { row: "Invasive", sources: [], lives: ["parameter:procedure.invasiveness", "refused:refused.non-invasive"] },
  { row: "Study of 2012", sources: [], lives: ["refused:refused.study-without-its-result"] },
  { row: "Study of 2008", sources: [], lives: ["fact:effect.thigh-2008"] },
  { row: "Phototype III and IV", sources: [], lives: ["refused:refused.phototype-words"] },
  { row: "FDA", sources: [], lives: ["refused:refused.approved-as-a-whole"] },
  { row: "Side effects short", sources: [], lives: ["refused:refused.short-side-effects"] },
  {
    row: "Ringworm, shingles, allergies, weight loss",
    sources: [],
    lives: [
      "refused:refused.ringworm",
      "refused:refused.shingles",
      "refused:refused.allergies-as-indication",
      "refused:refused.weight-loss",
    ],
  },
  { row: "Stem cell therapy", sources: [], lives: ["refused:refused.stem-cell-therapy"] },
  { row: "Sun, make-up", sources: [], lives: ["parameter:aftercare.sun", "parameter:aftercare.make-up"] },
  { row: "Package", sources: [], lives: ["refused:refused.hospital-in-the-package"] },
] as const satisfies readonly LiteratureRow[];
