import type { SessionRecord } from "@pistor/core/session";
import { harms } from "@pistor/knowledge/safety";
import { Button, Choice, Ltr, TextField } from "@pistor/ui";
import { useId, useState } from "react";
import { useRoomWords } from "./room-words.ts";
import { clock, useStamp } from "./stamp.ts";

type Reaction = SessionRecord["reactions"][number];
const severities = ["mild", "moderate", "severe"] as const;

/** What showed in the room, one by one: what it was, how severe, when, and what was done. */
export function Reactions({
  reactions,
  onReactions,
}: {
  reactions: readonly Reaction[];
  onReactions: (reactions: Reaction[]) => void;
}) {
  const w = useRoomWords();
  const { stamp } = useStamp();
  const list = useId();
  const [term, setTerm] = useState("");
  const add = () => {
    onReactions([
      ...reactions,
      { ...(stamp() as Pick<Reaction, "at" | "by">), term: term.trim(), note: "", severity: null, treated: "" },
    ]);
    setTerm("");
  };
  const change = (at: number, part: Partial<Reaction>) =>
    onReactions(reactions.map((each, i) => (i === at ? { ...each, ...part } : each)));
  return (
    <div className="session-fields">
      {reactions.length === 0 && <p>{w("reactions.none")}</p>}
      <ol className="room-reactions">
        {reactions.map((reaction, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same in everything
          <li key={i}>
            <p>
              <strong>{reaction.term}</strong>{" "}
              <span className="quiet">
                <Ltr>{clock(reaction.at)}</Ltr>, {reaction.by}
              </span>
            </p>
            <Choice<(typeof severities)[number]>
              legend={w("reactions.severity", { term: reaction.term })}
              value={reaction.severity}
              options={severities.map((value) => ({ value, label: w(`reactions.${value}`) }))}
              onChange={(severity) => change(i, { severity })}
            />
            <TextField
              label={w("reactions.done", { term: reaction.term })}
              value={reaction.treated}
              onChange={(treated) => change(i, { treated })}
            />
            <Button look="quiet" icon="cross" onClick={() => onReactions(reactions.filter((_, at) => at !== i))}>
              {w("reactions.remove", { term: reaction.term })}
            </Button>
          </li>
        ))}
      </ol>
      <TextField
        label={w("reactions.what")}
        hint={w("reactions.whatHow")}
        value={term}
        onChange={setTerm}
        list={list}
      />
      <datalist id={list}>
        {harms.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
      <Button icon="plus" size="large" blocked={term.trim() === "" ? w("reactions.first") : undefined} onClick={add}>
        {w("reactions.add")}
      </Button>
    </div>
  );
}
