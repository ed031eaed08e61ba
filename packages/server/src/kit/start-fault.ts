/**
 * The server cannot start, and a person can do something about it.
 *
 * `exitCode` 2: the machine or a setting has to change; 3: another Pistor holds the data folder and does not answer.
 */
export class StartFault extends Error {
  override readonly name = "StartFault";
  readonly exitCode: 2 | 3;

  /** @param message what was found and what to do, in plain sentences */
  constructor(message: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The system's own error code (`ENOSPC`, `EACCES` …) or PostgreSQL's (`53100` …), where an error carries one. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
