import { importProtocol } from "@pistor/api/plan";
import { Button, Card, Failed, TextArea } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useWrite } from "../kit/client.ts";
import { figure } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { useWords } from "./protocol-words.ts";

const mostBytes = 200_000;

/** Brings a protocol in from a file; what is wrong with it is said, and what was typed stays. */
export function ProtocolImport() {
  const t = useWords();
  const { role } = useMe();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; text: string; bytes: number } | null>(null);
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<{ id: string; protocolVersion: string; already: boolean } | null>(null);
  const bring = useWrite(importProtocol);
  const tooLarge = file !== null && file.bytes > mostBytes;
  const empty = file !== null && file.bytes === 0;
  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setDone(null);
    bring.reset();
    setFile({ name: chosen.name, bytes: chosen.size, text: chosen.size > mostBytes ? "" : await chosen.text() });
  };
  if (role !== "physician" && role !== "owner")
    return (
      <Card title={t("import.title")}>
        <p>{t("import.only")}</p>
      </Card>
    );
  return (
    <Card title={t("import.title")} className="protocol-import">
      <p>{t("import.text")}</p>
      <div className="protocol__form">
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          className="quiet-text"
          tabIndex={-1}
          aria-label={t("import.file")}
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = "";
          }}
        />
        <div className="protocol__acts">
          <Button onClick={() => input.current?.click()}>{t("import.file")}</Button>
          {file !== null && (
            <bdi>
              {t("import.chosen", { name: file.name, kb: figure(Math.max(1, Math.round(file.bytes / 1000)), 0) })}
            </bdi>
          )}
        </div>
        {tooLarge && <p className="field__error">{t("import.large")}</p>}
        {empty && (
          <p className="field__error" role="alert">
            {t("import.empty")}
          </p>
        )}
        <TextArea
          label={t("import.reason")}
          hint={t("pin.reasonHint")}
          maxLength={500}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        {bring.problem !== null && (
          <Failed title={t("import.failed")}>
            <p>
              <bdi lang="en">{bring.problem.message}</bdi>
            </p>
          </Failed>
        )}
        {done !== null && (
          <p role="status" className="protocol__done">
            {t(done.already ? "import.already" : "import.done", { id: done.id, version: done.protocolVersion })}{" "}
            <Link to="/protocols/$id" params={{ id: done.id }} search={{ version: done.protocolVersion }}>
              {t("lookAt")}
            </Link>
          </p>
        )}
        <Button
          look="primary"
          busy={bring.busy}
          blocked={file === null || tooLarge || empty || reason.trim().length < 10 ? t("import.need") : undefined}
          onClick={() => {
            if (file === null) return;
            bring
              .write({ input: { body: { text: file.text, reason: reason.trim() } } })
              .then((reply) => {
                setDone(reply);
                setFile(null);
                setReason("");
              })
              // The refusal stands above the key.
              .catch(() => undefined);
          }}
        >
          {t("import.act")}
        </Button>
      </div>
    </Card>
  );
}
