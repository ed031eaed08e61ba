/** Who may offer a course, and who may see what was offered. */
export const offering = ["physician", "coordinator", "owner"] as const;
export const seeing = [...offering, "nurse", "safety-officer"] as const;
