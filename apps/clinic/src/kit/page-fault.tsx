import { Button, Failed } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { problemOf } from "./client.ts";

/** A page that could not be drawn: what is kept is kept, and reading it again is the way out. */
export function PageFault({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <div className="page-body" style={{ paddingBlockStart: "var(--s6)" }}>
      <Failed
        title={t("state.failed")}
        action={<Button onClick={() => window.location.reload()}>{t("state.again")}</Button>}
      >
        <p>{problemOf(error).message}</p>
      </Failed>
    </div>
  );
}
