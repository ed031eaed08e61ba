import type { Equipment } from "@pistor/core/devices";
import type { MixtureIngredient } from "@pistor/core/session";
import { Choice, TextField } from "@pistor/ui";
import { useState } from "react";
import { useDeviceWords } from "../devices/device-words.ts";
import type { SetEquipment } from "./set-equipment.ts";
import { substanceName } from "./substance-name.ts";

/** How the device is set: the stop of a gun, current and poles, or the frequency. */
export function DeviceSettings({
  equipment,
  mixture,
  set,
}: {
  equipment: Equipment;
  mixture: readonly MixtureIngredient[];
  set: SetEquipment;
}) {
  const t = useDeviceWords();
  const { settings, device } = equipment;
  const put = (part: Partial<Equipment["settings"]>) => set({ settings: { ...settings, ...part } });
  if (device?.kind === "ultrasound")
    return (
      <NumberField label={t("equipment.frequency")} unit="kHz" value={settings.kHz} onNumber={(kHz) => put({ kHz })} />
    );
  if (device?.kind === "iontophoresis")
    return (
      <div className="equipment__part">
        <NumberField
          label={t("equipment.current")}
          unit="mA/cm²"
          value={settings.mAPerCm2}
          onNumber={(mAPerCm2) => put({ mAPerCm2 })}
        />
        {mixture.map(({ substance }) => (
          <Choice<"anode" | "cathode">
            key={substance}
            legend={t("equipment.pole", { substance: substanceName(substance) ?? substance })}
            value={settings.polarity[substance] ?? null}
            options={(["anode", "cathode"] as const).map((value) => ({ value, label: t(`equipment.${value}`) }))}
            onChange={(pole) => put({ polarity: { ...settings.polarity, [substance]: pole } })}
          />
        ))}
      </div>
    );
  return (
    <NumberField
      label={t("equipment.depth")}
      hint={t("equipment.depthHow")}
      unit="mm"
      value={settings.depthMm}
      onNumber={(depthMm) => put({ depthMm })}
    />
  );
}

/** A number above 0, or nothing. What is typed stays as it is typed, until it is one. */
function NumberField({
  label,
  hint,
  unit,
  value,
  onNumber,
}: {
  label: string;
  hint?: string;
  unit: string;
  value: number | null;
  onNumber: (value: number | null) => void;
}) {
  const [text, setText] = useState(value === null ? "" : String(value));
  return (
    <div className="equipment__part">
      <TextField
        label={label}
        hint={hint}
        unit={unit}
        type="number"
        min={0}
        step="any"
        inputMode="decimal"
        value={text}
        onChange={(next) => {
          setText(next);
          const number = Number(next);
          onNumber(next !== "" && number > 0 ? number : null);
        }}
      />
    </div>
  );
}
