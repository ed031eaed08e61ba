import { call } from "@pistor/api/kit";
import type { ProtocolReply } from "@pistor/api/plan";
import { exportProtocol } from "@pistor/api/plan";
import { Button, Card, Failed } from "@pistor/ui";
import { useState } from "react";
import { problemOf } from "../kit/client.ts";
import { useWords } from "./protocol-words.ts";

/** By what a protocol is cited, its fingerprint, and the file that another clinic can bring in. */
export function ProtocolCite({ reply: { protocol, cite, sha256, courses } }: { reply: ProtocolReply }) {
  const t = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const { id, version } = protocol;
  const save = async () => {
    try {
      const document = await call(fetch, exportProtocol, { query: { id, version } });
      keepAsFile(`${id}-${version}.json`, `${JSON.stringify(document, null, 2)}\n`);
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error).message);
    }
  };
  return (
    <Card title={t("citing")}>
      <p className="protocol__cite">
        <bdi dir="ltr" lang="en">
          {cite}
        </bdi>
      </p>
      <p className="protocol__quiet">{t("fingerprint")}</p>
      <p className="protocol__hash">
        <bdi dir="ltr">{sha256}</bdi>
      </p>
      <p className="protocol__quiet">{t("citeHint")}</p>
      {problem !== null && (
        <Failed title={t("export")}>
          <p>{problem}</p>
        </Failed>
      )}
      <Button onClick={() => void save()}>{t("export")}</Button>
      <p className="protocol__quiet">{t("keptBy", { n: courses })}</p>
    </Card>
  );
}

/** Hands a text to the browser to keep, as a download is. */
function keepAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
