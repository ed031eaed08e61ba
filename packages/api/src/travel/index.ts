/** A traveller's way to the clinic and home, and the papers that a country asks for. */
import { checkKinds, entryKinds, itinerarySchema, readers } from "@pistor/core/travel";
import * as z from "zod";
import { claimReply, languageSchema } from "../evidence/index.ts";
import { endpoint, fileEndpoint, pdf } from "../kit/index.ts";
import { personReply } from "../patient/index.ts";

const working = ["physician", "nurse", "coordinator"] as const;
const seeing = [...working, "safety-officer", "owner"] as const;
const courseParams = z.strictObject({ courseId: z.uuid() });
const language = z.strictObject({ lang: languageSchema.optional() });

/** What is kept of a journey: tickets, beds, people who help, and the checks that were agreed on. */
export const itineraryBody = itinerarySchema;
export type ItineraryBody = z.input<typeof itineraryBody>;

export const itineraryEntry = z.object({
  kind: z.enum(entryKinds),
  /** By the clocks of the place where it happens. */
  at: z.string(),
  until: z.string().nullable(),
  /** The same moment by the reader's other clock, where it differs. */
  elsewhere: z.string().nullable(),
  trip: z.number().nullable(),
  session: z.number().nullable(),
  for: z.array(z.enum(readers)),
  place: z.string(),
  code: z.string(),
  purpose: z.string(),
  check: z.enum(checkKinds).nullable(),
  by: z.enum(["video", "phone", "portal"]).nullable(),
  /** What it is, in words. */
  tell: z.string(),
});
export type ItineraryEntryReply = z.infer<typeof itineraryEntry>;

export const travelFinding = z.object({
  rule: z.string(),
  then: z.enum(["stop", "caution", "ask"]),
  trip: z.number().nullable(),
  tell: z.string(),
  claims: z.array(claimReply),
});

const trip = z.object({
  trip: z.number(),
  arrive: z.string(),
  leave: z.string(),
  sessions: z.array(z.number()),
  earliestFlight: z.string(),
});

export const itineraryReply = z.object({
  person: personReply,
  /** 0: nothing is kept yet. */
  version: z.number(),
  changed: z.object({ at: z.string(), by: z.string() }).nullable(),
  itinerary: z.unknown(),
  clinicZone: z.string(),
  today: z.string(),
  trips: z.array(trip),
  /** True where the plan has no stays and they are read off the tickets. */
  tripsFromTickets: z.boolean(),
  entries: z.array(itineraryEntry),
  findings: z.array(travelFinding),
  flights: z.array(z.object({ trip: z.number(), earliest: z.string(), booked: z.string().nullable() })),
  flightAfterHours: z.number(),
  flightClaims: z.array(claimReply),
  /** Hours of the day at home between which a patient is called. */
  callHours: z.object({ from: z.number(), until: z.number() }),
  checks: z.array(
    z.object({
      kind: z.enum(checkKinds),
      session: z.number(),
      name: z.string(),
      due: z.string(),
      agreed: z.string().nullable(),
      by: z.enum(["video", "phone", "portal"]).nullable(),
      where: z.enum(["clinic", "home"]),
    }),
  ),
});
export type ItineraryReply = z.infer<typeof itineraryReply>;

export const showItinerary = endpoint({
  id: "travel.itinerary",
  method: "GET",
  path: "/courses/:courseId/itinerary",
  may: [...seeing],
  act: "see",
  does: "The journey of a course, what it still lacks, and what must not stay so.",
  params: courseParams,
  query: language,
  reply: itineraryReply,
});

export const keepItinerary = endpoint({
  id: "travel.keep",
  method: "PUT",
  path: "/courses/:courseId/itinerary",
  may: [...working],
  act: "write",
  guard: "if-match",
  does: "Keeps the journey of a course; the versions before it stand.",
  params: courseParams,
  query: language,
  body: itineraryBody,
  reply: itineraryReply,
});

export const printItinerary = fileEndpoint({
  id: "travel.paper",
  path: "/courses/:courseId/itinerary.pdf",
  may: [...working],
  does: "The journey as PDF for the patient, the driver or the interpreter, each with what they need and no more.",
  params: courseParams,
  query: z.strictObject({ for: z.enum(readers), lang: languageSchema.optional() }),
  file: pdf,
});

export const printHomeLetter = fileEndpoint({
  id: "travel.letter",
  path: "/courses/:courseId/letter.pdf",
  may: [...working],
  does: "The letter that the patient takes to their physician at home: what was given, what to watch for, whom to call.",
  params: courseParams,
  query: language,
  file: pdf,
});

export const sendItinerary = endpoint({
  id: "travel.send",
  method: "POST",
  path: "/courses/:courseId/itinerary/send",
  may: [...working],
  act: "write",
  does: "Mails the journey to the patient, the driver or the interpreter, in their language.",
  params: courseParams,
  body: z.strictObject({ for: z.enum(readers), to: z.email().max(200), lang: languageSchema }),
  reply: z.object({ mailId: z.uuid() }),
});

export const listTravellers = endpoint({
  id: "travel.travellers",
  method: "GET",
  path: "/travellers",
  may: [...seeing],
  act: "see",
  does: "Who arrives, stays and leaves between two days, and what is still open for each.",
  query: z.strictObject({ from: z.iso.date(), to: z.iso.date(), lang: languageSchema.optional() }),
  reply: z.object({
    travellers: z.array(
      z.object({
        courseId: z.uuid(),
        patient: z.object({ id: z.uuid(), name: z.string(), initials: z.string(), language: languageSchema }),
        trip: z.number(),
        arrives: z.string(),
        leaves: z.string(),
        earliestFlight: z.string(),
        sessions: z.array(z.number()),
        hotel: z.string(),
        stops: z.number(),
        open: z.number(),
      }),
    ),
  }),
});

export const travelPaperKinds = [
  "facility-certificate",
  "agency-certificate",
  "complication-insurance",
  "liability-insurance",
] as const;

export const travelPaperBody = z
  .strictObject({
    kind: z.enum(travelPaperKinds),
    /** Whose law asks for it, ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/),
    /** Of an insurance of one patient; null: the clinic's own. */
    patientId: z.uuid().nullable(),
    issuer: z.string().trim().min(1).max(160),
    number: z.string().trim().min(1).max(80),
    from: z.iso.date(),
    until: z.iso.date(),
    note: z.string().trim().max(300),
  })
  .refine(({ from, until }) => from <= until, {
    path: ["until"],
    error: "The paper ends before it begins: give a last day from its first day on.",
  });

export const travelPaperReply = z.object({
  id: z.uuid(),
  kind: z.enum(travelPaperKinds),
  country: z.string(),
  patientId: z.uuid().nullable(),
  issuer: z.string(),
  number: z.string(),
  from: z.string(),
  until: z.string(),
  note: z.string(),
  /** Whether it holds today. */
  holds: z.boolean(),
  /** Days until it ends; negative: since it ended. */
  daysLeft: z.number(),
  by: z.string(),
});
export type TravelPaper = z.infer<typeof travelPaperReply>;

export const listTravelPapers = endpoint({
  id: "travel.papers",
  method: "GET",
  path: "/travel-papers",
  may: [...seeing],
  act: "see",
  does: "Certificates and insurances with their days, and what the clinic's country asks for.",
  query: z.strictObject({ patientId: z.uuid().optional(), lang: languageSchema.optional() }),
  reply: z.object({
    papers: z.array(travelPaperReply),
    asked: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        tell: z.string(),
        claims: z.array(claimReply),
        kinds: z.array(z.enum(travelPaperKinds)),
        holds: z.boolean(),
      }),
    ),
    country: z.string(),
  }),
});

export const addTravelPaper = endpoint({
  id: "travel.add-paper",
  method: "POST",
  path: "/travel-papers",
  may: ["coordinator", "owner"],
  act: "write",
  does: "Keeps a certificate or an insurance with its number and days.",
  body: travelPaperBody,
  reply: z.object({ paperId: z.uuid() }),
});

export const endTravelPaper = endpoint({
  id: "travel.end-paper",
  method: "POST",
  path: "/travel-papers/:paperId/end",
  may: ["coordinator", "owner"],
  act: "write",
  does: "Takes a certificate or an insurance back that was written down wrongly, or was withdrawn.",
  params: z.strictObject({ paperId: z.uuid() }),
  reply: z.object({ ended: z.literal(true) }),
});

/** The caller's own. */
export const showMyItinerary = endpoint({
  id: "travel.mine",
  method: "GET",
  path: "/my/itinerary",
  may: ["patient"],
  act: "see",
  does: "The caller's own journeys.",
  query: language,
  reply: z.object({
    clinic: z.object({ name: z.string(), phone: z.string(), zone: z.string() }),
    homeZone: z.string().nullable(),
    entries: z.array(itineraryEntry),
    earliest: z.array(z.object({ trip: z.number(), at: z.string() })),
  }),
});

export const travelEndpoints = [
  showItinerary,
  keepItinerary,
  printItinerary,
  printHomeLetter,
  sendItinerary,
  listTravellers,
  listTravelPapers,
  addTravelPaper,
  endTravelPaper,
  showMyItinerary,
] as const;
