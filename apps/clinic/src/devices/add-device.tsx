import { addDevice } from "@pistor/api/devices";
import type { DeviceKind, FluidPath } from "@pistor/core/devices";
import { deliveryOf, deviceKinds, fluidPaths, isForbidden } from "@pistor/core/devices";
import { Button, Card, Choice, Failed, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { useDeviceWords } from "./device-words.ts";

interface Typed {
  readonly kind: DeviceKind;
  readonly name: string;
  readonly maker: string;
  readonly serial: string;
  readonly needles: string;
  readonly fluidPath: FluidPath;
}

const empty: Typed = {
  kind: "gun-single-needle",
  name: "",
  maker: "",
  serial: "",
  needles: "1",
  fluidPath: "single-use",
};

/** A new device. Of a forbidden kind it is said beforehand that it will be held. */
export function AddDevice() {
  const t = useDeviceWords();
  const [typed, setTyped] = useState(empty);
  const put = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const add = useWrite(addDevice, ["device.list"]);
  const { kind, name, maker, serial, fluidPath } = typed;
  const hasNeedles = deliveryOf(kind) === "gun" && kind !== "dermojet";
  const needles = Number(typed.needles);
  const needlesPerShot = hasNeedles && Number.isInteger(needles) && needles >= 1 ? needles : null;
  return (
    <Card title={t("add.title")}>
      <div className="equipment__part">
        <div className="equipment__row">
          <SelectField
            label={t("add.kind")}
            value={kind}
            options={deviceKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(next) =>
              put({
                kind: next,
                needles: next === "gun-single-needle" ? "1" : "5",
                fluidPath: deliveryOf(next) === "needle-free" ? "none" : "single-use",
              })
            }
          />
          <TextField label={t("add.name")} value={name} maxLength={120} onChange={(next) => put({ name: next })} />
          <TextField label={t("maker")} value={maker} maxLength={120} onChange={(next) => put({ maker: next })} />
          <TextField
            label={t("serial")}
            dir="ltr"
            value={serial}
            maxLength={80}
            onChange={(next) => put({ serial: next })}
          />
          {hasNeedles && (
            <TextField
              label={t("needles")}
              type="number"
              min={1}
              value={typed.needles}
              onChange={(next) => put({ needles: next })}
            />
          )}
        </div>
        <Choice<FluidPath>
          legend={t("pathTitle")}
          value={fluidPath}
          options={fluidPaths.map((value) => ({ value, label: t(`path.${value}`) }))}
          onChange={(next) => put({ fluidPath: next })}
        />
        {isForbidden(kind, needlesPerShot) && <p className="devices__held">{t("add.forbidden")}</p>}
        {add.problem !== null && (
          <Failed title={t("write.failed")}>
            <p>{add.problem.message}</p>
          </Failed>
        )}
        <div className="session-row">
          <Button
            icon="plus"
            busy={add.busy}
            blocked={name.trim() === "" ? t("add.nameHow") : undefined}
            onClick={() =>
              void add
                .write({
                  input: {
                    query: { lang: currentLanguage() },
                    body: { kind, name, maker, serial, needlesPerShot, fluidPath },
                  },
                })
                .then(() => setTyped(empty))
                // The refusal stands above the button.
                .catch(() => undefined)
            }
          >
            {t("add.go")}
          </Button>
        </div>
      </div>
    </Card>
  );
}
