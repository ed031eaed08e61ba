/** A call that is not done, with the status and the words that its caller gets. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** Dotted id, as in the problem reply. */
  readonly id: string;
  /** JSON pointer into the body, or `""`. */
  readonly at: string;
  /** The version that is now kept, where the caller's is stale. */
  readonly current: number | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    id: string,
    message: string,
    more: { at?: string; current?: number; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.id = id;
    this.at = more.at ?? "";
    this.current = more.current ?? null;
    this.headers = more.headers ?? {};
  }
}

/** What is not there and what is another clinic's look the same. */
export function notFound(what: string): Refusal {
  return new Refusal(404, "record.not-found", `There is no such ${what} in this clinic.`);
}

/** The record has a state in which this cannot be done. */
export function conflict(id: string, message: string): Refusal {
  return new Refusal(409, id, message);
}

/** What was asked is understood, and has no sensible effect. */
export function notPossible(id: string, message: string, at = ""): Refusal {
  return new Refusal(422, id, message, { at });
}

/** Somebody was faster. @param current the version that is now kept; left out where it is not known */
export function stale(current?: number): Refusal {
  return new Refusal(
    412,
    "record.stale",
    "Somebody has changed this since you opened it. What you typed is still here: look at the newer version, then save again.",
    current === undefined ? {} : { current },
  );
}
