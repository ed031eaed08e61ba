import type { Session } from "@pistor/api/session";
import { listOtherVersions } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { writeNote } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { Card, Icon } from "@pistor/ui";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useOfflineReady, useOfflineWords } from "../kit/tablet-words.ts";
import { differingParts } from "./conflict-parts.ts";
import { useNames } from "./names.ts";
import { VersionMap } from "./version-map.tsx";
import "./conflict.css";

/** Versions that were not chosen where two had written at once: they take no part in the record, and are never gone. */
export function OtherVersions({ session, record }: { session: Pick<Session, "id">; record: SessionRecord }) {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  const names = useNames();
  const found = useEndpoint(listOtherVersions, { params: { sessionId: session.id } });
  if (!ready || found.state !== "here" || found.reply.versions.length === 0) return null;
  return (
    <Card title={t("other.title")}>
      <div className="other-versions">
        {found.reply.versions.map((version) => {
          const at = `${day(version.setAsideAt)} ${time(version.setAsideAt)}`;
          const parts = differingParts(version.document, record).map((part) => t(`part.${part}`));
          return (
            <details key={version.id}>
              <summary>
                <Icon name="layers" /> {t("other.by", { name: version.setAsideBy, at, writer: version.writtenBy })}
              </summary>
              {parts.length > 0 && <p>{t("other.differs", { parts: parts.join(", ") })}</p>}
              <VersionMap record={version.document} beside={record} label={t("other.title")} />
              <pre className="note">{writeNote(version.document, sessionTexts, currentLanguage(), names)}</pre>
            </details>
          );
        })}
      </div>
    </Card>
  );
}
