import type { ProtocolReply } from "@pistor/api/plan";
import { diffProtocol } from "@pistor/api/plan";
import { Button, Card, Chip, Scrolls } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useWords } from "./protocol-words.ts";

/** The versions of a protocol, the newest first, and what one changes from another. */
export function ProtocolVersions({ reply: { protocol, versions } }: { reply: ProtocolReply }) {
  const t = useWords();
  const [open, setOpen] = useState(versions.length > 1);
  return (
    <Card title={t("versions")}>
      <ul className="protocol__versions">
        {versions.map(({ version, holds, by, at, reason }) => (
          <li key={version}>
            <span>
              {version === protocol.version ? (
                <strong>{t("version", { version })}</strong>
              ) : (
                <Link to="/protocols/$id" params={{ id: protocol.id }} search={{ version }} className="protocol__link">
                  {t("version", { version })}
                </Link>
              )}{" "}
              {holds && <Chip tone="ok">{t("holds")}</Chip>}
            </span>
            <small>
              {by === null || at === null ? t("withPistor") : t("brought", { by, on: day(at) })}
              {reason !== null && <> · {reason}</>}
            </small>
          </li>
        ))}
      </ul>
      {versions.slice(1).map(({ version: older }, at) => {
        const newer = versions[at]?.version ?? protocol.version;
        return (
          <div key={older} className="protocol__diff">
            <h3 className="protocol__sub">{t("changes", { older, newer })}</h3>
            {open ? (
              <Diff id={protocol.id} older={older} newer={newer} />
            ) : (
              <Button onClick={() => setOpen(true)}>{t("lookAt")}</Button>
            )}
          </div>
        );
      })}
    </Card>
  );
}

function Diff({ id, older, newer }: { id: string; older: string; newer: string }) {
  const t = useWords();
  const answer = useEndpoint(diffProtocol, { query: { id, older, newer, lang: currentLanguage() } });
  return (
    <Show of={answer}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>{t("same")}</p>
        ) : (
          <Scrolls className="protocol__table" label={t("changes", { older, newer })}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("what")}</th>
                  <th scope="col">{t("before")}</th>
                  <th scope="col">{t("now")}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ what, from, to }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>{from}</td>
                    <td>{to}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolls>
        )
      }
    </Show>
  );
}
