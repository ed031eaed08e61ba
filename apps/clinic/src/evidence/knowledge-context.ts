import { createContext, useContext } from "react";
import type { Knowledge } from "./knowledge.ts";

/** The knowledge of the pages below; every one of them has it. */
export const KnowledgeContext = createContext<Knowledge | null>(null);

export function useKnowledgeIndex(): Knowledge {
  const knowledge = useContext(KnowledgeContext);
  if (knowledge === null) throw new Error("useKnowledgeIndex is used outside the pages of the evidence");
  return knowledge;
}
