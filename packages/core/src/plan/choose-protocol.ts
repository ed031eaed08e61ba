import { Problem } from "../basics/index.ts";
import type { NotLaidOut, PlanKnowledge, Protocol, Range } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";

/**
 * The protocol that a request names, or its treatment's own, with every asked value inside the protocol's range.
 *
 * @throws {Problem} `plan.unknown-treatment`, `plan.unknown-protocol`, `plan.protocol-of-another-treatment`,
 *   `plan.not-laid-out`, `plan.out-of-range`
 */
export function chooseProtocol(knowledge: PlanKnowledge, request: PlanRequest): Protocol {
  const id = request.protocol ?? knowledge.defaultProtocol[request.treatment];
  if (!Object.hasOwn(knowledge.defaultProtocol, request.treatment) || id === undefined)
    throw new Problem(
      "plan.unknown-treatment",
      "/treatment",
      `The treatment ${JSON.stringify(request.treatment)} is not known: give one of ${Object.keys(knowledge.defaultProtocol).join(", ")}.`,
    );
  const protocol = knowledge.protocols.find((each) => each.id === id);
  const fitting = knowledge.protocols
    .filter((each) => each.treatment === request.treatment && each.notLaidOut === undefined)
    .map((each) => each.id);
  if (protocol === undefined)
    throw new Problem(
      "plan.unknown-protocol",
      "/protocol",
      `The protocol ${JSON.stringify(id)} is not known: for ${request.treatment} give ${fitting.join(" or ")}, or leave it out.`,
    );
  if (protocol.treatment !== request.treatment)
    throw new Problem(
      "plan.protocol-of-another-treatment",
      "/protocol",
      `${id} is a protocol for ${protocol.treatment}, not for ${request.treatment}: give ${fitting.join(" or ")}.`,
    );
  if (protocol.notLaidOut !== undefined)
    throw new Problem(
      "plan.not-laid-out",
      "/protocol",
      `${id} cannot be laid out: its sources state ${stated(protocol.notLaidOut)}. Give ${fitting.join(" or ")}, or leave it out.`,
    );
  inRange(protocol, "sessions", request.sessions, protocol.sessionsRange);
  inRange(protocol, "intervalDays", request.intervalDays, protocol.intervalDaysRange);
  return protocol;
}

function inRange(protocol: Protocol, key: string, value: number | undefined, allowed: Range | null): void {
  if (value === undefined) return;
  if (allowed === null)
    throw new Problem(
      "plan.out-of-range",
      `/${key}`,
      `${protocol.id} is laid out as its source gave it, so that ${key} cannot be changed: leave ${key} out.`,
    );
  const { min, max } = allowed;
  if (value >= min && value <= max) return;
  const range = min === max ? `of ${min} alone` : `from ${min} to ${max}`;
  throw new Problem(
    "plan.out-of-range",
    `/${key}`,
    `${protocol.id} allows ${key} ${range}, not ${value}: give a number in that range, or leave ${key} out.`,
  );
}

function stated({ why, sessions, interval }: NotLaidOut): string {
  if (why === "protocol.why.refused-substance") return "a course with a substance that is not injected here";
  if (sessions !== null && interval !== null) return "a number of sessions that does not fit into the time they name";
  if (sessions !== null) return `${sessions} session${sessions === 1 ? "" : "s"} and no interval`;
  return interval === null ? "neither how many sessions nor how far apart" : "an interval and no number of sessions";
}
