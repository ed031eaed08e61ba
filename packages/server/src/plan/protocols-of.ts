import type { PlanKnowledge, Protocol, ProtocolPin } from "@pistor/core/plan";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { newReadOnce } from "../kit/read-once.ts";
import type { KeptPin, KeptProtocol } from "./protocol.queries.ts";
import { findClinicProtocols, findPins, latestPins } from "./protocol.queries.ts";

const protocolsOnce = newReadOnce<PlanKnowledge>();

/** What the planner is told for a clinic: its own values, its protocols beside the knowledge's, and what it pinned. */
export function protocolsOf(db: Db, clinicId: string): Promise<PlanKnowledge> {
  return protocolsOnce(db, clinicId, async () => {
    const { plan } = await clinicKnowledge(db, clinicId);
    return layProtocolsOver(plan, await findClinicProtocols(db, clinicId), await findPins(db, clinicId));
  });
}

/**
 * A clinic's protocols laid over the knowledge: of each the version that was brought in last holds, and of what is pinned
 * the pinned one. A pin of something that is no longer there holds nothing.
 *
 * @param kept the first first
 */
export function layProtocolsOver(
  plan: PlanKnowledge,
  kept: readonly KeptProtocol[],
  pins: readonly KeptPin[],
): PlanKnowledge {
  if (kept.length === 0 && pins.length === 0) return plan;
  const brought = kept.map(({ protocol }) => protocol);
  const all = [...plan.earlierProtocols, ...plan.protocols, ...brought];
  const holding = new Map([...plan.protocols, ...brought].map((protocol) => [protocol.id, protocol]));
  const held: Record<string, ProtocolPin> = {};
  const defaults: Record<string, string> = { ...plan.defaultProtocol };
  for (const pin of latestPins(pins)) {
    const protocol = all.find(({ id, version }) => id === pin.protocol && version === pin.protocolVersion);
    if (protocol === undefined || protocol.treatment !== pin.treatment) continue;
    const { reason, by, at } = pin;
    holding.set(protocol.id, protocol);
    defaults[pin.treatment] = protocol.id;
    held[pin.treatment] = { protocol: protocol.id, version: protocol.version, reason, by, at };
  }
  const protocols = [...holding.values()];
  return {
    ...plan,
    protocols,
    earlierProtocols: all.filter((protocol) => !protocols.includes(protocol)),
    defaultProtocol: defaults,
    pins: held,
  };
}

/** One version of a protocol, or the one that holds where none is named. */
export function findProtocol(plan: PlanKnowledge, id: string, version?: string): Protocol | undefined {
  const held = plan.protocols.find((each) => each.id === id);
  if (version === undefined || held?.version === version) return held;
  return plan.earlierProtocols.find((each) => each.id === id && each.version === version);
}

/** The same where one version of a protocol holds again: a course that was kept by it goes on by it. */
export function holdVersion(plan: PlanKnowledge, { id, version }: Pick<Protocol, "id" | "version">): PlanKnowledge {
  const kept = findProtocol(plan, id, version);
  if (kept === undefined || plan.protocols.includes(kept)) return plan;
  const others = plan.protocols.filter((each) => each.id !== id);
  const held = plan.protocols.filter((each) => each.id === id);
  const earlier = plan.earlierProtocols.filter((each) => each !== kept);
  return { ...plan, protocols: [...others, kept], earlierProtocols: [...earlier, ...held] };
}
