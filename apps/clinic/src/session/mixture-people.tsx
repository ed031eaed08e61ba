import type { Preparation } from "@pistor/api/dosing";
import { Avatar, Button, Card, Icon, TextField } from "@pistor/ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import type { PreparationOf } from "./mixture-preparation.ts";
import { useMixtureWords } from "./mixture-words.ts";

/** Who drew it up and who looked a second time. The second is never the first. */
export function TwoPeople({
  preparation,
  scanned,
  of,
  stopped,
  onChecked,
}: {
  preparation: PreparationOf;
  /** Vials of the mixture that were scanned. */
  scanned: number;
  of: number;
  stopped: boolean;
  onChecked: (checked: Preparation) => void;
}) {
  const t = useMixtureWords();
  const me = useMe();
  const { now } = preparation;
  const own = me.member?.name ?? "";
  return (
    <Card title={t("people.title")}>
      <ul className="mix-people">
        <Person
          name={now?.by ?? own}
          line={
            now === null
              ? t("people.scanned", { scanned, of })
              : t("people.prepared", { number: now.number, time: time(now.at) })
          }
          done={now !== null}
        />
        {preparation.names > 1 && (
          <Person
            name={now?.checkedBy ?? t("people.second")}
            line={
              now === null
                ? t(stopped ? "people.afterRed" : "people.afterPrepared")
                : now.checkedAt === null
                  ? t("people.waits")
                  : t("people.checked", { time: time(now.checkedAt) })
            }
            done={now?.checkedBy != null}
          />
        )}
      </ul>
      {now?.needsCheck === true && <SecondCheck now={now} own={own} preparation={preparation} onChecked={onChecked} />}
    </Card>
  );
}

function Person({ name, line, done }: { name: string; line: string; done: boolean }) {
  const t = useMixtureWords();
  const initials = name
    .split(/\s+/)
    .filter((word) => !word.endsWith("."))
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("");
  return (
    <li className="mix-people__one" data-done={done || undefined}>
      <Avatar initials={initials} />
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="mix-people__line">{line}</p>
      </div>
      <span className="mix-people__sign">
        <Icon name={done ? "seal" : "lock"} />
        <span className="quiet-text">{t(done ? "people.done" : "people.open")}</span>
      </span>
    </li>
  );
}

/** On the maker's tablet the second gives e-mail and password; signed in themselves, they only say that they looked. */
function SecondCheck({
  now,
  own,
  preparation,
  onChecked,
}: {
  now: Preparation;
  own: string;
  preparation: PreparationOf;
  onChecked: (checked: Preparation) => void;
}) {
  const t = useMixtureWords();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const give = async (second: { email: string; password: string } | null) => {
    const checked = await preparation.check(now.id, second);
    setPassword("");
    if (checked !== null) onChecked(checked);
  };
  if (now.by !== own)
    return (
      <div className="mix-people__check">
        <p>{t("people.compare")}</p>
        <Button look="primary" size="large" busy={preparation.busy} onClick={() => void give(null)}>
          {t("people.checkMyself")}
        </Button>
      </div>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void give({ email: email.trim(), password });
  };
  return (
    <form className="mix-people__check" onSubmit={submit}>
      <p>{t("people.compare")}</p>
      <TextField
        label={t("people.email")}
        type="email"
        value={email}
        autoComplete="off"
        dir="ltr"
        hint={t("people.notTheFirst", { name: own })}
        onChange={setEmail}
      />
      <TextField
        label={t("people.password")}
        type="password"
        value={password}
        autoComplete="one-time-code"
        dir="ltr"
        onChange={setPassword}
      />
      <Button
        type="submit"
        look="primary"
        busy={preparation.busy}
        blocked={email === "" || password === "" ? t("people.bothNeeded") : undefined}
      >
        {t("people.check")}
      </Button>
    </form>
  );
}
