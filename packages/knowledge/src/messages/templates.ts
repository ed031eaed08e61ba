import type { MessageTemplate } from "@pistor/core/messages";

/** Whoever is answered may be ill by now, and what they are told by mail is no diagnosis. */
const below = ["below.no-diagnosis", "below.emergency", "below.medicines", "below.forget", "below.clinic"] as const;

/** What an answer to an inquiry can begin with, in the order in which it is offered. */
export const messageTemplates = [
  { id: "inquiry.received", automatic: true, below: ["below.emergency", "below.forget", "below.clinic"] },
  { id: "inquiry.questions", automatic: false, below },
  { id: "inquiry.physician-decides", automatic: false, below },
  { id: "inquiry.not-for-you", automatic: false, below },
  { id: "inquiry.evidence", automatic: false, below },
  { id: "inquiry.quote", automatic: false, below: ["below.forget", "below.clinic"] },
  { id: "inquiry.quote-reminder", automatic: false, below: ["below.forget", "below.clinic"] },
] as const satisfies readonly MessageTemplate[];
export type MessageTemplateId = (typeof messageTemplates)[number]["id"];
