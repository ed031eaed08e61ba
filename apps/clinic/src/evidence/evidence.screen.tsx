import { useWords } from "./evidence-words.ts";
import "./evidence.css";
import { Icon, PageHead } from "@pistor/ui";
import { Link, Outlet, useMatch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { currentLanguage } from "../kit/language.ts";
import { useTitle } from "../kit/title.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { useKnowledge } from "./knowledge.ts";
import { KnowledgeContext } from "./knowledge-context.ts";

/** The whole knowledge: a list to find a part in, and beside it the part's page; on a phone one after the other. */
export function EvidenceScreen() {
  const t = useWords();
  const { t: main } = useTranslation();
  useTitle(main("rail.evidence"));
  const knowledge = useKnowledge();
  const opened = useMatch({ from: "/evidence/$kind/$id", shouldThrow: false });
  return (
    <Show of={knowledge}>
      {(reply) => (
        <KnowledgeContext value={reply}>
          <div className={opened === undefined ? "browse" : "browse browse--opened"}>
            <PageHead
              title={main("rail.evidence")}
              below={
                <>
                  {t("about", { version: reply.version })} {currentLanguage() !== "en" && t("english")}
                </>
              }
              actions={
                <>
                  <Link to="/protocols" className="button button--secondary">
                    {t("protocols")}
                  </Link>
                  <Link to="/evidence/policy" className="button button--secondary">
                    {t("policy")}
                  </Link>
                </>
              }
            />
            <div className="browse__two">
              <EvidenceList />
              <div className="browse__page">
                {opened !== undefined && (
                  <Link to="/evidence" className="browse__back">
                    <Icon name="back" /> {t("toList")}
                  </Link>
                )}
                <Outlet />
              </div>
            </div>
          </div>
        </KnowledgeContext>
      )}
    </Show>
  );
}
