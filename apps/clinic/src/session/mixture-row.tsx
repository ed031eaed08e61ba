import type { Lot } from "@pistor/api/stock";
import type { Dose } from "@pistor/core/dosing";
import type { MixtureIngredient } from "@pistor/core/session";
import { findSubstance } from "@pistor/core/substances";
import { substances } from "@pistor/knowledge/substances";
import { Button, Cites, Icon, IconButton, TextField } from "@pistor/ui";
import { useId, useState } from "react";
import { useCitesWords } from "../kit/cites-words.ts";
import { RowDose } from "./mixture-dose.tsx";
import { monthYear } from "./mixture-lots.ts";
import type { Solve, Stop } from "./mixture-solve.ts";
import { SolveButton } from "./mixture-solve-button.tsx";
import { VolumeField } from "./mixture-volume.tsx";
import { useMixtureWords } from "./mixture-words.ts";
import { nameOf } from "./substance-name.ts";

/** One ingredient: what it is, from which vial, how much, and its dose against the maximum. */
export function MixtureRow({
  ingredient,
  dose,
  stops,
  problem,
  lots,
  scanned,
  wanted,
  locked,
  focused,
  onFocused,
  onChange,
  onWant,
  onSolve,
  onRemove,
}: {
  ingredient: MixtureIngredient;
  dose: Dose | undefined;
  stops: readonly Stop[];
  /** Why its strength cannot be read. */
  problem: string | undefined;
  lots: readonly Lot[];
  scanned: boolean;
  wanted: boolean;
  /** It was prepared: what stands in a syringe is not changed on paper. */
  locked: boolean;
  focused: boolean;
  onFocused: () => void;
  onChange: (part: Partial<MixtureIngredient>) => void;
  onWant: () => void;
  onSolve: (solve: Solve) => void;
  onRemove: () => void;
}) {
  const t = useMixtureWords();
  const words = useCitesWords();
  const id = useId();
  // A row without a lot begins open: that is what it waits for.
  const [open, setOpen] = useState(ingredient.lot === null);
  const name = nameOf(ingredient.substance);
  const entry = findSubstance(substances, ingredient.substance);
  const stopped = stops.length > 0;
  const strengths = [
    ...new Set([
      ...lots.flatMap(({ product }) =>
        product.substance === ingredient.substance && product.strength !== null ? [product.strength] : [],
      ),
      ...(entry?.usualStrengths ?? []),
    ]),
  ];
  return (
    <li className="mix-row" data-stopped={stopped || undefined} data-wanted={wanted || undefined}>
      <div className="mix-row__line">
        <div className="mix-row__what">
          <p className="mix-row__name">
            <strong>{name}</strong>
            {entry !== undefined && <span className="mix-class">{t(`class.${entry.class}`)}</span>}
          </p>
          <p className="mix-row__from">
            {ingredient.lot === null ? (
              <span className="mix-row__open">{t("row.noLot")}</span>
            ) : (
              <span>
                {t("row.lot")} <bdi dir="ltr">{ingredient.lot}</bdi>
              </span>
            )}
            {ingredient.expires !== null && (
              <span>
                {t("row.to")} <bdi dir="ltr">{monthYear(ingredient.expires)}</bdi>
              </span>
            )}
            <span>
              <bdi dir="ltr">{ingredient.strength}</bdi>
              {ingredient.salt !== null && `, ${ingredient.salt}`}
            </span>
            {scanned && (
              <span className="mix-row__scanned">
                <Icon name="tick" size={16} /> {t("row.scanned")}
              </span>
            )}
          </p>
        </div>
        <VolumeField
          name={name}
          volumeMl={ingredient.volumeMl}
          off={locked}
          focused={focused}
          onFocused={onFocused}
          onChange={(volumeMl) => onChange({ volumeMl })}
        />
        <RowDose dose={dose} name={name} volumeMl={ingredient.volumeMl} stopped={stopped} />
        {locked ? (
          <span />
        ) : (
          <button
            type="button"
            className="icon-button"
            aria-label={t("row.more", { substance: name })}
            title={t("row.more", { substance: name })}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Icon name="dots" />
          </button>
        )}
      </div>
      {stops.map((stop) => (
        <div key={stop.rule + stop.tell} className="mix-row__stop">
          <Icon name="octagon" size={16} />
          <p lang={stop.tellLang}>
            {stop.tell} <Cites claims={stop.claims} disagree={stop.disagree} words={words} />
          </p>
          {!locked && <SolveButton solve={stop.solve} substance={name} onSolve={onSolve} />}
        </div>
      ))}
      {!locked && (
        <div id={id} className="mix-row__edit" hidden={!open}>
          <TextField
            label={t("row.strength")}
            value={ingredient.strength}
            list={`${id}-strengths`}
            dir="ltr"
            onChange={(strength) => strength !== "" && onChange({ strength })}
            {...(problem === undefined ? {} : { error: problem })}
          />
          <datalist id={`${id}-strengths`}>
            {strengths.map((strength) => (
              <option key={strength} value={strength} />
            ))}
          </datalist>
          <TextField
            label={t("row.lotField")}
            value={ingredient.lot ?? ""}
            dir="ltr"
            // A lot that is typed is no longer the one that was scanned.
            onChange={(lot) => onChange({ lot: lot === "" ? null : lot, lotId: null })}
          />
          <TextField
            label={t("row.expires")}
            type="date"
            value={ingredient.expires ?? ""}
            onChange={(expires) => onChange({ expires: expires === "" ? null : (expires as never), lotId: null })}
          />
          <div className="mix-row__acts">
            <Button icon="search" aria-pressed={wanted} onClick={onWant}>
              {t("row.scanThis")}
            </Button>
            <IconButton icon="cross" name={t("solve.remove", { substance: name })} onClick={onRemove} />
          </div>
        </div>
      )}
    </li>
  );
}
