import type { Inquiry } from "@pistor/api/messages";
import { changeInquiry } from "@pistor/api/messages";
import { Avatar, Button, Card, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { useWords } from "./inquiry-words.ts";

/** Who answers it, and closing it with a reason. */
export function OwnerAndState({ inquiry, may, again }: { inquiry: Inquiry; may: boolean; again: () => void }) {
  const t = useWords();
  const { member } = useMe();
  const [closing, setClosing] = useState(false);
  const [reason, setReason] = useState("");
  const [seen, setSeen] = useState<Inquiry | null>(null);
  const change = useWrite(changeInquiry, ["message.inquiry", "message.inquiries"]);
  const { owner, state, mayOwn } = inquiry;
  const put = (body: { ownerId?: string | null; state?: Inquiry["state"]; reason?: string }) => {
    setSeen(inquiry);
    change
      .write({ input: { params: { inquiryId: inquiry.id }, body }, ifMatch: inquiry.version })
      .then(() => {
        setClosing(false);
        setReason("");
      })
      // The refusal stands below; somebody else's change is read at once.
      .catch(again);
  };
  const others = mayOwn.filter(({ id }) => id !== owner?.id);
  const mine = owner !== null && owner.id === member?.id;
  return (
    <Card title={t("owner.title")}>
      <div className="inquiry-part">
        <p className="inquiry-owner">
          {owner === null ? (
            t("owner.nobody")
          ) : (
            <>
              <Avatar initials={owner.initials} /> <strong>{owner.name}</strong>
            </>
          )}
        </p>
        {may && (
          <div className="inquiry-acts">
            {!mine && member !== null && mayOwn.some(({ id }) => id === member.id) && (
              <Button
                look={owner === null ? "primary" : "secondary"}
                busy={change.busy}
                onClick={() => put({ ownerId: member.id })}
              >
                {t("owner.take")}
              </Button>
            )}
            {mine && (
              <Button busy={change.busy} onClick={() => put({ ownerId: null })}>
                {t("owner.giveBack")}
              </Button>
            )}
          </div>
        )}
        {may && others.length > 0 && (
          <SelectField
            label={t("owner.give")}
            value=""
            options={[
              { value: "", label: t("owner.choose") },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(ownerId) => ownerId !== "" && put({ ownerId })}
          />
        )}
        {state === "closed" && inquiry.stateReason !== "" && (
          <p>
            {t("close.because")} {inquiry.stateReason}
          </p>
        )}
        {may && state === "closed" && (
          <Button icon="undo" busy={change.busy} onClick={() => put({ state: "open" })}>
            {t("close.reopen")}
          </Button>
        )}
        {may && state !== "closed" && !closing && (
          <Button look="quiet" onClick={() => setClosing(true)}>
            {t("close.begin")}
          </Button>
        )}
        {may && closing && (
          <form
            className="inquiry-part"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim().length >= 3) put({ state: "closed", reason: reason.trim() });
            }}
          >
            <TextField
              label={t("close.reason")}
              hint={t("close.reasonHint")}
              value={reason}
              maxLength={300}
              onChange={setReason}
            />
            <div className="inquiry-acts">
              <Button
                type="submit"
                busy={change.busy}
                blocked={reason.trim().length < 3 ? t("close.reasonMissing") : undefined}
              >
                {t("close.go")}
              </Button>
              <Button look="quiet" onClick={() => setClosing(false)}>
                {t("cancel")}
              </Button>
            </div>
          </form>
        )}
        <ChangedMeanwhile problem={change.problem} before={seen} now={inquiry} />
      </div>
    </Card>
  );
}
