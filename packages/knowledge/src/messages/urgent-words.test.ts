import { urgentIn } from "@pistor/core/messages";
import { expect, test } from "vitest";
import { urgentWords } from "./index.ts";

const found = (text: string) => urgentIn(urgentWords, text);

// Sentences as people write them, one for each danger sign of the aftercare sheet.
test.each([
  "Since the injection I can't breathe properly",
  "My face is very swollen",
  "I fainted twice today",
  "there is pus coming out",
  "the skin turned black",
  "I have a fever of 39",
  "Dünkü iğneden sonra NEFES ALAMIYORUM",
  "yüzüm çok şişti",
  "Dün bayıldım",
  "ateşim çıktı",
  "Ich bekomme kaum Luft",
  "meine Zunge ist geschwollen",
  "Ich habe seit gestern Fieber",
  "Die Haut ist schwarz geworden",
  "Je n’arrive plus à respirer",
  "ma langue est gonflée",
  "J'ai de la fièvre",
  "لا أستطيع التنفس",
  "وجهي متورم جدا",
  "أغمي عليّ",
  "Мне трудно дышать",
  "лицо сильно опухло",
  "Потеряла сознание",
  "из ранки идёт гной",
])("%j wants a call, not a mail", (text) => {
  expect(found(text)).not.toEqual([]);
});

test.each([
  "I would like to know what ten sessions for hair loss cost.",
  "Can you see me on Tuesday? I can breathe a sigh of relief once it is booked.",
  "Saç dökülmesi için fiyat almak istiyorum, ateşli bir hasta değilim",
  "Guten Tag, wie lange dauert eine Sitzung, und was kostet sie?",
  "Bonjour, je voudrais un rendez-vous pour le visage, je vis à Paris.",
  "مرحبا، أريد معرفة السعر لعلاج تساقط الشعر",
  "Здравствуйте, сколько стоит курс для волос?",
  "",
])("%j is an inquiry like others", (text) => {
  expect(found(text)).toEqual([]);
});

test("the words are given as they stand, each once, whatever language was chosen", () => {
  expect(found("Fieber, und FIEBER. Fieber! Я не могу дышать")).toEqual(["Fieber", "FIEBER", "не могу дышать"]);
});
