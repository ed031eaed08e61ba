import type { Inquiry } from "@pistor/api/messages";
import { joinInquiry } from "@pistor/api/messages";
import { Button, Card } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { useWords } from "./inquiry-words.ts";
import { JoinedHere } from "./joined-here.tsx";

type Other = Inquiry["maybeSame"][number];

/** Who may be the same person, by what; joined only by a hand that was told what joining does. */
export function MaybeSame({ inquiry, may, again }: { inquiry: Inquiry; may: boolean; again: () => void }) {
  const t = useWords();
  const { maybeSame, joined } = inquiry;
  if (maybeSame.length === 0 && joined.length === 0) return null;
  return (
    <Card title={t("same.title")}>
      <div className="inquiry-part">
        {joined.length > 0 && <JoinedHere inquiry={inquiry} may={may} again={again} />}
        {maybeSame.length > 0 && (
          <ul className="same">
            {maybeSame.map((other) => (
              <One key={other.id} inquiry={inquiry} other={other} may={may} again={again} />
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function One({ inquiry, other, may, again }: { inquiry: Inquiry; other: Other; may: boolean; again: () => void }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Inquiry | null>(null);
  const join = useWrite(joinInquiry, ["message.inquiry", "message.inquiries"]);
  const go = () => {
    setSeen(inquiry);
    join
      .write({
        input: { params: { inquiryId: inquiry.id }, body: { to: other.kind, id: other.id } },
        ifMatch: inquiry.version,
      })
      .then(() => setAsking(false))
      .catch(again);
  };
  const name = <bdi>{other.name}</bdi>;
  return (
    <li className="same__one">
      <div>
        {other.kind === "patient" ? (
          <Link to="/patients/$patientId" params={{ patientId: other.id }}>
            {name}
          </Link>
        ) : (
          <Link to="/inquiries/$inquiryId" params={{ inquiryId: other.id }}>
            {name}
          </Link>
        )}
        <small>
          {t(`same.${other.kind}`)} <bdi dir="ltr">{other.number}</bdi> ·{" "}
          {other.same.map((each) => t(`same.by.${each}`)).join(", ")}
        </small>
      </div>
      {may && !asking && <Button onClick={() => setAsking(true)}>{t("same.join")}</Button>}
      {asking && (
        <div className="same__ask">
          <p>{t(other.kind === "patient" ? "same.doesPatient" : "same.doesInquiry")}</p>
          <p className="inquiry-quiet">{t("same.undo")}</p>
          <div className="inquiry-acts">
            <Button look="primary" busy={join.busy} onClick={go}>
              {t("same.yes")}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      )}
      <ChangedMeanwhile problem={join.problem} before={seen} now={inquiry} />
    </li>
  );
}
