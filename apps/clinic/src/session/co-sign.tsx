import type { Session, Signed } from "@pistor/api/session";
import { askCoSign, coSignSession } from "@pistor/api/session";
import { Button, Card, Failed } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useRoomWords } from "./room-words.ts";

/** A second physician's name under the latest version: asked for by whoever treated, given by another than its signer. */
export function CoSign({ session, latest }: { session: Session; latest: Signed }) {
  const { t } = useTranslation();
  const w = useRoomWords();
  const me = useMe();
  const give = useWrite(coSignSession);
  const ask = useWrite(askCoSign);
  const own = latest.by.name === me.member?.name;
  const done = latest.coSigned.some(({ by }) => by.name === me.member?.name);
  const wanted = session.coSignsWanted;
  const problem = give.problem ?? ask.problem;
  const input = { params: { sessionId: session.id } };
  return (
    <Card title={w("coSign.title")}>
      <p role="status">
        {wanted > 0 ? w("coSign.waits", { version: latest.version, count: wanted }) : w("coSign.nobody")}
      </p>
      {problem !== null && (
        <Failed title={w("coSign.refused")}>
          <p>{problem.message}</p>
        </Failed>
      )}
      <div className="session-row">
        <Button
          look={wanted > 0 && !own ? "primary" : "secondary"}
          size="large"
          icon="seal"
          busy={give.busy}
          blocked={
            me.role !== "physician"
              ? w("coSign.onlyPhysician")
              : own
                ? w("coSign.notSigner")
                : done
                  ? w("coSign.done")
                  : undefined
          }
          // The refusal stands above the button.
          onClick={() => void give.write({ input, ifMatch: latest.version }).catch(() => undefined)}
        >
          {w("coSign.give", { version: latest.version })}
        </Button>
        {wanted === 0 && latest.coSigned.length === 0 && (
          <Button size="large" busy={ask.busy} onClick={() => void ask.write({ input }).catch(() => undefined)}>
            {w("coSign.ask")}
          </Button>
        )}
      </div>
      <p className="quiet">
        {t("session.amend.how")} {w("coSign.amended")}
      </p>
    </Card>
  );
}

/** The names under one version. */
export function CoSigned({ signed }: { signed: Signed }) {
  const { t } = useTranslation();
  const w = useRoomWords();
  return (
    <>
      {signed.coSigned.map(({ by, at, sha256 }) => (
        <p key={sha256} className="co-signed">
          {w("coSign.by", { name: by.name, role: t(`role.${by.role as "physician"}`), at: `${day(at)} ${time(at)}` })} ·{" "}
          <bdi dir="ltr">
            {sha256.slice(0, 4)} {sha256.slice(4, 8)}
          </bdi>
        </p>
      ))}
    </>
  );
}
