import type { Session } from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { Button, Icon } from "@pistor/ui";
import { useState } from "react";
import { useOfflineReady, useOfflineWords } from "../kit/tablet-words.ts";
import type { ConflictPart } from "./conflict-parts.ts";
import { differingParts, mergeVersions } from "./conflict-parts.ts";
import { useNames } from "./names.ts";
import type { Draft } from "./use-draft.ts";
import { VersionMap } from "./version-map.tsx";
import { wordsOfPart } from "./version-words.ts";
import "./conflict.css";

/** Two have written without knowing of each other: both are shown, part by part, and what is not chosen is kept too. */
export function Conflict({ draft, session }: { draft: Draft; session: Session }) {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  if (!ready) return null;
  const { theirs } = draft;
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        <Icon name="scales" /> {t("conflict.title")}
      </h2>
      {theirs === null ? <p>{t("conflict.away")}</p> : <Choosing key={session.id} draft={draft} theirs={theirs} />}
    </section>
  );
}

function Choosing({ draft, theirs }: { draft: Draft; theirs: SessionRecord }) {
  const t = useOfflineWords();
  const mine = draft.document;
  const parts = differingParts(mine, theirs);
  const [left, setLeft] = useState<ReadonlySet<ConflictPart>>(new Set());
  const [busy, setBusy] = useState(false);
  const choose = (chosen: SessionRecord | null) => {
    setBusy(true);
    void draft.choose(chosen).finally(() => setBusy(false));
  };
  const fromMine = new Set(parts.filter((part) => !left.has(part)));
  const turn = (part: ConflictPart, toTheirs: boolean) =>
    setLeft((before) => {
      const after = new Set(before);
      if (toTheirs) after.add(part);
      else after.delete(part);
      return after;
    });
  if (draft.signedByOther)
    return (
      <>
        <p>{t("conflict.signed")}</p>
        <Button look="primary" busy={busy} onClick={() => choose(null)}>
          {t("conflict.setAside")}
        </Button>
      </>
    );
  return (
    <>
      <p>{t("conflict.text")}</p>
      <ul className="conflict__parts">
        {parts.map((part) => (
          <Part
            key={part}
            part={part}
            mine={mine}
            theirs={theirs}
            by={draft.theirsBy}
            takesTheirs={left.has(part)}
            onTake={(toTheirs) => turn(part, toTheirs)}
          />
        ))}
      </ul>
      <div className="conflict__acts">
        <Button look="primary" busy={busy} onClick={() => choose(mergeVersions(mine, theirs, fromMine))}>
          {t("conflict.go")}
        </Button>
        <Button onClick={() => choose(mine)}>{t("conflict.allMine")}</Button>
        <Button onClick={() => choose(theirs)}>{t("conflict.allTheirs")}</Button>
      </div>
    </>
  );
}

function Part({
  part,
  mine,
  theirs,
  by,
  takesTheirs,
  onTake,
}: {
  part: ConflictPart;
  mine: SessionRecord;
  theirs: SessionRecord;
  by: string;
  takesTheirs: boolean;
  onTake: (toTheirs: boolean) => void;
}) {
  const t = useOfflineWords();
  const names = useNames();
  const checkName = (check: string) => (isCheck(check) ? t(`check.${check}`) : null);
  const side = (record: SessionRecord, than: SessionRecord, isTheirs: boolean) => {
    const lines = wordsOfPart(record, than, part, names, checkName);
    const title = isTheirs ? t("conflict.theirs", { name: by }) : t("conflict.mine");
    return (
      <label className="conflict__side" data-chosen={takesTheirs === isTheirs || undefined}>
        <span className="conflict__pick">
          <input
            type="radio"
            name={`conflict-${part}`}
            checked={takesTheirs === isTheirs}
            onChange={() => onTake(isTheirs)}
          />
          {title}
        </span>
        {part === "map" && <VersionMap record={record} beside={than} label={title} />}
        {lines.length === 0 ? (
          <span className="conflict__none">{t("conflict.nothing")}</span>
        ) : (
          lines.map((line) => (
            <span key={line} className="conflict__line">
              {line}
            </span>
          ))
        )}
      </label>
    );
  };
  return (
    <li>
      <fieldset className="conflict__part">
        <legend>{t(`part.${part}`)}</legend>
        {side(mine, theirs, false)}
        {side(theirs, mine, true)}
      </fieldset>
    </li>
  );
}

const checks = [
  "identity",
  "allergies",
  "eligibility",
  "consent",
  "allergyTest",
  "cream",
  "kit",
  "secondPerson",
  "performer",
] as const;
function isCheck(key: string): key is (typeof checks)[number] {
  return (checks as readonly string[]).includes(key);
}
