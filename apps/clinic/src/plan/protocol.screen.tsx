import "./protocol.css";
import type { ProtocolReply } from "@pistor/api/plan";
import { showProtocol } from "@pistor/api/plan";
import { disagree } from "@pistor/core/evidence";
import { Card, Chip, Cites, Disagreement, Icon, PageHead } from "@pistor/ui";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint } from "../kit/client.ts";
import { useTitle } from "../kit/title.ts";
import { ProtocolCite } from "./protocol-cite.tsx";
import { ProtocolCourse } from "./protocol-course.tsx";
import { ProtocolKnown } from "./protocol-known.tsx";
import { ProtocolCode } from "./protocol-name.tsx";
import { ProtocolPin } from "./protocol-pin.tsx";
import { courseInWords, engineProtocol, say, titleOf } from "./protocol-told.ts";
import { ProtocolVersions } from "./protocol-versions.tsx";
import { useReady, useWords } from "./protocol-words.ts";

/** One protocol in one version: what is known of it first, then the course, who says what, and its other versions. */
export function ProtocolScreen() {
  const { id } = useParams({ from: "/protocols/$id" });
  const { version } = useSearch({ from: "/protocols/$id" });
  const ready = useReady();
  const answer = useEndpoint(showProtocol, { query: { id, ...(version === undefined ? {} : { version }) } });
  if (!ready) return null;
  return <Show of={answer}>{(reply) => <OneProtocol key={`${id} ${version}`} reply={reply} />}</Show>;
}

function OneProtocol({ reply }: { reply: ProtocolReply }) {
  const t = useWords();
  const { t: main } = useTranslation();
  const protocol = engineProtocol(reply.protocol);
  const title = titleOf(protocol);
  useTitle(`${title} · ${t("title")}`);
  const held = reply.versions.find(({ version }) => version === protocol.version);
  const treatment =
    protocol.treatment === "any" ? t("any") : main(`treatment.${protocol.treatment}` as "treatment.face");
  return (
    <>
      <PageHead
        title={title}
        below={
          <span className="protocol__head">
            <span>
              {treatment} · <ProtocolCode id={protocol.id} version={protocol.version} />
            </span>
            <Chip>{say(`protocol.status.${protocol.status}`)}</Chip>
            {reply.isDefault && held?.holds === true && <Chip tone="marker">{t("default")}</Chip>}
          </span>
        }
        actions={
          <Link to="/protocols" className="button button--secondary">
            <Icon name="back" /> {t("toList")}
          </Link>
        }
      />
      <div className="page-body protocol">
        {held?.holds === false && <p className="protocol__earlier">{t("earlier")}</p>}
        <div className="protocol__main">
          <ProtocolKnown protocol={protocol} />
          <ProtocolCourse protocol={protocol} />
          <Claims reply={reply} />
        </div>
        <div className="protocol__side">
          <ProtocolPin reply={reply} treatmentName={treatment} />
          <ProtocolVersions reply={reply} />
          <ProtocolCite reply={reply} />
        </div>
      </div>
    </>
  );
}

/** Where Pistor settled the course, every claim beside it; of a course as one source gives it, what that source says. */
function Claims({ reply }: { reply: ProtocolReply }) {
  const t = useWords();
  const cites = useCitesWords();
  const protocol = engineProtocol(reply.protocol);
  const { claims } = protocol;
  if (protocol.status !== "settled")
    return (
      <Card title={t("claims")}>
        <ul className="protocol__claims">
          {claims.map((claim) => (
            <li key={`${claim.source} ${claim.at} ${claim.says}`}>
              <bdi lang="en" dir="ltr">
                {`${claim.says}${claim.unit === undefined ? "" : ` ${claim.unit}`}${claim.country === undefined ? "" : ` (${claim.country})`}`}
              </bdi>
              <span className="protocol__who">
                <Cites claims={[claim]} words={cites} />
                <small>
                  {t("at")}{" "}
                  <bdi lang="en" dir="ltr">
                    {claim.at}
                  </bdi>
                </small>
              </span>
            </li>
          ))}
        </ul>
      </Card>
    );
  const differ = disagree(claims);
  return (
    <Card title={t("claims")} aside={<Cites claims={claims} disagree={differ} words={cites} />}>
      <Disagreement
        claims={claims}
        settled={courseInWords(protocol)}
        words={{ title: differ ? cites.disagree : cites.agree, settled: t("acts"), at: t("at"), cites }}
      />
    </Card>
  );
}
