import { Button, Card, Choice, Mark, TextField } from "@pistor/ui";
import { useEffect, useState } from "react";
import { loadTablet, tabletOptions } from "./tablet-start.ts";
import { useOfflineReady, useOfflineWords } from "./tablet-words.ts";
import "./tablet.css";

interface Here {
  readonly id: string;
  readonly memberName: string;
  readonly hasCode: boolean;
  readonly waits: number;
}

/** Who keeps something on this browser, read without opening anything. */
function useOwners(): readonly Here[] | null {
  const [owners, setOwners] = useState<readonly Here[] | null>(null);
  useEffect(() => {
    void loadTablet()
      .then((tablet) => tablet.ownersHere())
      .then((here) =>
        setOwners(
          here.map(({ id, memberName, byCode, waits }) => ({ id, memberName, hasCode: byCode !== null, waits })),
        ),
      )
      .catch(() => setOwners([]));
  }, []);
  return owners;
}

/** The app without a network: what this tablet keeps opens with the member's code, or waits for the network. */
export function TabletDoor({ onOpen }: { onOpen: () => void }) {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  const owners = useOwners();
  const [chosen, setChosen] = useState<string | null>(null);
  const [code, setCode] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!ready || owners === null) return null;
  const owner = owners.find(({ id }) => id === chosen) ?? (owners.length === 1 ? owners[0] : undefined);
  const tryCode = async () => {
    if (owner === undefined) return;
    setBusy(true);
    try {
      const tried = await (await loadTablet()).openByCode(owner.id, code, tabletOptions);
      if (tried.state === "open") return onOpen();
      setCode("");
      setSaid(
        tried.state === "wrong"
          ? t("door.wrong", { count: tried.left })
          : tried.state === "wait"
            ? t("door.wait", { seconds: Math.ceil(tried.waitMs / 1000) })
            : t("door.noCode"),
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className="sign-in">
      <Mark size={48} />
      <Card title={t("door.title")}>
        <div className="sign-in__form">
          {owners.length === 0 ? <p>{t("door.none")}</p> : <p>{t("door.text")}</p>}
          <ul className="tablet-door__waits">
            {owners
              .filter(({ waits }) => waits > 0)
              .map(({ id, memberName, waits }) => (
                <li key={id}>{t("door.waits", { count: waits, name: memberName })}</li>
              ))}
          </ul>
          {owners.length > 1 && (
            <Choice<string>
              legend={t("door.who")}
              value={chosen}
              options={owners.map(({ id, memberName }) => ({ value: id, label: memberName }))}
              onChange={setChosen}
            />
          )}
          {owner !== undefined && !owner.hasCode && <p>{t("door.noCode")}</p>}
          {owner?.hasCode === true && (
            <form
              className="sign-in__form"
              onSubmit={(event) => {
                event.preventDefault();
                void tryCode();
              }}
            >
              <TextField
                label={t("door.code")}
                type="password"
                value={code}
                onChange={setCode}
                autoComplete="off"
                required
                error={said ?? undefined}
              />
              <Button look="primary" type="submit" busy={busy}>
                {t("door.open")}
              </Button>
            </form>
          )}
        </div>
      </Card>
    </main>
  );
}

/** On the page where one signs in: whose work still waits here, sealed. */
export function WaitsHere() {
  const t = useOfflineWords();
  const ready = useOfflineReady();
  const owners = useOwners();
  const waiting = (owners ?? []).filter(({ waits }) => waits > 0);
  if (!ready || waiting.length === 0) return null;
  return (
    <ul className="tablet-door__waits" role="status">
      {waiting.map(({ id, memberName, waits }) => (
        <li key={id}>{t("door.waits", { count: waits, name: memberName })}</li>
      ))}
    </ul>
  );
}
