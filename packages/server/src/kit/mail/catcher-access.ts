import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may put a mail into the demo's catcher: this server alone, by a password that it forgets when it stops. */
export interface CatcherAccess {
  readonly user: string;
  opens(user: string, password: string): boolean;
  urlOf(port: number): string;
}

export function newCatcherAccess(): CatcherAccess {
  const user = "sender";
  const secret = randomBytes(24).toString("hex");
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return {
    user,
    opens: (name, password) => name === user && timingSafeEqual(hash(password), hash(secret)),
    urlOf: (port) => `smtp://${user}:${secret}@127.0.0.1:${port}`,
  };
}
