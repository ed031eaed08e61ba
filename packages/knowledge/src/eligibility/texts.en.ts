import type { Texts } from "@pistor/core/evidence";

/**
 * English wordings of screening. A rule's id is its sentence for the patient, with `.staff` the one for staff;
 * `decision.*` are the five answers; `ask.*` are the questions, with `.help`, a `.choice` for each word and `.no-day` for
 * the answer that names no day.
 */
export const textsEn = {
  "decision.eligible": "Possible: we found nothing that speaks against it on this day.",
  "decision.physician-decides": "A physician decides.",
  "decision.not-yet": "Not yet.",
  "decision.not-eligible": "Not eligible.",
  "decision.incomplete": "Open: one more answer can still change this.",

  "age.under-minimum": "On that day you are {age} years old. That is too young for this treatment.",
  "age.under-minimum.staff":
    "Age {age} on the day of the session: below the minimum age nobody is treated. No override.",
  "age.under-caution": "You are {age}. At this age a doctor decides, because one source advises against it.",
  "age.under-caution.staff": "Age {age}: sources disagree at this age. The physician decides and records why.",
  "pregnancy.now": "We treat nobody who is pregnant. Ask again after the birth, when you no longer breastfeed.",
  "pregnancy.now.staff": "Pregnant: not treated. No override.",
  "breastfeeding.now": "We treat nobody who is breastfeeding. Ask again when that time is over.",
  "breastfeeding.now.staff": "Breastfeeding: not treated. No override.",
  "diabetes.insulin": "You use insulin for your diabetes. Go on with it as it is. Mesotherapy is not possible for you.",
  "diabetes.insulin.staff": "Diabetes on insulin: not treated. Sources agree on at least this.",
  "diabetes.without-insulin":
    "You have diabetes. A doctor looks at your blood sugar and decides. Go on with your treatment as it is.",
  "diabetes.without-insulin.staff":
    "Diabetes without insulin: one source excludes any treated diabetes. Look at HbA1c, then decide.",
  "cancer.active": "We treat nobody who has cancer now or is being treated for it.",
  "cancer.active.staff": "Active cancer or cancer treatment: not treated. No override.",
  "cancer.past": "You had cancer in the past. A doctor decides, and may ask the doctors who treated you.",
  "cancer.past.staff": "Cancer in the past: no source gives a time. Decide with the treating oncologist.",
  "stroke.past": "You had a stroke. You cannot have this treatment.",
  "stroke.past.staff": "Stroke in the past: not treated.",
  "clotting.disorder": "Your blood does not clot as it should. You cannot have this treatment.",
  "clotting.disorder.staff": "Disorder of blood clotting: not treated. A label asks for caution, an article excludes.",
  "urticaria.any": "You have hives (urticaria). You cannot have this treatment.",
  "urticaria.any.staff": "Urticaria: not treated.",
  "heart.several-medicines":
    "You take several medicines for your heart. Keep taking them. Mesotherapy is not possible for you.",
  "heart.several-medicines.staff": "Heart disease on {heart-medicines} medicines: with so many nobody is treated.",
  "heart.few-medicines": "You have a heart disease. A doctor decides. Go on with your medicine as it is.",
  "heart.few-medicines.staff": "Heart disease, {heart-medicines} medicines: the physician decides.",
  "heart.attack-risk":
    "You had a heart attack, or you are at risk of one. You cannot have this treatment. If you have chest pain, see a doctor soon.",
  "heart.attack-risk.staff": "Risk of a heart attack: not treated. The source names it for pain; a needle is a needle.",
  "liver.disease": "You have a liver disease. You cannot have this treatment.",
  "liver.disease.staff": "Liver disease: not treated. One source says so; it is the stricter one.",
  "kidney.disease": "You have a kidney disease. You cannot have this treatment.",
  "kidney.disease.staff": "Kidney disease: not treated. One source says so; it is the stricter one.",
  "keloid.cosmetic":
    "Your scars grow thick or large. This treatment could leave such scars, so we do not give it for looks.",
  "keloid.cosmetic.staff": "Keloid or hypertrophic scars: no cosmetic treatment.",
  "keloid.medical": "Your scars grow thick or large. A doctor decides.",
  "keloid.medical.staff": "Keloid or hypertrophic scars in a treatment of a complaint: the physician decides.",
  "allergy.in-mixture":
    "You named an allergy to {allergies}. The planned mixture holds {mixture}. You are not given it.",
  "allergy.in-mixture.staff":
    "Allergy to {allergies} reaches {mixture} in the mixture. Plan another mixture, then screen again.",
  "allergy.not-recognised":
    "You named an allergy to {allergies}. It is not on our list. A doctor reads it and decides.",
  "allergy.not-recognised.staff":
    "Allergy to {allergies} matches no substance on the list. Read it against the mixture, the cream, gloves and skin cleanser.",
  "dysphagia.deoxycholic-acid":
    "You have trouble swallowing. You are not given deoxycholic acid: it can make this worse.",
  "dysphagia.deoxycholic-acid.staff": "Dysphagia and {mixture}: the label says avoid.",
  "g6pd.prilocaine": "You have G6PD deficiency. You are not given prilocaine: your blood could carry less oxygen.",
  "g6pd.prilocaine.staff":
    "G6PD deficiency and {mixture}: risk of methaemoglobinaemia. Use no prilocaine, in the cream either.",
  "child-bearing.5-alpha-reductase-inhibitor":
    "You could become pregnant. You are not given {mixture}: it can harm an unborn child. Birth control does not change this.",
  "child-bearing.5-alpha-reductase-inhibitor.staff":
    "Child-bearing potential and {mixture}: contraindicated; contraception does not lift it.",
  "device.implanted":
    "You have a device or metal in your body. You are not given a treatment that works with electric current.",
  "device.implanted.staff": "Implanted device and needle-free delivery: not treated.",
  "epilepsy.needle-free": "You have epilepsy. You are not given a treatment that works with electric current.",
  "epilepsy.needle-free.staff": "Epilepsy and needle-free delivery: not treated. Clinic default; no source was read.",
  "epilepsy.needle": "You have epilepsy. A doctor decides. Go on with your medicine as it is.",
  "epilepsy.needle.staff": "Epilepsy and a needle: the physician decides. Clinic default; no source was read.",
  "country.bans-substance": "The law of this country forbids {mixture} to remove fat.",
  "country.bans-substance.staff":
    "{mixture}: forbidden in France for cosmetic removal of fat (decree 2011-382, article 1).",
  "country.bans-fat-injection": "The law of this country forbids injections to remove fat.",
  "country.bans-fat-injection.staff":
    "Cosmetic removal of fat by injection, mixtures of mesotherapy included, is forbidden in France (decree 2011-382, article 1).",
  "substance.refused": "The planned mixture holds {mixture}. We do not inject it.",
  "substance.refused.staff": "{mixture}: refused here. Plan another mixture.",
  "substance.refused-for-whitening":
    "The planned mixture holds {mixture}. We do not inject it to change how skin looks.",
  "substance.refused-for-whitening.staff":
    "{mixture}: no approval for whitening was found; refused in cosmetic treatments.",
  "substance.not-recognised":
    "The planned mixture holds something that is not on our list: {mixture}. A doctor decides.",
  "substance.not-recognised.staff": "No list has {mixture}: allergies and exclusions were not checked against it.",
  "infection.acute": "You have an infection. Not while it lasts. Ask again when it has healed.",
  "infection.acute.staff":
    "Acute infection: wait until healed. An article that names infections as a use is not followed.",
  "wound.open": "You have an open wound there. Not while it is open. Ask again when it has healed.",
  "wound.open.staff": "Open wound: wait until healed.",
  "skin.disease-at-site": "Your skin is ill there now. Ask again when it has healed.",
  "skin.disease-at-site.staff": "Skin disease at the site: wait until healed, or plan another site.",
  "herpes.active": "You have herpes (cold sores) now. Ask again when it has healed.",
  "herpes.active.staff": "Active herpes: wait until healed, then decide on a preventive medicine.",
  "herpes.past":
    "You had herpes (cold sores). Needles can bring it back. A doctor decides if you need a medicine against that.",
  "herpes.past.staff": "Herpes in the past: decide on a preventive medicine.",
  "hypertension.uncontrolled":
    "Your blood pressure is too high. Not until it is in range. See a doctor about it first.",
  "hypertension.uncontrolled.staff": "Uncontrolled hypertension: wait until controlled; measure on the day.",
  "isotretinoin.recent":
    "You take isotretinoin, or took it not long ago. Not until some months after it ended. Take it as prescribed: your doctor says when it ends.",
  "isotretinoin.recent.staff":
    "Isotretinoin now or too recently: wait some months after the last dose (clinic default). A known last day gives the day to wait for.",
  "nsaid.recent":
    "On {nsaid-last-taken} you took a painkiller that thins the blood, and no doctor had prescribed it. From {until} on it is no longer in the way.",
  "nsaid.recent.staff":
    "Unprescribed NSAID or aspirin on {nsaid-last-taken}: move the session to {until} or later. A prescribed one is asked as a blood thinner.",
  "autoimmune.disease": "You have an autoimmune disease. A doctor decides. Go on with your treatment as it is.",
  "autoimmune.disease.staff": "Autoimmune disease: the physician decides.",
  "immunity.suppressed": "Your body fights germs less well. A doctor decides. Go on with your medicine as it is.",
  "immunity.suppressed.staff": "Immunosuppressed: the physician decides. Clinic default; no source was read.",
  "blood-thinner.prescribed":
    "Go on with your blood thinner as prescribed: leaving it out can be dangerous. The doctor here decides together with the one who prescribed it.",
  "blood-thinner.prescribed.staff":
    "Prescribed anticoagulant or antiplatelet: decide with the prescriber. The patient goes on taking it as prescribed.",
  "blood-thinner.self": "You take something that thins the blood. Change nothing by yourself. A doctor decides.",
  "blood-thinner.self.staff": "Blood thinner without a prescription: find out which and why, then decide.",

  "methaemoglobinaemia.prilocaine":
    "You once had too little oxygen in your blood from a medicine. You are not given prilocaine: it can happen again.",
  "methaemoglobinaemia.prilocaine.staff":
    "Methaemoglobinaemia and {mixture}: the label warns of it; here none is given. Use no prilocaine, in the cream either.",
  "hypertension.measured":
    "Your blood pressure was very high when we measured it. Not today. See a doctor about it first.",
  "hypertension.measured.staff":
    "Measured blood pressure at or above the limit (clinic default): not today. Measure again after rest; have it seen to.",
  "retinoid.recent":
    "You used a vitamin A cream (retinoid) on {retinoid-last-used}. From {until} on it is no longer in the way. Use a prescribed cream as prescribed.",
  "retinoid.recent.staff":
    "Retinoid on the skin on {retinoid-last-used}: wait until {until} or later (clinic default), or plan other skin. A prescribed one goes on as prescribed.",
  "laser.recent": "You had a laser treatment on {laser-last-done}. Before {until} a doctor decides.",
  "laser.recent.staff":
    "Laser on {laser-last-done}: a trial left out who had one in the last six months. Decide; from {until} it no longer counts.",
  "filler.permanent": "You have a filler that stays for good. A doctor looks at where it is and decides.",
  "filler.permanent.staff": "Permanent filler: find out what, where and when, then decide.",
  "injection.reaction":
    "You once reacted badly to an injection into the skin. A doctor asks what happened and decides.",
  "injection.reaction.staff": "Earlier bad reaction to an injection into the skin: find out to what, then decide.",
  "gallstones.against-fat": "You have gallstones. Before a treatment against fat, a doctor decides.",
  "gallstones.against-fat.staff": "Gallstones and a treatment against fat: the physician decides.",
  "antiarrhythmic.local-anaesthetic":
    "You take a medicine for your heart's rhythm. The planned {mixture} can act on the heart too, so a doctor decides. Go on with your medicine as it is.",
  "antiarrhythmic.local-anaesthetic.staff":
    "Antiarrhythmic and {mixture}: with class III (amiodarone and others) effects on the heart may add up. Watch closely, consider an ECG, then decide.",
  "maoi.any": "You take a medicine of the MAO inhibitor kind. A doctor decides. Go on with it as prescribed.",
  "maoi.any.staff":
    "MAO inhibitor: adrenaline and other stimulants may act more strongly. The physician decides. Clinic default; no source was read.",
  "thrombosis.tranexamic-acid":
    "You had a blood clot. The planned mixture holds {mixture}, which can keep a clot from going away. A doctor decides.",
  "thrombosis.tranexamic-acid.staff":
    "Thrombosis and {mixture}: the physician decides; hormonal contraception adds to the risk. Clinic default, check the label.",
  "arrhythmia.heart-stimulant":
    "Your heart beats out of rhythm at times. The planned {mixture} can make it beat faster. A doctor decides. Go on with your medicine as it is.",
  "arrhythmia.heart-stimulant.staff":
    "Arrhythmia and {mixture}: the physician decides. Clinic default, check the label.",
  "ulcer.nsaid":
    "You had a stomach ulcer, or painkillers gave you asthma. The planned mixture holds such a painkiller ({mixture}). You are not given it.",
  "ulcer.nsaid.staff":
    "Ulcer or painkiller asthma, and {mixture}: not given. Plan another mixture. Clinic default, check the label.",
  "appearance.distress":
    "You worry a lot about how you look, and it makes your life harder. A doctor talks with you about it first and then decides.",
  "appearance.distress.staff":
    "Worry about looks that limits life: look for body dysmorphic disorder, give time to reflect, then decide. Two questions of our own, no diagnosis.",
  "appearance.pressure":
    "You said that this is not your own wish. A doctor talks with you alone first and then decides.",
  "appearance.pressure.staff":
    "Not the patient's own wish, or not sure: speak with the patient alone. Consent must be free; decide after that.",

  "ask.birthDate": "When were you born?",
  "ask.birthDate.help": "We treat adults only. For the youngest of them a doctor decides.",
  "ask.pregnant": "Are you pregnant, or could you be?",
  "ask.pregnant.help": "If you do not know, say so: a test can tell.",
  "ask.breastfeeding": "Are you breastfeeding?",
  "ask.breastfeeding.help": "Pumping milk counts too.",
  "ask.diabetes": "Do you have diabetes? How is it treated?",
  "ask.diabetes.help": "If you use insulin, choose insulin, even if you take tablets too.",
  "ask.diabetes.choice.none": "No diabetes",
  "ask.diabetes.choice.diet": "Yes, with diet only",
  "ask.diabetes.choice.oral": "Yes, with tablets, or injections other than insulin",
  "ask.diabetes.choice.insulin": "Yes, with insulin",
  "ask.cancer": "Do you have cancer, or have you had it?",
  "ask.cancer.help": "If you are being treated for it, choose now.",
  "ask.cancer.choice.none": "Never",
  "ask.cancer.choice.past": "In the past",
  "ask.cancer.choice.active": "Now",
  "ask.stroke": "Have you ever had a stroke?",
  "ask.stroke.help": "A small one that went away counts too.",
  "ask.clotting-disorder": "Does your blood clot too little or too much?",
  "ask.clotting-disorder.help":
    "For example: you bleed for a long time, or clots form easily. A doctor may have named it.",
  "ask.urticaria": "Do you have hives (urticaria)?",
  "ask.urticaria.help": "Itchy bumps on the skin that come and go.",
  "ask.heart-disease": "Do you have a heart disease?",
  "ask.heart-disease.help": "We ask about high blood pressure later.",
  "ask.heart-medicines": "How many medicines do you take for your heart?",
  "ask.heart-medicines.help": "Count each medicine once, not each tablet. None is 0.",
  "ask.heart-attack-risk": "Has a doctor told you that you could have a heart attack?",
  "ask.heart-attack-risk.help": "A heart attack in the past counts too. So does chest pain when you climb stairs.",
  "ask.hypertension": "Do you have high blood pressure?",
  "ask.hypertension.help": "Controlled means: in range when it is measured, with or without medicine.",
  "ask.hypertension.choice.none": "No",
  "ask.hypertension.choice.controlled": "Yes, and it is controlled",
  "ask.hypertension.choice.uncontrolled": "Yes, and it is not controlled",
  "ask.liver-disease": "Do you have a liver disease?",
  "ask.liver-disease.help": "For example hepatitis or cirrhosis. Liver values that a doctor watches count too.",
  "ask.kidney-disease": "Do you have a kidney disease?",
  "ask.kidney-disease.help": "For example dialysis or a transplant. Kidney values that a doctor watches count too.",
  "ask.acute-infection": "Do you have an infection now?",
  "ask.acute-infection.help": "For example fever, a cold, a bad tooth, ringworm, shingles, or infected skin.",
  "ask.open-wound": "Is there an open wound where you want to be treated?",
  "ask.open-wound.help": "Cuts, burns and fresh stitches count.",
  "ask.skin-disease-at-site": "Is your skin ill where you want to be treated?",
  "ask.skin-disease-at-site.help": "For example eczema, psoriasis, ringworm, warts or a rash.",
  "ask.herpes": "Do you have herpes (cold sores), or have you had it?",
  "ask.herpes.help": "Needles can bring it back.",
  "ask.herpes.choice.none": "Never",
  "ask.herpes.choice.past": "In the past",
  "ask.herpes.choice.active": "Now",
  "ask.keloid": "Do your scars grow thick, or larger than the wound was?",
  "ask.keloid.help": "Doctors call them keloid or hypertrophic scars.",
  "ask.autoimmune-disease": "Do you have an autoimmune disease?",
  "ask.autoimmune-disease.help":
    "The body attacks itself. For example lupus, rheumatoid arthritis, or some thyroid diseases.",
  "ask.immunosuppressed": "Does your body fight germs less well than it should?",
  "ask.immunosuppressed.help":
    "For example with HIV, after a transplant, or with a medicine such as cortisone for a long time.",
  "ask.blood-thinner": "Do you take a blood thinner?",
  "ask.blood-thinner.help":
    "Aspirin or painkillers that a doctor prescribed count. Go on with a prescribed one as it is.",
  "ask.blood-thinner.choice.none": "No",
  "ask.blood-thinner.choice.prescribed": "Yes, a doctor prescribed it",
  "ask.blood-thinner.choice.self": "Yes, by my own choice",
  "ask.nsaid-last-taken": "When did you last take a painkiller such as ibuprofen or aspirin that no doctor prescribed?",
  "ask.nsaid-last-taken.help": "If it was more than a month ago, say so. Prescribed ones belong to blood thinners.",
  "ask.nsaid-last-taken.no-day": "Not in the last month",
  "ask.isotretinoin": "Do you take isotretinoin against acne, or have you taken it?",
  "ask.isotretinoin.help": "Capsules only. Creams do not count here.",
  "ask.isotretinoin.choice.none": "Not in the last six months",
  "ask.isotretinoin.choice.past-6-months": "In the last six months",
  "ask.isotretinoin.choice.current": "Now",
  "ask.g6pd-deficiency": "Do you have G6PD deficiency?",
  "ask.g6pd-deficiency.help": "You are born with it: the body lacks an enzyme. Some people call it favism.",
  "ask.dysphagia": "Do you have trouble swallowing?",
  "ask.dysphagia.help": "Now, or in the past.",
  "ask.implanted-device": "Do you have a device or metal in your body?",
  "ask.implanted-device.help": "For example a pacemaker, a pump, or metal near the place that is treated.",
  "ask.epilepsy": "Do you have epilepsy?",
  "ask.epilepsy.help": "A single fit counts too.",
  "ask.child-bearing-potential": "Could you become pregnant?",
  "ask.child-bearing-potential.help": "Say yes even if you use birth control.",
  "ask.contraception": "Do you use birth control?",
  "ask.contraception.help": "We write it down. It changes none of the answers.",
  "ask.allergies": "What are you allergic to?",
  "ask.allergies.help": "Medicines, numbing creams, foods, latex, insect stings. None is an answer too.",
  "ask.mixture": "Which substances are planned?",
  "ask.mixture.help": "The clinic answers this. The numbing cream belongs to it.",
  "ask.country": "In which country is the clinic?",
  "ask.country.help": "The law of that country says what may be given.",
  "ask.isotretinoin-stopped": "On which day did you last take isotretinoin?",
  "ask.isotretinoin-stopped.help": "From that day on we count six months. If you do not know the day, say so.",
  "ask.isotretinoin-stopped.no-day": "I do not know the day",
  "ask.retinoid-last-used": "When did you last use a vitamin A cream (retinoid) on the skin that would be treated?",
  "ask.retinoid-last-used.help":
    "For example tretinoin, adapalene or retinol. If it was more than a month ago, say so.",
  "ask.retinoid-last-used.no-day": "Not in the last month",
  "ask.laser-last-done": "When did you last have a laser treatment on that skin?",
  "ask.laser-last-done.help": "If it was more than six months ago, or never, say so.",
  "ask.laser-last-done.no-day": "Not in the last six months",
  "ask.permanent-filler": "Do you have a filler under the skin that stays for good?",
  "ask.permanent-filler.help": "For example silicone. Hyaluronic acid goes away and does not count.",
  "ask.injection-reaction": "Have you ever reacted badly to an injection into the skin?",
  "ask.injection-reaction.help": "For example lumps, a bad rash or swelling after a filler or mesotherapy.",
  "ask.gallstones": "Do you have gallstones?",
  "ask.gallstones.help": "If your gallbladder was taken out, say no.",
  "ask.antiarrhythmic": "Do you take a medicine for your heart's rhythm?",
  "ask.antiarrhythmic.help": "For example amiodarone or sotalol. Go on with it as it is.",
  "ask.methaemoglobinaemia": "Have you ever had methaemoglobinaemia?",
  "ask.methaemoglobinaemia.help":
    "A medicine or illness left too little oxygen in the blood. Lips and skin turned blue.",
  "ask.maoi": "Do you take a MAO inhibitor?",
  "ask.maoi.help": "Against depression or Parkinson's. For example moclobemide, phenelzine or selegiline.",
  "ask.thrombosis": "Have you ever had a blood clot in a vein, the lung or the eye?",
  "ask.thrombosis.help": "Doctors call it thrombosis or embolism.",
  "ask.arrhythmia": "Does your heart beat out of rhythm, or much too fast, at times?",
  "ask.arrhythmia.help": "A doctor may have called it arrhythmia or atrial fibrillation.",
  "ask.ulcer-or-painkiller-asthma": "Have you had a stomach ulcer, or asthma from a painkiller?",
  "ask.ulcer-or-painkiller-asthma.help": "From aspirin or ibuprofen, for example. Bleeding in the stomach counts too.",
  "ask.systolic-mm-hg": "What is the upper blood pressure?",
  "ask.systolic-mm-hg.help": "Measured by staff, sitting, in mmHg.",
  "ask.diastolic-mm-hg": "What is the lower blood pressure?",
  "ask.diastolic-mm-hg.help": "Measured by staff, sitting, in mmHg.",
  "ask.appearance-worry": "Do you think about how you look for more than an hour on most days?",
  "ask.appearance-worry.help": "There is no wrong answer. It helps us to talk about what you hope for.",
  "ask.appearance-limits": "Does worry about your looks keep you from people, work or school?",
  "ask.appearance-limits.help": "For example: you stay at home, or you check mirrors again and again.",
  "ask.own-wish": "Is this treatment your own wish?",
  "ask.own-wish.help": "Say no if somebody pushes you, or if you are not sure.",
  "ask.choice.yes": "Yes",
  "ask.choice.no": "No",
  "ask.choice.unknown": "I do not know",
} as const satisfies Texts;
