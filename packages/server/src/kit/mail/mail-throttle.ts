import { newThrottle } from "../throttle.ts";

/** Mails within fifteen minutes: from one peer, behind which all of a clinic's mail may come, and from one sender. */
const most = (key: string) => (key.startsWith("peer:") ? 300 : 20);

export interface MailThrottle {
  /** Seconds until this peer may hand over a mail of this sender; 0: now. */
  waitSeconds(peer: string, sender: string, now: Date): number;
  took(peer: string, sender: string, now: Date): void;
}

/** Counts what comes in, so that no sender fills an inbox. What is too much is told to come later: nothing is lost. */
export function newMailThrottle(): MailThrottle {
  const throttle = newThrottle(most);
  const keysOf = (peer: string, sender: string) => [
    `peer:${peer}`,
    // Notices of failure have no sender: their peer alone is counted.
    ...(sender === "" ? [] : [`from:${sender.toLowerCase().replace(/\+[^@]*(?=@)/, "")}`]),
  ];
  return {
    waitSeconds: (peer, sender, now) => throttle.waitSeconds(keysOf(peer, sender), now.getTime()),
    took: (peer, sender, now) => throttle.tried(keysOf(peer, sender), now.getTime()),
  };
}
