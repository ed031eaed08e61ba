import type { Answers, Treatment } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";

/** Something that was written after the first message. */
export type DemoTurn =
  | { readonly by: "sender"; readonly hoursAgo: number; readonly body: string }
  | { readonly by: string; readonly hoursAgo: number; readonly note: string }
  | { readonly by: string; readonly hoursAgo: number; readonly body: string; readonly template?: string };

/** An inquiry of the demo; everybody in it is made up. */
export interface DemoInquiry {
  readonly key: string;
  readonly hoursAgo: number;
  readonly channel: "form" | "self-check" | "mail" | "phone" | "agency";
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
  readonly country: string;
  readonly city: string;
  readonly treatment: Treatment | null;
  readonly message: string;
  /** Key of a member; left out: nobody has taken it. */
  readonly owner?: string;
  /** What was answered otherwise than by somebody whom nothing speaks against; left out: nothing was attached. */
  readonly selfCheck?: { readonly birthDate: string; readonly answers: Answers };
  readonly turns?: readonly DemoTurn[];
  readonly state?: "quoted" | "accepted" | "closed";
  readonly reason?: string;
  /** What the receiving side said to the last mail, for good. */
  readonly mailFault?: string;
}

export const kordonInquiries: readonly DemoInquiry[] = [
  {
    key: "lorenz",
    hoursAgo: 31,
    channel: "self-check",
    name: "Mira Lorenz",
    email: "mira@lorenz.example",
    phone: "+49 30 5550192",
    language: "de",
    country: "DE",
    city: "Berlin",
    treatment: "hair",
    message:
      "Guten Tag, seit zwei Jahren wird mein Haar dünner. Ich nehme nichts ein. Was kann man mir dazu sagen, und wie oft müsste ich nach İzmir kommen?",
    selfCheck: { birthDate: "1990-05-14", answers: {} },
  },
  {
    key: "haddad",
    hoursAgo: 20,
    channel: "self-check",
    name: "سلمى حداد",
    email: "salma@haddad.example",
    phone: "+971 50 555 0144",
    language: "ar",
    country: "AE",
    city: "دبي",
    treatment: "face",
    message: "السلام عليكم، عندي خطوط دقيقة حول العينين. أخذت مميع دم وصفه طبيبي. هل يمكن العلاج؟",
    owner: "becker",
    selfCheck: { birthDate: "1979-02-03", answers: { "blood-thinner": "prescribed" } },
    turns: [
      {
        by: "becker",
        hoursAgo: 18,
        body: "مرحبا سلمى حداد،\n\nبحسب ما ذكرتم يقرر الطبيب إن كان العلاج ممكنا لكم. هذا ليس نعم ولا لا.\n\nاستمروا في كل دواء وصفه طبيب، وأخبرونا باسمه ومنذ متى تتناولونه. القرار فيه لمن وصفه.\n\nKordon Clinic",
        template: "inquiry.physician-decides",
      },
      { by: "sender", hoursAgo: 7, body: "شكرا لكم. أتناوله منذ ثلاث سنوات، وسأرسل اسمه غدا." },
    ],
  },
  {
    key: "dubois",
    hoursAgo: 54,
    channel: "self-check",
    name: "Claire Dubois",
    email: "claire@dubois.example",
    phone: "",
    language: "fr",
    country: "FR",
    city: "Lyon",
    treatment: "cellulite",
    message:
      "Bonjour, j'ai un bouton de fièvre en ce moment. Puis-je quand même prendre un rendez-vous pour décembre ?",
    owner: "becker",
    selfCheck: { birthDate: "1985-09-27", answers: { herpes: "active" } },
    turns: [
      {
        by: "becker",
        hoursAgo: 40,
        body: "Bonjour Claire Dubois,\n\nmerci de votre franchise. Avec un bouton de fièvre nous attendons qu'il soit passé. Écrivez-nous ensuite ; un médecin vous examine avant toute décision.\n\nKordon Clinic",
      },
    ],
  },
  {
    key: "sokolova",
    hoursAgo: 75,
    channel: "self-check",
    name: "Анна Соколова",
    email: "anna@sokolova.example",
    phone: "+7 495 555 01 77",
    language: "ru",
    country: "RU",
    city: "Москва",
    treatment: "face",
    message: "Здравствуйте! Я на пятом месяце беременности. Можно ли сделать мезотерапию лица?",
    owner: "aydin",
    selfCheck: { birthDate: "1994-11-30", answers: { pregnant: true } },
    turns: [
      {
        by: "aydin",
        hoursAgo: 70,
        body: "Здравствуйте, Анна Соколова,\n\nспасибо за откровенность. Во время беременности и кормления мы это лечение не предлагаем: вашей вины в этом нет, мы хотим уберечь вас от вреда. Записываться и платить не нужно. Если что-то изменится, напишите нам снова.\n\nKordon Clinic",
        template: "inquiry.not-for-you",
      },
    ],
    state: "closed",
    reason: "Pregnant: not treated, told why.",
  },
  {
    key: "okafor",
    hoursAgo: 5,
    channel: "self-check",
    name: "Daniel Okafor",
    email: "daniel@okafor.example",
    phone: "+44 20 5550 0133",
    language: "en",
    country: "GB",
    city: "London",
    treatment: "pain",
    message:
      "My neck has hurt for months. I left some questions open as I do not know the answers. Is it worth a visit?",
    selfCheck: { birthDate: "1988-07-19", answers: { "clotting-disorder": "unknown", keloid: "unknown" } },
  },
  {
    key: "kaya",
    hoursAgo: 9,
    channel: "form",
    name: "Elif Kaya",
    email: "elif.kaya@posta.example",
    phone: "0532 555 01 61",
    language: "tr",
    country: "TR",
    city: "İzmir",
    treatment: "face",
    message: "Merhaba, göz altlarım için bilgi almak istiyorum. Hafta içi akşam saatleri uygun mu?",
  },
  {
    key: "kaya-again",
    hoursAgo: 2,
    channel: "mail",
    name: "ELİF KAYA",
    email: "Elif.Kaya+klinik@posta.example",
    phone: "",
    language: "tr",
    country: "",
    city: "",
    treatment: null,
    message: "Merhaba, geçen gün formdan yazmıştım ama yanıt göremedim. Randevu alabilir miyim?",
  },
  {
    key: "whitmore",
    hoursAgo: 98,
    channel: "mail",
    name: "Grace Whitmore",
    email: "grace@whitmore.example",
    phone: "",
    language: "en",
    country: "IE",
    city: "Cork",
    treatment: "hair",
    message: "Hello, I read very different things about mesotherapy for hair. What do you say about it?",
    owner: "koc",
    turns: [
      {
        by: "koc",
        hoursAgo: 90,
        body: "Hello Grace Whitmore,\n\nyou asked what mesotherapy can do for hair. Small trials with dutasteride found more hairs, and it is not given to women who can become pregnant; for vitamin mixtures no trial of their own was found. The use is off-label. Known risks are swelling, pain, infection, also weeks later, and damage to the skin; how often the serious ones happen is not known.\n\nDoing nothing is a choice as well. Which medicines do you use now? Please go on with every medicine that a physician prescribed.\n\nKordon Clinic",
        template: "inquiry.evidence",
      },
      {
        by: "sender",
        hoursAgo: 66,
        body: "Thank you for being so open. I use nothing at the moment. How many visits would it be?",
      },
      {
        by: "koc",
        hoursAgo: 65,
        note: "Ten sessions: seven two weeks apart, then three four weeks apart. With short stays that is a trip for each. Julia makes the quote.",
      },
      {
        by: "becker",
        hoursAgo: 44,
        body: "Hello Grace Whitmore,\n\nyour quote is on its way in a mail of its own. It lists every item and what is not included. Take the time that you need.\n\nKordon Clinic",
      },
    ],
    state: "quoted",
  },
  {
    key: "silva",
    hoursAgo: 130,
    channel: "form",
    name: "Inês Silva",
    email: "ines@silva.example",
    phone: "+351 21 555 0190",
    language: "en",
    country: "PT",
    city: "Lisbon",
    treatment: "body",
    message: "I have stretch marks after two pregnancies. I could come twice next year for some days.",
    owner: "becker",
    turns: [
      {
        by: "becker",
        hoursAgo: 120,
        body: "Hello Inês Silva,\n\nwe can lay a course over two trips only if most sessions are done at home; the quote shows both ways. No study of stretch marks was found.\n\nKordon Clinic",
      },
    ],
    state: "quoted",
  },
  {
    key: "berg",
    hoursAgo: 28,
    channel: "form",
    name: "Jonas Berg",
    email: "jonas@berg-tippfehler.example",
    phone: "+49 89 5550138",
    language: "de",
    country: "DE",
    city: "München",
    treatment: "fat",
    message: "Kann man unter dem Kinn etwas machen, ohne Operation?",
    owner: "becker",
    turns: [
      {
        by: "becker",
        hoursAgo: 25,
        body: "Guten Tag Jonas Berg,\n\nfür das Fett unter dem Kinn ist in den USA eine Desoxycholsäure zugelassen; randomisierte Studien fanden dort eine Wirkung. Schwellung, Schmerz und taube Haut danach sind sehr häufig. Bevor ein Arzt etwas sagen kann, müssen wir Sie sehen.\n\nKordon Clinic",
      },
    ],
    mailFault: "550 5.1.1 No such user here",
  },
  {
    key: "nurse-call",
    hoursAgo: 12,
    channel: "phone",
    name: "Hatice Öztürk",
    email: "",
    phone: "+90 232 555 01 72",
    language: "tr",
    country: "TR",
    city: "Manisa",
    treatment: "pain",
    message: "Aradı: dizi ağrıyor, öğleden sonra geri aranmak istiyor.",
    owner: "demir",
    turns: [{ by: "demir", hoursAgo: 11, note: "Geri arandı, açmadı. Yarın sabah yeniden." }],
  },
  {
    key: "hedlund",
    hoursAgo: 1,
    channel: "form",
    name: "Nora Hedlund",
    email: "nora@hedlund.example",
    phone: "+46 8 5550 126",
    language: "en",
    country: "SE",
    city: "Stockholm",
    treatment: "face",
    message:
      "Yesterday I had injections in my face at another clinic. Since this morning my lips are swollen and I have a fever of 38.9. Whom do I call?",
  },
  {
    key: "agency",
    hoursAgo: 3,
    channel: "agency",
    name: "Pavel Orlov",
    email: "pavel@orlov.example",
    phone: "",
    language: "ru",
    country: "KZ",
    city: "Алматы",
    treatment: "hair",
    message: "Пациент агентства: выпадение волос, готов приехать в январе на десять дней.",
  },
  {
    key: "closed",
    hoursAgo: 200,
    channel: "form",
    name: "Lena Fischer",
    email: "lena@fischer.example",
    phone: "",
    language: "de",
    country: "AT",
    city: "Wien",
    treatment: "face",
    message: "Bieten Sie auch eine Behandlung an, mit der man abnimmt?",
    owner: "becker",
    turns: [
      {
        by: "becker",
        hoursAgo: 190,
        body: "Guten Tag Lena Fischer,\n\ndafür gibt es keine Belege, und wir behandeln niemanden aus diesem Grund. Ihre Ärztin oder Ihr Arzt kann Sie dazu beraten.\n\nKordon Clinic",
      },
    ],
    state: "closed",
    reason: "Asked for something that is not offered.",
  },
];
