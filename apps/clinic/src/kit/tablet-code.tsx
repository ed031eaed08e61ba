import { listTablets, setTablet } from "@pistor/api/access";
import { Button, TextField } from "@pistor/ui";
import { useState } from "react";
import { useEndpoint, useWrite } from "./client.ts";
import { useMe } from "./me.tsx";
import { useTablet } from "./tablet/state.ts";
import { keepsADay, loadTablet } from "./tablet-start.ts";
import { useOfflineReady, useOfflineWords } from "./tablet-words.ts";
import "./tablet.css";

/** 111111, 123456, 654321 and the like: the first that a stranger would try. */
export function isSimple(code: string): boolean {
  const steps = new Set(Array.from(code.slice(1), (digit, at) => Number(digit) - Number(code[at])));
  return steps.size === 1 && Math.abs([...steps][0] ?? 0) <= 1;
}

/** The code that opens this tablet while the network is away, and the tablets that keep the clinic's day. */
export function TabletSettings() {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  const me = useMe();
  if (!ready) return null;
  return (
    <div className="tablet-settings">
      {keepsADay(me.role) && <SetCode />}
      {(keepsADay(me.role) || me.role === "owner") && (
        <details>
          <summary>{t("tablets.title")}</summary>
          <Tablets />
        </details>
      )}
    </div>
  );
}

function SetCode() {
  const t = useOfflineWords();
  const tablet = useTablet();
  const [code, setCode] = useState("");
  const [again, setAgain] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  if (tablet.phase !== "open") return null;
  const save = async () => {
    const wrong = !/^\d{6,12}$/.test(code)
      ? t("code.short")
      : isSimple(code)
        ? t("code.simple")
        : code !== again
          ? t("code.differ")
          : null;
    setSaid(wrong);
    if (wrong !== null) return;
    setBusy(true);
    try {
      await (await loadTablet()).chooseCode(code);
      setDone(true);
      setCode("");
      setAgain("");
    } catch {
      setSaid(t("code.needsNetwork"));
    } finally {
      setBusy(false);
    }
  };
  return (
    <details open={!tablet.hasCode}>
      <summary>{t("code.title")}</summary>
      <form
        className="sign-in__form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{done ? t("code.done") : t("code.why")}</p>
        <TextField label={t("code.field")} type="password" value={code} onChange={setCode} autoComplete="off" />
        <TextField
          label={t("code.again")}
          type="password"
          value={again}
          onChange={setAgain}
          autoComplete="off"
          error={said ?? undefined}
        />
        <Button type="submit" busy={busy}>
          {tablet.hasCode ? t("code.change") : t("code.set")}
        </Button>
      </form>
    </details>
  );
}

function Tablets() {
  const t = useOfflineWords();
  const tablets = useEndpoint(listTablets);
  const set = useWrite(setTablet, ["access.tablets"]);
  if (tablets.state !== "here") return null;
  return (
    <ul className="tablet-list">
      {tablets.reply.tablets.map(({ id, name, addedBy, seenAt, state }) => (
        <li key={id}>
          <span>
            <bdi dir="ltr">{name}</bdi>
            <small>{t("tablets.seen", { name: addedBy, day: seenAt.slice(0, 10) })}</small>
          </span>
          <Button
            busy={set.busy}
            onClick={() =>
              void set
                .write({
                  input: { params: { tabletId: id }, body: { state: state === "ended" ? "in-use" : "ended" } },
                })
                .catch(() => undefined)
            }
          >
            {state === "ended" ? t("tablets.letIn") : t("tablets.end")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
