import { Button, Icon } from "@pistor/ui";
import { useState } from "react";
import type { MapDeviation } from "./map-props.ts";
import { useMapWords } from "./map-words.ts";

const usual = ["skin", "wish", "reaction", "place"] as const;

/** What differs from the plan, asked for its reason where it was done and not only at signing. */
export function MapReason({
  deviations,
  onReason,
}: {
  deviations: readonly MapDeviation[];
  onReason: (rule: string, reason: string) => void;
}) {
  const w = useMapWords();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useState("");
  const open = deviations.find(({ rule, reason }) => reason === "" && !later.has(rule));
  if (open === undefined) return null;
  const give = (reason: string) => {
    onReason(open.rule, reason);
    setText("");
  };
  return (
    <form
      className="map-reason"
      aria-label={w("reason.title")}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") give(text.trim());
      }}
    >
      <p className="map-reason__tell">
        <Icon name="person" size={16} /> <span>{open.tell}</span>
      </p>
      <div className="map-reason__usual">
        {usual.map((each) => (
          <button key={each} type="button" className="map-reason__one" onClick={() => give(w(`reason.${each}`))}>
            {w(`reason.${each}`)}
          </button>
        ))}
      </div>
      <div className="map-reason__own">
        <input
          className="field__input"
          aria-label={w("reason.own")}
          placeholder={w("reason.own")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" blocked={text.trim() === "" ? w("reason.empty") : undefined}>
          {w("reason.keep")}
        </Button>
        <Button look="quiet" onClick={() => setLater(new Set([...later, open.rule]))}>
          {w("reason.later")}
        </Button>
      </div>
    </form>
  );
}
