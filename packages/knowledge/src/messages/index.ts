/** What answers to inquiries begin with, and within how many hours they are due. */
import type { Parameter } from "@pistor/core/evidence";
import { answerWithinHours } from "./answer-within.ts";

export { answerWithinHours } from "./answer-within.ts";
export type { MessageTemplateId } from "./templates.ts";
export { messageTemplates } from "./templates.ts";
export { messageTexts } from "./texts.ts";
export { urgentWords } from "./urgent-words.ts";

/** What the engine acts on; a clinic may lay its own value over it. */
export interface MessageKnowledge {
  readonly answerWithinHours: Parameter<number>;
}
export const messageKnowledge: MessageKnowledge = { answerWithinHours };
