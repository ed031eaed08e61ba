import { expect, test } from "vitest";
import { syllables } from "./syllables.ts";

/** Counted by hand with the hyphenation of each language's dictionary; French as read slowly, a final mute e left out. */
const counted = {
  en: "the 1 any 2 day 1 you 1 adults 2 treated 2 session 2 physician 3 decides 2 against 2 nobody 3 pregnancy 3 asked 1 birth 1 breastfeeding 3 diabetes 4 insulin 3 controlled 2 being 2 disorder 3 clotting 2 urticaria 5 hives 1 disease 2 needs 1 several 3 medicines 3 medicine 3 scars 1 large 1 needle 2 used 1 puncture 2 allergy 3 allergies 3 named 1 mixture 2 swallowing 3 deficiency 4 prilocaine 3 carrying 3 oxygen 3 contraception 4 changes 2 device 2 electrical 4 epilepsy 4 injections 3 infection 3 healed 1 wound 1 herpes 2 preventive 3 needed 2 prescribed 2 painkiller 3 without 2 autoimmune 4 weakened 2 dangerous 3 something 2 yourself 2 aspirin 3 ibuprofen 4 creams 1 inherited 4 people 2 area 3 pacemaker 3 hepatitis 4 cirrhosis 3 psoriasis 4 arthritis 3 capsules 2 latex 2 anaesthetic 4 surgery 3 radio 3 patient 2 doses 2 waited 2 little 2 usual 3 thicker 2",
  de: "nur 1 Erwachsene 4 behandelt 3 Ärztin 2 Arzt 1 entscheidet 3 Quelle 2 abrät 2 Schwangerschaft 3 Geburt 2 Stillzeit 2 neu 1 Diabetes 4 schließt 1 aus 1 Therapie 3 Schlaganfall 3 Blutgerinnung 4 Nesselsucht 3 Urtikaria 5 Medikamente 5 Leber 2 Niere 2 größer 2 Allergie 3 geplanten 3 Säure 2 ungeborenen 5 ändert 2 Körper 2 Epilepsie 4 verbietet 3 Infektion 4 geheilt 2 Blutverdünner 4 gefährlich 3 Feuer 2 Bauer 2 See 1 quer 1 Typ 1 sechs 1 Monaten 3",
  fr: "seuls 1 les 1 adultes 2 traités 2 séance 2 âge 1 médecin 3 décide 2 source 1 traitement 3 personne 2 grossesse 2 question 2 naissance 2 allaitement 4 diabète 2 insuline 3 équilibré 4 maladie 3 cœur 1 foie 1 plusieurs 2 médicaments 4 cicatrices 3 épaisses 2 grandes 1 aiguille 2 beauté 2 piqûre 2 mélange 2 contient 2 oxygène 3 contraception 4 électrique 3 pays 2 interdit 3 graisse 1 infection 3 guéri 2 plaie 1 peau 1 herpès 2 antidouleur 4 moi 1 mois 1 viennent 1 comptent 1 vont 1 urticaire 3 réaction 3 quand 1 guérison 3 client 2",
  tr: "hekim 2 karar 2 verir 2 gebelikte 4 kimse 2 tedavi 3 edilmez 3 şeker 2 hastalığı 4 insülin 3 ciğer 2 böbrek 2 ağrı 2 kesici 3 uçuk 2 yara 2 iz 1 saat 2 İğne 2 kâr 1",
  ru: "врач 1 решает 3 лечение 4 в 1 беременность 4 сердце 2 кожа 2 уколов 3 ещё 2 объём 2 кровь 1 аллергия 4 печень 2",
} as const;

test.each(Object.entries(counted))("words in %s have the syllables that were counted by hand", (lang, list) => {
  const of = syllables[lang as keyof typeof counted];
  const pairs = list.match(/\S+ \d/g) ?? [];
  expect(pairs.length).toBeGreaterThan(10);
  expect(pairs.map((pair) => pair.replace(/(\S+) \d/, (_, word: string) => `${word} ${of(word)}`))).toEqual(pairs);
});
