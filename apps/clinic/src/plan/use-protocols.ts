import { listProtocols } from "@pistor/api/plan";
import type { Protocol } from "@pistor/core/plan";
import { defaultProtocol, protocols } from "@pistor/knowledge/plan";
import { useEndpoint } from "../kit/client.ts";

/** The clinic's protocols and what it pinned; until they are here, the knowledge's own. */
export function useProtocols(): {
  readonly known: readonly Protocol[];
  readonly defaults: Readonly<Record<string, string>>;
} {
  const list = useEndpoint(listProtocols, {});
  if (list.state !== "here") return { known: protocols, defaults: defaultProtocol };
  return {
    // Read by the schema of a protocol, in which what is left out may also be undefined.
    known: list.reply.protocols.map(({ protocol }) => protocol as Protocol),
    defaults: list.reply.defaults,
  };
}
