import { Refusal } from "../kit/refusal.ts";
import { newThrottle, type Throttle } from "../kit/throttle.ts";

export { newThrottle } from "../kit/throttle.ts";

/** Wrong passwords within fifteen minutes: of one name, and of all names from one address. */
const mostTries = (key: string) => (key.startsWith("from:") ? 100 : 10);
const throttles = new WeakMap<object, Throttle>();

/** The one throttle of a server: whoever asks for a password counts with all the others. */
export function throttleOf(app: object): Throttle {
  const before = throttles.get(app);
  if (before !== undefined) return before;
  const throttle = newThrottle(mostTries);
  throttles.set(app, throttle);
  return throttle;
}

/** Under which name wrong passwords of somebody are counted. */
export function nameOfTries(clinicCode: string, email: string): string {
  return `name:${clinicCode.toLowerCase()}\n${email.toLowerCase()}`;
}

export function tooManyTries(wait: number): Refusal {
  return new Refusal(
    429,
    "access.too-many-tries",
    `Too many wrong passwords. Wait ${Math.ceil(wait / 60)} minutes, or ask the clinic's owner for a new password.`,
    { headers: { "retry-after": String(wait) } },
  );
}
