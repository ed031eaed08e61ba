import type { PinReply, ProtocolReply } from "@pistor/api/plan";
import { pinProtocol } from "@pistor/api/plan";
import { Button, Card, Failed, TextArea } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useProtocolTitle } from "./protocol-name.tsx";
import { useWords } from "./protocol-words.ts";

/** Which protocol the clinic goes by for the treatment, since when and why; a physician or the owner changes it. */
export function ProtocolPin({ reply, treatmentName }: { reply: ProtocolReply; treatmentName: string }) {
  const t = useWords();
  const titleOf = useProtocolTitle();
  const { role } = useMe();
  const { protocol, pins } = reply;
  const [latest] = pins;
  if (protocol.treatment === "any") return null;
  const decides = role === "physician" || role === "owner";
  return (
    <Card title={t("pin.title", { treatment: treatmentName })}>
      <p>
        {latest?.protocol == null || latest.protocolVersion === null
          ? t("pin.none")
          : t("pin.now", {
              protocol: titleOf(latest.protocol) ?? `\u2068${latest.protocol}\u2069`,
              version: latest.protocolVersion,
              by: latest.by,
              on: day(latest.at),
            })}
      </p>
      {decides ? <Act reply={reply} latest={latest} /> : <p className="protocol__quiet">{t("pin.only")}</p>}
      {pins.length > 0 && (
        <>
          <h3 className="protocol__sub">{t("pin.history")}</h3>
          <ul className="protocol__versions">
            {pins.map((pin) => (
              <li key={pin.version}>
                <span>
                  {pin.protocol === null ? (
                    t("pin.back")
                  ) : (
                    <bdi dir="ltr">{`${pin.protocol} ${pin.protocolVersion ?? ""}`}</bdi>
                  )}
                </span>
                <small>
                  {pin.by}, {day(pin.at)} · {pin.reason}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Act({ reply: { protocol }, latest }: { reply: ProtocolReply; latest: PinReply | undefined }) {
  const t = useWords();
  const [reason, setReason] = useState("");
  const pin = useWrite(pinProtocol);
  const pinned = latest !== undefined && latest.protocol !== null;
  const here = latest?.protocol === protocol.id && latest.protocolVersion === protocol.version;
  const short = reason.trim().length < 10;
  const write = (given: { protocol: string; version: string } | null) =>
    pin
      .write({
        input: {
          body: {
            treatment: protocol.treatment as PinReply["treatment"],
            pin: given,
            reason: reason.trim(),
          },
        },
        ifMatch: latest?.version ?? 0,
      })
      .then(() => setReason(""))
      // The refusal stands above the keys; what was typed stays.
      .catch(() => undefined);
  const blocked = () => {
    if (protocol.notLaidOut !== undefined) return t("notLaidOut");
    if (here) return t("pin.already");
    return short ? t("pin.reasonHint") : undefined;
  };
  if (protocol.notLaidOut !== undefined && !pinned) return null;
  return (
    <div className="protocol__form">
      <TextArea
        label={t("pin.reason")}
        hint={t("pin.reasonHint")}
        maxLength={500}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      {pin.problem !== null && (
        <Failed title={t("pin.failed")}>
          <p>{pin.problem.message}</p>
        </Failed>
      )}
      <div className="protocol__acts">
        <Button
          look="primary"
          busy={pin.busy}
          blocked={blocked()}
          onClick={() => write({ protocol: protocol.id, version: protocol.version })}
        >
          {t("pin.act")}
        </Button>
        {pinned && (
          <Button busy={pin.busy} blocked={short ? t("pin.reasonHint") : undefined} onClick={() => write(null)}>
            {t("pin.undo")}
          </Button>
        )}
      </div>
    </div>
  );
}
