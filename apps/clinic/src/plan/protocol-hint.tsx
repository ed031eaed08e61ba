import { listProtocols } from "@pistor/api/plan";
import type { Protocol } from "@pistor/core/plan";
import { Chip } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { certaintyInWords, directionTones, titleOf } from "./protocol-told.ts";
import { useReady, useWords } from "./protocol-words.ts";

/** Beside a chosen protocol: what was found of it, whether the clinic has pinned it and why, and the way to its page. */
export function ProtocolHint({ protocol }: { protocol: Protocol }) {
  const t = useWords();
  const ready = useReady();
  const list = useEndpoint(listProtocols, {});
  if (!ready) return null;
  const { id, version, evidence } = protocol;
  const pin = list.state === "here" ? list.reply.pins.find((each) => each.protocol === id) : undefined;
  return (
    <div className="protocol-hint">
      <span>
        <Chip tone={directionTones[evidence.direction]}>{t(`direction.${evidence.direction}`)}</Chip>{" "}
        <small>{certaintyInWords(evidence.certainty)}</small>
      </span>
      {pin?.protocolVersion != null && (
        <p>
          {t("pin.now", { protocol: titleOf(protocol), version: pin.protocolVersion, by: pin.by, on: day(pin.at) })}{" "}
          {pin.reason}
        </p>
      )}
      <Link to="/protocols/$id" params={{ id }} search={{ version }} className="protocol__link">
        {t("lookAt")}
      </Link>
    </div>
  );
}
