import "./inbox.css";
import type { InquiryRow } from "@pistor/api/messages";
import { listInquiries } from "@pistor/api/messages";
import { Button, Chip, Empty, Icon, PageHead, Tabs } from "@pistor/ui";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Show } from "../kit/answered.tsx";
import { useEndpoint } from "../kit/client.ts";
import { useMe } from "../kit/me.tsx";
import { useTitle } from "../kit/title.ts";
import { NotTold } from "../patient/not-told.tsx";
import { useLater } from "../patient/use-later.ts";
import { AddInquiry } from "./add-inquiry.tsx";
import { InboxList } from "./inbox-list.tsx";
import type { InboxView } from "./inbox-views.ts";
import { inboxViews, queryOf } from "./inbox-views.ts";
import { useReady, useWords } from "./inquiry-words.ts";
import { mayAnswer } from "./may-answer.ts";
import { ageInWords, lateBy } from "./waits.ts";

/** Who asks, who answers, and how long they have waited: those who wait stand first. */
export function InboxScreen() {
  return useReady() ? <Inbox /> : null;
}

function Inbox() {
  const t = useWords();
  const { t: main } = useTranslation();
  const { role, clinic } = useMe();
  const { show = "all" } = useSearch({ from: "/inquiries" });
  const go = useNavigate();
  const [find, setFind] = useState("");
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useLater(find.trim(), 250);
  const answer = useEndpoint(listInquiries, { query: queryOf(show, asked) }, { everyMs: 30_000 });
  useTitle(t("title"));
  const view = (next: InboxView) => void go({ to: "/inquiries", search: next === "all" ? {} : { show: next } });
  return (
    <>
      <PageHead
        title={t("title")}
        below={clinic?.name}
        actions={
          <>
            <Link to="/quotes" className="button button--secondary">
              <Icon name="document" />
              <span>{t("quotes.title")}</span>
            </Link>
            <Link to="/mails" className="button button--secondary">
              <Icon name="mail" />
              <span>{t("mails.title")}</span>
            </Link>
            {mayAnswer(role) && (
              <Button look="primary" icon="plus" onClick={() => dialog.current?.showModal()}>
                {t("add.title")}
              </Button>
            )}
          </>
        }
      />
      <div className="page-body inbox">
        {answer.state === "here" && <Oldest {...answer.reply} />}
        <NotTold />
        <div className="inbox__bar">
          <Tabs
            label={t("views.label")}
            tabs={inboxViews.map((each) => ({ id: each, name: t(`views.${each}`) }))}
            now={show}
            onTab={view}
          />
          <search className="inbox__search">
            <label htmlFor={id} className="quiet-text">
              {t("find")}
            </label>
            <Icon name="search" />
            <input
              id={id}
              type="search"
              className="field__input"
              placeholder={t("find")}
              autoComplete="off"
              maxLength={80}
              value={find}
              onChange={(event) => setFind(event.target.value)}
            />
          </search>
        </div>
        <Show of={answer}>
          {({ inquiries, answerWithinHours }) =>
            inquiries.length === 0 ? (
              <Nothing view={show} find={asked} onAdd={() => dialog.current?.showModal()} />
            ) : (
              <InboxList
                inquiries={inquiries}
                within={answerWithinHours}
                treatment={(of: InquiryRow) => (of.treatment === null ? "" : main(`treatment.${of.treatment}`))}
              />
            )
          }
        </Show>
      </div>
      <AddInquiry
        dialog={dialog}
        onKept={(inquiryId) => void go({ to: "/inquiries/$inquiryId", params: { inquiryId } })}
      />
    </>
  );
}

/** How long the one has waited that has waited longest, and within how long an answer is owed. */
function Oldest({
  oldestHours,
  answerWithinHours: within,
  counts,
}: {
  oldestHours: number | null;
  answerWithinHours: number;
  counts: { readonly waiting: number; readonly unowned: number; readonly overdue: number };
}) {
  const t = useWords();
  const late = lateBy({ waitsHours: oldestHours }, within);
  return (
    <div className={late === null ? "inbox__oldest" : "inbox__oldest inbox__oldest--late"} role="status">
      <Icon name={oldestHours === null ? "circle-tick" : "clock"} size={24} />
      <p>
        <strong>
          {oldestHours === null ? t("oldest.none") : t("oldest.waits", { age: ageInWords(t, oldestHours) })}
        </strong>
        <span>{t("oldest.within", { age: ageInWords(t, within) })}</span>
      </p>
      <ul>
        <li>
          <Chip tone={counts.waiting === 0 ? "ok" : "ask"} icon="clock">
            {t("counts.waiting", { count: counts.waiting })}
          </Chip>
        </li>
        <li>
          <Chip tone={counts.unowned === 0 ? "plain" : "ask"} icon="person">
            {t("counts.unowned", { count: counts.unowned })}
          </Chip>
        </li>
        {counts.overdue > 0 && (
          <li>
            <Chip tone="care" icon="warning">
              {t("counts.overdue", { count: counts.overdue })}
            </Chip>
          </li>
        )}
      </ul>
    </div>
  );
}

function Nothing({ view, find, onAdd }: { view: InboxView; find: string; onAdd: () => void }) {
  const t = useWords();
  const { role } = useMe();
  if (find !== "")
    return (
      <Empty title={t("empty.notFound", { find })}>
        <p>{t("empty.notFoundText")}</p>
      </Empty>
    );
  return (
    <Empty
      title={t(`empty.${view}`)}
      action={
        view === "all" &&
        mayAnswer(role) && (
          <Button icon="plus" onClick={onAdd}>
            {t("add.title")}
          </Button>
        )
      }
    >
      <p>
        {t("empty.text")}{" "}
        <a href="/inquiry" target="_blank" rel="noopener">
          {t("empty.form")}
        </a>
      </p>
    </Empty>
  );
}
