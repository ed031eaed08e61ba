import { hash, verify } from "@node-rs/argon2";

/** argon2id with 19 MiB, two passes, one lane. @source OWASP Password Storage Cheat Sheet, argon2id */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to keep of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** A hash of a password that nobody knows, so that an unknown name takes as long as a known one. */
const nobodys = hashPassword(`${Math.random()}${Date.now()}`);

/** Whether the password is the one; also for somebody who is not there or has none, where it never is. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await nobodys), password);
  return kept !== null && right;
}
