import type { Decision } from "../evidence/index.ts";
import type { ScreenAnswer } from "./screen.ts";
import type { ScreenRequest } from "./screen-request.ts";

/** An answer that is not what it was; undefined where it was not given. */
export interface ChangedAnswer {
  /** A key of the answers, or of the request itself. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two screenings of one patient. */
export interface Recheck {
  readonly changed: readonly ChangedAnswer[];
  /** Rules that hold now and did not, and the other way round, the worst first. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  readonly decision: { readonly before: Decision; readonly after: Decision };
}

interface Screening {
  readonly request: ScreenRequest;
  readonly answer: ScreenAnswer;
}

/** Parts of a request that are what is known of the patient and the plan; the day is what is asked about. */
const parts = ["birthDate", "sex", "treatment", "delivery", "country"] as const;

/**
 * Sets a screening beside an earlier one: which answers changed since, which findings came and went.
 *
 * "unknown" and an answer that was not given are the same. Allergies and substances are compared without their order;
 * a finding counts as gone where its rule no longer holds, whatever it rested on.
 */
export function recheck(before: Screening, now: Screening): Recheck {
  const found = (one: Screening) => one.answer.findings.map(({ rule }) => rule);
  const held = found(before);
  const holds = found(now);
  return {
    changed: changedAnswers(before.request, now.request),
    appeared: holds.filter((rule) => !held.includes(rule)),
    gone: held.filter((rule) => !holds.includes(rule)),
    decision: { before: before.answer.decision, after: now.answer.decision },
  };
}

function changedAnswers(before: ScreenRequest, now: ScreenRequest): ChangedAnswer[] {
  const [old, fresh] = [facts(before), facts(now)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  return keys.flatMap((key) =>
    JSON.stringify(old[key]) === JSON.stringify(fresh[key]) ? [] : [{ key, before: old[key], after: fresh[key] }],
  );
}

function facts(request: ScreenRequest): Readonly<Record<string, unknown>> {
  const said = Object.entries(request.answers).filter(([, value]) => value !== undefined && value !== "unknown");
  return {
    ...Object.fromEntries(parts.map((key) => [key, request[key] === "unknown" ? undefined : request[key]])),
    ...Object.fromEntries(said),
    allergies: sorted(request.allergies),
    mixture: sorted(request.mixture),
  };
}

function sorted(list: readonly string[] | undefined): readonly string[] | undefined {
  return list === undefined ? undefined : [...list].sort();
}
