/** Who waits for an answer, who may be the same person, and what an answer can begin with. */
export type { AfterEvent, InquiryEvent, InquiryState } from "./inquiry-state.ts";
export { afterEvent, inquiryStates } from "./inquiry-state.ts";
export type { Joinable } from "./joined.ts";
export { headOf, joinTarget, togetherWith } from "./joined.ts";
export type { MessageTemplate, RenderedMessage } from "./render-message.ts";
export { openIn, renderMessage } from "./render-message.ts";
export type { SameBy, Sender } from "./same-sender.ts";
export { addressOf, nameOf, numberOf, sameSender } from "./same-sender.ts";
export type { UrgentWords } from "./urgent-words.ts";
export { urgentIn } from "./urgent-words.ts";
export type { Waiting } from "./waiting.ts";
export { byWaiting, waitingAt } from "./waiting.ts";
export { firstWords, withoutQuotes } from "./without-quotes.ts";
