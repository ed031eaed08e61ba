/** What is known of a patient as warnings need it: answers by the contract's keys. */
export interface WarningFacts {
  readonly answers: Readonly<Record<string, unknown>>;
  /** null: not asked; []: asked and none. */
  readonly allergies: readonly string[] | null;
  /** Terms of harm that is not over. */
  readonly openEvents?: readonly string[];
}

/** Something to keep in view on every page of a patient: an id and its values; the knowledge words it. */
export interface Warning {
  readonly kind: "allergy" | "event" | "medicine" | "note";
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/** An answer that stays in view, and which of its values do. */
export interface WarningRule {
  readonly answer: string;
  readonly values: readonly unknown[];
  readonly kind: Warning["kind"];
  readonly id: string;
}

/**
 * What must be in view whoever opens the page: open harm first, then allergies, medicines and the rest.
 *
 * Allergies that were never asked for are a warning of their own: silence is not "none".
 */
export function warnings(rules: readonly WarningRule[], facts: WarningFacts): Warning[] {
  const { answers, allergies, openEvents = [] } = facts;
  const answered = rules
    .filter((rule) => rule.values.includes(answers[rule.answer]))
    .map(({ kind, id }): Warning => ({ kind, id, values: {} }));
  return [
    ...openEvents.map((term): Warning => ({ kind: "event", id: "warning.open-event", values: { term } })),
    ...(allergies === null
      ? [{ kind: "note", id: "warning.allergies-not-asked", values: {} } as const]
      : allergies.map((allergy): Warning => ({ kind: "allergy", id: "warning.allergy", values: { allergy } }))),
    ...answered.filter(({ kind }) => kind === "medicine"),
    ...answered.filter(({ kind }) => kind !== "medicine"),
  ];
}
