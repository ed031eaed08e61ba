import { listLots } from "@pistor/api/stock";
import type { CalendarDate } from "@pistor/core/basics";
import type { Equipment } from "@pistor/core/devices";
import { Choice, SelectField, TextField } from "@pistor/ui";
import { useDeviceWords } from "../devices/device-words.ts";
import { useEndpoint } from "../kit/client.ts";
import type { SetEquipment } from "./set-equipment.ts";

/** Sizes that the sources name: 27 to 32 G, 4, 6 and 13 mm, and half an inch for the label of deoxycholic acid. */
const sizes = [
  [32, 4],
  [30, 4],
  [27, 4],
  [30, 6],
  [30, 12.7],
  [30, 13],
] as const;

const typed = "";

/** Size and lot of the needle: a lot of the stock brings its size with it. */
export function NeedleFields({ needle, set }: { needle: Equipment["needle"]; set: SetEquipment }) {
  const t = useDeviceWords();
  const lots = useLots("needle");
  const size = needle === null ? null : `${needle.gauge}×${needle.lengthMm}`;
  const known = sizes.map(([gauge, mm]) => ({ gauge, mm, value: `${gauge}×${mm}` }));
  const own =
    needle === null || known.some(({ value }) => value === size)
      ? known
      : [...known, { gauge: needle.gauge, mm: needle.lengthMm, value: size ?? "" }];
  return (
    <div className="equipment__part">
      <Choice
        legend={t("equipment.needle")}
        value={size}
        options={own.map(({ value, gauge, mm }) => ({
          value,
          label: (
            <bdi dir="ltr">
              {gauge} G · {mm} mm
            </bdi>
          ),
        }))}
        onChange={(value) => {
          const chosen = own.find((each) => each.value === value);
          if (chosen === undefined) return;
          const lot = { lot: needle?.lot ?? null, lotId: null, expires: needle?.expires ?? null, held: false };
          set({ needle: { gauge: chosen.gauge, lengthMm: chosen.mm, ...lot } });
        }}
      />
      {lots.length > 0 && (
        <SelectField
          label={t("equipment.fromStock")}
          value={needle?.lotId ?? typed}
          options={[
            { value: typed, label: t("equipment.typed") },
            ...lots.map((lot) => ({ value: lot.id, label: `${lot.product.name} · ${lot.lot}` })),
          ]}
          onChange={(id) => {
            const lot = lots.find((each) => each.id === id);
            if (lot === undefined) {
              if (needle !== null) set({ needle: { ...needle, lotId: null } });
              return;
            }
            const { gauge, needleMm } = lot.product;
            if (gauge === null || needleMm === null) return;
            const expires = lot.expires as CalendarDate;
            const held = lot.state !== "usable";
            set({ needle: { gauge, lengthMm: needleMm, lot: lot.lot, lotId: lot.id, expires, held } });
          }}
        />
      )}
      {needle !== null && (
        <LotFields
          labels={{ lot: t("equipment.needleLot"), until: t("equipment.needleUntil") }}
          of={needle}
          set={(part) => set({ needle: { ...needle, ...part } })}
        />
      )}
    </div>
  );
}

/** Lot and piece of the sterile part of a device. */
export function HeadFields({ head, set }: { head: Equipment["head"]; set: SetEquipment }) {
  const t = useDeviceWords();
  const now: NonNullable<Equipment["head"]> = head ?? {
    lot: null,
    lotId: null,
    expires: null,
    held: false,
    piece: "",
    usedBefore: false,
  };
  return (
    <fieldset className="equipment__part choice">
      <legend className="choice__legend">{t("equipment.head")}</legend>
      <LotFields
        labels={{ lot: t("equipment.headLot"), until: t("equipment.headUntil") }}
        of={now}
        set={(part) => set({ head: { ...now, ...part } })}
      />
      <TextField
        label={t("equipment.headPiece")}
        hint={t("equipment.headPieceHow")}
        value={now.piece}
        maxLength={60}
        onChange={(piece) => set({ head: { ...now, piece } })}
      />
    </fieldset>
  );
}

type Lot = Pick<NonNullable<Equipment["needle"]>, "lot" | "lotId" | "expires" | "held">;

function LotFields({
  labels,
  of,
  set,
}: {
  labels: { readonly lot: string; readonly until: string };
  of: Lot;
  set: (part: Lot) => void;
}) {
  const { lot, lotId, expires } = of;
  const off = lotId !== null;
  return (
    <div className="equipment__row">
      <TextField
        label={labels.lot}
        value={lot ?? ""}
        dir="ltr"
        readOnly={off}
        onChange={(text) => set({ lot: text.trim() === "" ? null : text, lotId: null, expires, held: false })}
      />
      <TextField
        label={labels.until}
        type="date"
        value={expires ?? ""}
        readOnly={off}
        onChange={(text) =>
          set({ lot, lotId: null, expires: text === "" ? null : (text as CalendarDate), held: false })
        }
      />
    </div>
  );
}

/** Lots of a kind that are in stock; none while they cannot be read. */
function useLots(kind: "needle") {
  const lots = useEndpoint(listLots, { query: { kind } });
  return lots.state === "here" ? lots.reply.lots : [];
}
