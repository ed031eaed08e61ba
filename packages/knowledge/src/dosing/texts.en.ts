import type { Texts } from "@pistor/core/evidence";

/**
 * What each finding of a mixture says, and what to do about it, in English. `value.*` words an answer that was not asked,
 * what carries a substance, and a site of a label.
 */
export const dosingTextsEn = {
  "dose.over-maximum":
    "{substance}: {mg} mg is above the maximum of {maxMg} mg. Use fewer points, a smaller volume per point or a weaker solution.",
  "dose.over-maximum.cream":
    "{product}: {mg} mg of {substance} is above the maximum of {maxMg} mg. Use cream on a smaller area.",
  "dose.over-cap":
    "{substance}: {mg} mg is above {maxMg} mg, the most at any weight. Use less, and enter the patient's weight.",
  "dose.drawn-over-maximum":
    "{substance}: the syringe holds {drawnMg} mg, more than the maximum of {maxMg} mg. Prepare less, so that nobody can inject it all.",
  "dose.no-limit-known":
    "{substance}: no maximum is known. Follow the label of the product; the physician sets and records the dose.",
  "dose.weight-unknown": "{substance}: the maximum goes by weight. Weigh the patient and enter the weight.",
  "strength.above-usual":
    "{substance}: {strength} is {mgPerMl} mg/mL, above the usual {usualMgPerMl} mg/mL. Read the label again before drawing it up.",
  "anaesthetic.together-over-maximum":
    "Local anaesthetics together take {percent} % of what their maxima allow. Use less of the injection, or cream on a smaller area.",
  "anaesthetic.share-unknown":
    "Local anaesthetics are combined, and the maximum of one is not known ({substances}). Use one whose maximum is known, or one alone.",
  "points.more-than-prepared":
    "The points take {pointsMl} mL and {totalMl} mL is prepared. Prepare {missingMl} mL more, or use fewer points.",
  "mixture.duplicate": "{substance} is listed more than once. Enter it once, with its whole volume.",
  "mixture.many-components":
    "{components} components are in one syringe. Keep to {maxActives} active substances, so that a reaction can be traced.",
  "substance.unknown":
    "{substance} is not in the catalogue, so nothing can be said about it. Correct its id, or leave it out.",
  "substance.blocked": "{substance} is not injected here. Leave it out.",
  "substance.blocked.unapproved-lipolysis":
    "{substance} is not approved to break down fat, and has caused serious harm. Leave it out.",
  "substance.blocked.withdrawn": "{substance} was withdrawn for harm. Leave it out.",
  "substance.blocked.hormone-without-indication":
    "{substance} is a hormone without a cosmetic indication. Leave it out.",
  "substance.blocked.restricted-hormone": "{substance} is restricted to short use in three diseases. Leave it out.",
  "substance.blocked.unlicensed-biological": "{substance}: no licensed product exists. Leave it out.",
  "substance.blocked.whitening": "{substance} is not approved for whitening by injection. Leave it out.",
  "substance.blocked.homeopathic-injectable":
    "{substance}: injectables of this kind have carried infection and are not approved. Leave it out.",
  "substance.banned": "{substance} may not be injected in {country}. Leave it out.",
  "substance.unlicensed":
    "{substance} has no licence for injection into the skin. Use it only where the law allows, and tell the patient.",
  "substance.restricted": "{substance} is restricted. Check its label and the patient before using it.",
  "vehicle.not-injectable":
    "{substance} in {vehicle} is never injected into the skin. Use a water-based product for injection and say so (vehicle: water), or leave it out.",
  "topical.unknown": "{product} is not a known cream, so its dose cannot be counted. Correct its id, or leave it out.",
  "pair.incompatible": "{first} and {second} are never mixed. Leave one out, or use another session.",
  "pair.anaesthetic-in-lipolytic":
    "{first} and {second}: a local anaesthetic stops the breakdown of fat. Leave the anaesthetic out of this syringe.",
  "pair.acid-and-alkaline":
    "{first} and {second}: an acid and an alkaline solution may precipitate. Use two syringes; if they are mixed, a named physician decides, and a cloudy syringe is thrown away.",
  "pair.decided-by-clinic": "{first} and {second}: the clinic allows this pair, decided by {physician}.",
  "pair.practice-only":
    "{first} and {second} are mixed in practice; their stability was not studied in the work read. Check both labels, and use the mixture at once.",
  "pair.unknown":
    "{first} and {second}: nothing is known about mixing them. Use two syringes, or have a named physician record a decision.",
  "label.not-alone": "{substance} stands alone in its syringe, and is not diluted. Take the others out.",
  "label.strength": "{substance} is used at {labelMgPerMl} mg/mL, as its label says. Use that product, undiluted.",
  "label.points-unknown": "{substance}: its label limits points and volume. Enter points and volume per point.",
  "label.too-many-points": "{substance}: {points} points are above the {maxPoints} of its label. Use fewer.",
  "label.point-volume":
    "{substance}: {volumePerPointMl} mL a point is not the {labelMl} mL of its label. Use {labelMl} mL.",
  "label.too-much-volume": "{substance}: {volumeMl} mL is above the {maxMl} mL of its label. Use fewer points.",
  "label.too-dense":
    "{substance}: {mgPerCm2} mg/cm² is above the {maxMgPerCm2} mg/cm² of its label. Spread the points.",
  "label.site-not-given": "{substance} is for {sites} alone. Enter the site.",
  "label.site": "{substance} is for {sites} alone, not for {site}. Use it there, or leave it out.",
  "label.route": "{substance} is injected {routes} alone, as its label says. Use that route, or leave it out.",
  "label.area-unknown":
    "{substance}: the area is not given, so the {maxMgPerCm2} mg/cm² of its label is not checked. Keep the points {spacingMm} mm apart.",
  "site.unknown": "The site {site} is not known. Choose an area of the list.",
  "allergy.not-asked": "Allergies were not asked. Ask them, and enter none if there are none.",
  "allergy.matched": "The patient is allergic to {allergy}, and {substance} is planned. Leave it out.",
  "allergy.group-matched":
    "The patient is allergic to {allergy}, and {substance} is of the same group ({group}). Leave it out.",
  "allergy.unmatched":
    "The allergy “{allergy}” is not in the catalogue. The physician compares it with every ingredient, excipients too.",
  "answer.not-asked": "{substance}: the answer “{answer}” is not here. Screening asks it before the session.",
  "prilocaine.g6pd-deficiency":
    "G6PD deficiency: {substance} may make the blood unable to carry oxygen. Use it neither as cream nor as injection.",
  "inhibitor.child-bearing-potential":
    "{substance} harms the unborn child and is not given where pregnancy is possible, with contraception or without. Leave it out.",
  "deoxycholic.dysphagia": "Trouble swallowing: {substance} is not used. Leave it out.",
  "substance.contraindicated": "{substance} is not given with {answer}. Leave it out.",
  "patient.under-age":
    "The patient is {age}. Nobody under {minimumAge} is treated, and the maxima here are for adults. Prepare nothing.",
  "staff.pregnant":
    "{substance} passes through skin and harms the unborn child. Pregnant staff do not prepare, touch or inject it.",
  "lot.expired":
    "{substance}, lot {lot}: last day {expires}, and the session is on {on}. Discard it and take another lot.",
  "lot.expiry-unknown": "The last day of use was not given for {substances}. Read it from the vial before drawing up.",
  "law.no-office-mixing":
    "{country}: medicines are mixed in a pharmacy alone. Order the mixture there, or use one medicine.",
  "law.no-cosmetic-lipolysis": "{country}: injections that break down fat for looks are banned. Do not prepare it.",
  "law.country-not-given": "Some countries forbid this mixture. Enter the clinic's country.",
  "law.not-read": "The law of {country} on mixtures was not read. Ask who knows it before the first mixture.",
  "value.answer.g6pd-deficiency": "G6PD deficiency",
  "value.answer.child-bearing-potential": "child-bearing potential",
  "value.answer.dysphagia": "trouble swallowing",
  "value.answer.heart-disease": "heart disease",
  "value.answer.liver-disease": "liver disease",
  "value.vehicle.oil": "oil",
  "value.vehicle.alcohol": "alcohol",
  "value.vehicle.propylene-glycol": "propylene glycol",
  "value.sites.submental": "under the chin",
  "value.routes.subcutaneous": "under the skin",
  "points.dead-volume":
    "The points take {pointsMl} mL and {deadMl} mL stays in needle, line and gun; {totalMl} mL is prepared. Prepare {missingMl} mL more, or the last points lack it.",
  "dose.same-day":
    "{substance}: {earlierMg} mg was given earlier today, {mg} mg with this session, above the maximum of {maxMg} mg. Use less, or another day.",
  "dose.over-course": "{substance}: {mg} mg in this course is above the {maxMg} mg of a course. End the course here.",
  "dose.over-year": "{substance}: {mg} mg within a year is above the {maxMg} mg of a year. Wait, or use less.",
  "dose.over-limit": "{substance}: {amount} {unit} {per} is above the most of {most} {unit}. Use less, or spread it.",
  "dose.too-soon": "{substance} was last given on {last}. The next session with it is possible from {earliest}.",
  "label.too-many-sessions":
    "{substance}: session {session} is above the {maxSessions} sessions of its label. Do not give it again.",
  "label.too-soon":
    "{substance} was last given on {last}. Its label wants a month between sessions: the next is possible from {earliest}.",
  "label.last-session-unknown":
    "{substance}: this is a later session of the course, and the day of the last one is not known. Enter what was given before.",
  "anaesthetic.over-reduced-maximum":
    "Maxima of local anaesthetics are lowered by {percent} % for {who}, and this is more than the {leftPercent} % that are left. Use less, or let the physician decide.",
  "anaesthetic.reduced-maximum":
    "Maxima of local anaesthetics are lowered by {percent} % for {who}: stay below {leftPercent} % of them.",
  "salt.unknown":
    "{substance} as {salt} is not in the catalogue, so its strength is counted as it is written. Read on the label whether {strength} is salt or base.",
  "salt.counted-as-written":
    "{substance} as {salt}: {strength} is counted as it is written. Say whether it is salt or base (strengthAs), since the two differ.",
  "product.not-for-injection":
    "{substance}: the product is labelled {labelled}, and such a product is never injected. Take one that is made for injection.",
  "product.homeopathic":
    "{substance}: a homeopathic vial is not injected here; such vials have carried infection. Leave it out.",
  "lot.quarantined": "{substance}, lot {lot}: on hold. Do not use it; take another lot.",
  "lot.recalled": "{substance}, lot {lot}: recalled. Do not use it; put it aside and take another lot.",
  "vial.opened-for-another": "{substance}: the vial was opened at another patient. Discard it and open a new one.",
  "vial.opening-unknown":
    "{substance}: it is not known when this multi-dose vial was opened. Enter the day; for a new vial, today.",
  "vial.opened-for-unknown":
    "{substance}: this multi-dose vial was opened on {opened}, and it is not known for whom. Enter for whom, or discard it and open a new one.",
  "vial.opened-too-long":
    "{substance}: the vial was opened on {opened}; its last day was {lastDay} ({days} days). Discard it and open a new one.",
  "vial.single-dose-kept":
    "{substance}: a single-dose vial that was opened before and kept. Discard it and open a new one.",
  "vial.container-unknown":
    "{substance}: the vial was opened before, and it is not known whether it is for one dose. Read the label; a single-dose vial is discarded.",
  "mixture.past-use": "The mixture was to be used by {time} on {day}. Discard it and prepare a new one.",
  "law.mixed-in-pharmacy": "{country}: a pharmacy mixes this, as it must. Tell the patient that the use is off-label.",
  "law.single-agent":
    "{country}: one active substance at a time is advised, and {substances} are mixed. Use one, or record why not.",
  "law.lipolysis-not-approved":
    "{country}: {substances} is not approved to break down fat. Tell the patient, or leave it out.",
  "law.substance": "{country}: {substance} is {status} by law. Read the rule before using it.",
  "value.per.point": "a point",
  "value.per.session": "in a session",
  "value.per.day": "in a day",
  "value.per.week": "in a week",
  "value.per.area": "on a square centimetre",
  "value.labelled.cosmetic": "as a cosmetic",
  "value.labelled.external-use": "for external use",
  "value.status.forbidden": "forbidden",
  "value.status.withdrawn": "withdrawn",
  "value.status.restricted": "restricted",
  "value.status.not-approved": "not approved",
  "value.who.the old": "the old",
  "value.who.the frail": "the frail",
  "value.who.people with heart disease": "people with heart disease",
  "value.who.people with liver disease": "people with liver disease",
} as const satisfies Texts;
