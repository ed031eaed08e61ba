import type { ProblemReply } from "@pistor/api/kit";
import type { ProductBody } from "@pistor/api/stock";
import { productKinds } from "@pistor/api/stock";
import { substances, topicals } from "@pistor/knowledge/substances";
import { CheckRow, SelectField, TextField } from "@pistor/ui";
import { useMemo } from "react";
import { currentLanguage } from "../kit/language.ts";
import { substanceName } from "../session/substance-name.ts";
import type { TypedProduct } from "./product-typed.ts";
import { holdsSubstance } from "./product-typed.ts";
import { useWords } from "./stock-words.ts";

const vehicles = ["water", "oil", "alcohol", "propylene-glycol"] as const;
const containers = ["single-dose", "multi-dose", "piece"] as const;

/** What is asked of a product. Which fields there are follows from its kind. */
export function ProductFields({
  typed,
  problem,
  onChange,
}: {
  typed: TypedProduct;
  problem: ProblemReply | null;
  onChange: (typed: TypedProduct) => void;
}) {
  const t = useWords();
  const lang = currentLanguage();
  const set =
    <Key extends keyof TypedProduct>(key: Key) =>
    (value: TypedProduct[Key]) =>
      onChange({ ...typed, [key]: value });
  const error = (key: keyof ProductBody) => (problem?.at === `/${key}` ? problem.message : undefined);
  const holds = holdsSubstance(typed);
  const names = useMemo(() => {
    const listed = typed.kind === "cream" ? topicals : substances;
    const order = new Intl.Collator(lang);
    return listed
      .map(({ id, name }) => ({ value: id, label: typed.kind === "cream" ? name : (substanceName(id) ?? name) }))
      .sort((a, b) => order.compare(a.label, b.label));
  }, [typed.kind, lang]);
  const number = (
    key: "packMl" | "openedHours" | "needleMm" | "gauge" | "deadMl" | "reorderAt" | "reorderTo",
    unit: string,
  ) => ({
    type: "number",
    step: "any",
    min: 0,
    ...(unit === "" ? {} : { unit }),
    value: typed[key],
    onChange: set(key),
    error: error(key),
  });
  return (
    <div className="stock__fields">
      <SelectField<ProductBody["kind"]>
        label={t("product.kind")}
        value={typed.kind}
        options={productKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(kind) =>
          onChange({ ...typed, kind, substance: "", container: kind === "injectable" ? "single-dose" : "piece" })
        }
      />
      <TextField
        label={t("product.name")}
        value={typed.name}
        onChange={set("name")}
        error={error("name")}
        maxLength={120}
        required
      />
      <TextField
        label={t("product.maker")}
        value={typed.maker}
        onChange={set("maker")}
        error={error("maker")}
        maxLength={120}
      />
      {holds && (
        <>
          <SelectField
            label={t("product.substance")}
            value={typed.substance}
            options={[{ value: "", label: t("product.chooseSubstance") }, ...names]}
            onChange={set("substance")}
          />
          <TextField
            label={t("product.strength")}
            hint={t("product.strengthHint")}
            value={typed.strength}
            onChange={set("strength")}
            error={error("strength")}
            dir="ltr"
            maxLength={60}
          />
          <TextField
            label={t("product.salt")}
            hint={t("product.saltHint")}
            value={typed.salt}
            onChange={set("salt")}
            error={error("salt")}
            maxLength={80}
          />
          <SelectField<ProductBody["vehicle"]>
            label={t("product.vehicle")}
            value={typed.vehicle}
            options={vehicles.map((value) => ({ value, label: t(`product.vehicles.${value}`) }))}
            onChange={set("vehicle")}
          />
          <CheckRow
            label={t("product.externalUse")}
            note={t("product.externalUseNote")}
            checked={typed.externalUse}
            onChange={set("externalUse")}
          />
        </>
      )}
      <SelectField<ProductBody["container"]>
        label={t("product.container")}
        {...(typed.container === "single-dose" ? { hint: t("product.singleDoseHint") } : {})}
        value={typed.container}
        options={containers.map((value) => ({ value, label: t(`containers.${value}`) }))}
        onChange={set("container")}
      />
      {typed.container !== "piece" && (
        <>
          <TextField label={t("product.packMl")} {...number("packMl", "mL")} />
          <TextField
            label={t("product.openedHours")}
            hint={t("product.openedHoursHint")}
            {...number("openedHours", "h")}
          />
        </>
      )}
      {(typed.kind === "needle" || typed.kind === "head") && (
        <>
          <TextField label={t("product.needleMm")} {...number("needleMm", "mm")} />
          <TextField label={t("product.gauge")} {...number("gauge", "G")} />
        </>
      )}
      {typed.kind !== "injectable" && typed.kind !== "cream" && (
        <TextField label={t("product.deadMl")} hint={t("product.deadMlHint")} {...number("deadMl", "mL")} />
      )}
      <TextField
        label={t("product.gtin")}
        hint={t("product.gtinHint")}
        value={typed.gtin}
        onChange={set("gtin")}
        error={error("gtin")}
        dir="ltr"
        inputMode="numeric"
        maxLength={14}
      />
      <CheckRow
        label={t("product.keepAt")}
        note={t("product.keepAtNote")}
        checked={typed.kept}
        onChange={set("kept")}
      />
      {typed.kept && (
        <>
          <TextField
            label={t("product.minCelsius")}
            unit="°C"
            type="number"
            step="any"
            value={typed.minCelsius}
            onChange={set("minCelsius")}
            required
          />
          <TextField
            label={t("product.maxCelsius")}
            unit="°C"
            type="number"
            step="any"
            value={typed.maxCelsius}
            onChange={set("maxCelsius")}
            error={error("keepAt")}
            required
          />
        </>
      )}
      <TextField label={t("product.reorderAt")} {...number("reorderAt", "")} />
      <TextField label={t("product.reorderTo")} {...number("reorderTo", "")} />
      <CheckRow
        label={t("product.retired")}
        note={t("product.retiredNote")}
        checked={typed.retired}
        onChange={set("retired")}
      />
    </div>
  );
}
