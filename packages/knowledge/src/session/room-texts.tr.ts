import type { Texts } from "@pistor/core/evidence";

/** Photographs, observation, reactions and pain in the room, and the second name: Turkish. */
export const roomTextsTr = {
  "session.photo-missing": "“{view}” fotoğrafını çekin ya da neden çekilmediğini yazın.",
  "session.observation-not-ended":
    "Hastayı son iğneden sonra {minutes} dakika gözleyin ve gözlemi bitirin ya da neden yapılmadığını yazın.",
  "session.observation-too-short":
    "Hasta {needed} dakikanın {minutes} dakikasında gözlendi: gözlemeyi sürdürün ya da nedenini yazın.",
  "queue.co-sign": "{on} tarihli kayıt ikinci bir hekimin adını bekliyor.",
  "note.photos": "Çekilen fotoğraflar: {views}.",
  "note.photo-not-taken": "“{view}” fotoğrafı çekilmedi. Neden: {reason}",
  "note.reaction": "{at}: {term}, {severity}. Yapılan: {treated}.",
  "note.observed": "Son iğneden sonra {at} saatine kadar gözlendi.",
  "note.observation-reason": "Gözlem gerekenden farklı. Neden: {reason}",
  "note.pain-asked": "Ağrı ({when}): 10 üzerinden {score}.",
  "severity.mild": "hafif",
  "severity.moderate": "orta",
  "severity.severe": "ağır",
  "severity.unknown": "şiddeti yazılmadı",
  "treated.nothing": "hiçbir şey",
  "pain.before": "önce",
  "pain.during": "sırasında",
  "pain.after": "sonra",
  "view.face-front": "yüz, önden",
  "view.face-left": "yüz, sol yan",
  "view.face-right": "yüz, sağ yan",
  "view.scalp-top": "saçlı deri, tepe",
  "view.scalp-back": "saçlı deri, arka",
  "view.site-front": "uygulama bölgesi, önden",
  "view.site-back": "uygulama bölgesi, arkadan",
  "view.site-left": "uygulama bölgesi, sol yan",
  "view.site-right": "uygulama bölgesi, sağ yan",
} as const satisfies Texts;
