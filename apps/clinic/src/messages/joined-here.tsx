import type { Inquiry } from "@pistor/api/messages";
import { partInquiry } from "@pistor/api/messages";
import { Button, Icon } from "@pistor/ui";
import { useState } from "react";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { useWords } from "./inquiry-words.ts";

type Join = NonNullable<Inquiry["patientJoin"]>;

interface Joined {
  readonly inquiry: Inquiry;
  readonly may: boolean;
  readonly again: () => void;
}

/** The inquiries that stand in this thread, each with the way back as long as there is one. */
export function JoinedHere({ inquiry, may, again }: Joined) {
  const t = useWords();
  const atClinic = useAtClinic();
  return (
    <ul className="same">
      {inquiry.joined.map(({ id, number, receivedAt, join }) => (
        <li key={id} className="same__one">
          <div>
            <strong>
              <Icon name="tick" size={16} /> {t("same.joined", { number, day: day(atClinic(receivedAt)) })}
            </strong>
            <ByWhom join={join} />
          </div>
          <Part inquiry={inquiry} may={may} again={again} join={join} from="inquiry" id={id} />
        </li>
      ))}
    </ul>
  );
}

/** How the inquiry came to its patient's file, and the way back. */
export function JoinedToPatient({ inquiry, may, again }: Joined) {
  const { patientId, patientJoin } = inquiry;
  if (patientId === null || patientJoin === null) return null;
  return (
    <div className="same__one">
      <ByWhom join={patientJoin} />
      <Part inquiry={inquiry} may={may} again={again} join={patientJoin} from="patient" id={patientId} />
    </div>
  );
}

function ByWhom({ join }: { join: Join | null }) {
  const t = useWords();
  const atClinic = useAtClinic();
  return join === null ? null : <small>{t("same.byWhom", { name: join.by, day: day(atClinic(join.at)) })}</small>;
}

function Part({
  inquiry,
  may,
  again,
  join,
  from,
  id,
}: Joined & { join: Join | null; from: "inquiry" | "patient"; id: string }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<Inquiry | null>(null);
  const part = useWrite(partInquiry, ["message.inquiry", "message.inquiries"]);
  if (!may || join === null) return null;
  if (join.inTheWay.length > 0)
    return (
      <p className="inquiry-quiet">
        {t("same.stands")} {join.inTheWay.map((each) => t(`same.way.${each}`)).join("; ")}
      </p>
    );
  const go = () => {
    setSeen(inquiry);
    part
      .write({ input: { params: { inquiryId: inquiry.id }, body: { from, id } }, ifMatch: inquiry.version })
      .then(() => setAsking(false))
      .catch(again);
  };
  return (
    <>
      {!asking && (
        <Button onClick={() => setAsking(true)}>{t(from === "patient" ? "same.partPatient" : "same.part")}</Button>
      )}
      {asking && (
        <div className="same__ask">
          <p>{t(from === "patient" ? "same.partDoesPatient" : "same.partDoes")}</p>
          <div className="inquiry-acts">
            <Button look="primary" busy={part.busy} onClick={go}>
              {t("same.partYes")}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      )}
      <ChangedMeanwhile problem={part.problem} before={seen} now={inquiry} />
    </>
  );
}
