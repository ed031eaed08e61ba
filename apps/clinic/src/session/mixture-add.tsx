import type { Lot } from "@pistor/api/stock";
import type { Substance } from "@pistor/core/substances";
import { foldName } from "@pistor/core/substances";
import { substances } from "@pistor/knowledge/substances";
import { Button } from "@pistor/ui";
import type { KeyboardEvent } from "react";
import { useId, useRef, useState } from "react";
import { useMixtureWords } from "./mixture-words.ts";
import { nameOf } from "./substance-name.ts";

const shown = 8;

/** Typing a substance where nothing can be scanned: found by its name, by other names, and in the reader's language. */
export function AddIngredient({ lots, onAdd }: { lots: readonly Lot[]; onAdd: (substance: string) => void }) {
  const t = useMixtureWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const opener = useRef<HTMLDivElement>(null);
  const found = search(text);
  const close = () => {
    setOpen(false);
    setText("");
    setAt(0);
    requestAnimationFrame(() => opener.current?.querySelector("button")?.focus());
  };
  const add = (substance: Substance | undefined) => {
    if (substance === undefined) return;
    onAdd(substance.id);
    close();
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((before) => Math.min(found.length - 1, Math.max(0, before + step)));
    } else if (event.key === "Enter") {
      event.preventDefault();
      add(found[at]);
    } else if (event.key === "Escape") close();
  };
  if (!open)
    return (
      <div ref={opener}>
        <Button icon="plus" look="quiet" onClick={() => setOpen(true)}>
          {t("add.button")}
        </Button>
      </div>
    );
  return (
    <div className="mix-add">
      <label htmlFor={id} className="field__label">
        {t("add.label")}
      </label>
      <div className="mix-add__line">
        <input
          id={id}
          className="field__input"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found[at] === undefined ? undefined : `${id}-${found[at].id}`}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the button that opened it asked for this field
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
        <Button onClick={close}>{t("add.cancel")}</Button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t("add.label")} className="mix-add__list">
        {found.map((each, i) => {
          const count = lots.filter(({ product, usable }) => usable && product.substance === each.id).length;
          return (
            <div
              key={each.id}
              id={`${id}-${each.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              className="mix-add__option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => add(each)}
              onKeyDown={keys}
            >
              <strong>{nameOf(each.id)}</strong>
              <span className="mix-class">{t(`class.${each.class}`)}</span>
              <small>
                {each.blocked !== null
                  ? t("add.blocked")
                  : count > 0
                    ? t("add.inStock", { count })
                    : t("add.notInStock")}
              </small>
            </div>
          );
        })}
      </div>
      {found.length === 0 && <p role="status">{t("add.none")}</p>}
    </div>
  );
}

/** Names that begin with what was typed come before those that hold it. */
function search(text: string): readonly Substance[] {
  const wanted = foldName(text);
  const rank = (substance: Substance): number => {
    const names = [nameOf(substance.id), substance.name, substance.id, ...substance.synonyms].map(foldName);
    if (names.some((name) => name.startsWith(wanted))) return 0;
    return names.some((name) => name.includes(wanted)) ? 1 : 2;
  };
  return substances
    .map((substance) => ({ substance, rank: rank(substance) }))
    .filter(({ rank: place }) => place < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, wanted === "" ? substances.length : shown)
    .map(({ substance }) => substance);
}
