/** A traveller's way to the clinic and home: who is where when, what still lacks, and what must not stay so. */
export { asBooked } from "./as-booked.ts";
export type { BookedAppointment, CourseAhead } from "./course-ahead.ts";
export type { CheckKind, Itinerary, Leg } from "./itinerary.ts";
export { checkKinds, itinerarySchema } from "./itinerary.ts";
export { layOutItinerary } from "./lay-out-itinerary.ts";
export type { EntryKind, ItineraryEntry, Reader, TravelAnswer, TravelFinding } from "./travel-answer.ts";
export { entryKinds, readers } from "./travel-answer.ts";
export type { TravelKnowledge } from "./travel-knowledge.ts";
