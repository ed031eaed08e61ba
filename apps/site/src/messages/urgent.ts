import { urgentIn } from "@pistor/core/messages";
import { urgentWords } from "@pistor/knowledge/messages";

/** Whether somebody writes what should be told by phone. */
export function isUrgent(text: string): boolean {
  return urgentIn(urgentWords, text).length > 0;
}
