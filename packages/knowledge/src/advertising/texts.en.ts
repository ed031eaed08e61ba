/** Why a wording is not used, and what may stand instead. */
export const advertisingTextsEn = {
  "advertising.stop-medicine.why": "Leaving a prescribed medicine can kill. Whoever prescribed it decides on it.",
  "advertising.stop-medicine.instead":
    "Go on with every medicine that a physician prescribed, and tell us which ones you take.",
  "advertising.promise.why":
    "Nobody can know the result. Trials found no effect for some uses and weak evidence for others.",
  "advertising.promise.instead":
    "What trials found for this use is: [what was found]. Results differ from person to person.",
  "advertising.cure.why": "No trial shows that it heals a disease.",
  "advertising.cure.instead": "Small studies looked at [complaint]; what they found is: [what was found].",
  "advertising.painless.why": "Needles go into the skin. Mild pain is among the effects that sources name.",
  "advertising.painless.instead":
    "You will feel needles. A cream can numb the skin; how much you feel differs from person to person.",
  "advertising.no-side-effects.why":
    "Swelling, bruises, allergy and infection after weeks have happened, and harm is badly recorded in this field.",
  "advertising.no-side-effects.instead":
    "Swelling and bruises are common. Infection, also weeks later, and tissue damage are serious; how often they happen is not known.",
  "advertising.safe.why":
    "Its risks depend on the mixture and are not known well. The word says more than anybody knows.",
  "advertising.safe.instead":
    "The known risks are: [risks with their rates]. How often rare harm happens is not known.",
  "advertising.non-invasive.why": "Needles break the skin, and what breaks the skin can infect it.",
  "advertising.non-invasive.instead": "Fine needles go 1 to 4 mm into the skin. No cut is made.",
  "advertising.radiotherapy.why":
    "Ionising rays are no part of it. One article says so, most likely by a slip of translation.",
  "advertising.radiotherapy.instead": "After the session nothing follows but the aftercare sheet.",
  "advertising.stem-cell.why": "No stem cell is in it, and no such product is licensed for it.",
  "advertising.stem-cell.instead": "Call it hair mesotherapy, and name what is injected.",
  "advertising.weight-loss.why": "No source supports it. A trial on the thigh found no difference in girth or fat.",
  "advertising.weight-loss.instead": "Nobody is treated to weigh less.",
  "advertising.permanent.why": "Nobody has followed patients long enough to know, and some need it again.",
  "advertising.permanent.instead":
    "How long an effect stays, if there is one, is not known; some need further sessions.",
  "advertising.inducement.why":
    "A discount, a gift or a last day presses people who need time to think. In Turkey campaigns are forbidden by law.",
  "advertising.inducement.instead": "Take the time that you need. The quote holds until [date].",
  "advertising.price-from.why": "A price that begins at something is nobody's price.",
  "advertising.price-from.instead":
    "The whole course costs [amount] for [number] sessions; what is not included is listed.",
  "advertising.price.why":
    "Turkish rules of 12 November 2025 allow no prices in public. Who asks for themselves may be told theirs.",
  "advertising.price.instead": "Write to us: you get an itemised quote for your own course.",
  "advertising.testimonial.why":
    "Praise cannot be generalised, and those who were harmed do not write it. In Turkey it is forbidden by law.",
  "advertising.testimonial.instead": "Of [number] patients who were followed, [number] improved on [scale].",
  "advertising.before-after.why":
    "Pictures are chosen. In Turkey they need the written form, the same conditions, dates, and comments switched off.",
  "advertising.before-after.instead": "Leave the pictures out, or show all with date, conditions and written consent.",
  "advertising.approved.why":
    "The single substances may be approved; this use of them is not. One deoxycholic acid is, under the chin alone.",
  "advertising.approved.instead": "The use is off-label: the medicine was approved for something else.",
  "advertising.prescription-medicine.why":
    "In the United Kingdom a medicine that needs a prescription is not advertised to the public, neither by its name nor by its brand.",
  "advertising.prescription-medicine.instead":
    "Name the consultation and what it is about; the medicine is spoken of there.",
  "advertising.under-18.why":
    "Nobody under 18 is treated. In the United Kingdom cosmetic procedures are not advertised to people under 18.",
  "advertising.under-18.instead": "It is for adults. Nobody under 18 is treated.",
  "advertising.superlative.why": "Nobody has compared it, and there is no standard to compare it by.",
  "advertising.superlative.instead": "Say what can be checked: licence, training, number of sessions, reported events.",
  "advertising.no-downtime.why":
    "Needle marks and swelling last one to two days in most people, longer round the eyes, and can be severe.",
  "advertising.no-downtime.instead": "Marks and light swelling usually last 24 to 48 hours; some need a day off.",
  "advertising.made-light.why":
    "It is an intervention with serious, if rare, harm. Guidance asks not to make light of it.",
  "advertising.made-light.instead": "It is a medical treatment with needles; take time to decide.",
  "advertising.evidence-missing.why": "A benefit is named, and nothing says what trials found.",
  "advertising.evidence-missing.instead":
    "Add what was found, the negative first: evidence for this use is weak, and controlled trials of the face found no improvement.",
  "advertising.off-label-missing.why": "A benefit is named, and nothing says that the use is off-label.",
  "advertising.off-label-missing.instead":
    "Add: the substances are used off-label, for something they were not approved for.",
} as const;
