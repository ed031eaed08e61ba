import { signOut } from "@pistor/api/access";
import { listPersonas, switchPersona } from "@pistor/api/demo";
import { Avatar, Button, Choice, IconButton, SelectField } from "@pistor/ui";
import { useNavigate } from "@tanstack/react-router";
import type { RefObject } from "react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { queries, useEndpoint, useWrite } from "../kit/client.ts";
import { currentLanguage, keep, languageNames, readKept, speak } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { tabletState } from "../kit/tablet/state.ts";
import { loadTablet } from "../kit/tablet-start.ts";

const TabletSettings = lazy(() => import("../kit/tablet-code.tsx").then((file) => ({ default: file.TabletSettings })));

async function forgetTablet(): Promise<void> {
  if (tabletState().phase !== "off") await (await loadTablet()).forget();
}

type Theme = "light" | "dark" | "system";

/** Who is working, in which language and light. In the demo clinic anybody may be tried. */
export function Personas({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation();
  const me = useMe();
  const [theme, setTheme] = useState<Theme>((readKept("pistor.theme") as Theme | null) ?? "system");
  const leave = useWrite(signOut);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="dialog" aria-label={t("persona.title")}>
      <header className="dialog__head">
        <h2>{me.member?.name}</h2>
        <IconButton icon="cross" name={t("persona.close")} onClick={close} />
      </header>
      {me.clinic?.demo === true && <PersonaList onChosen={close} />}
      <SelectField
        label={t("persona.language")}
        value={currentLanguage()}
        options={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
        onChange={(lang) =>
          void speak(lang as keyof typeof languageNames, true).then(() => queries.invalidateQueries())
        }
      />
      <Choice<Theme>
        legend={t("persona.theme")}
        value={theme}
        options={(["light", "dark", "system"] as const).map((value) => ({ value, label: t(`persona.${value}`) }))}
        onChange={(next) => {
          setTheme(next);
          keep("pistor.theme", next);
          if (next === "system") delete document.documentElement.dataset.theme;
          else document.documentElement.dataset.theme = next;
        }}
      />
      <Suspense fallback={null}>
        <TabletSettings />
      </Suspense>
      <Button
        onClick={() =>
          // What waits is sent, then the key and the day leave this tablet.
          void forgetTablet()
            .then(() => leave.write({ input: {} }))
            .then(close)
        }
        busy={leave.busy}
      >
        {t("persona.signOut")}
      </Button>
    </dialog>
  );
}

/** The people of the demo clinic, each with what they are. */
export function PersonaList({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation();
  const list = useEndpoint(listPersonas);
  const choose = useWrite(switchPersona);
  const navigate = useNavigate();
  if (list.state !== "here") return null;
  return (
    <div>
      <p>{t("persona.demo")}</p>
      <ul className="personas">
        {list.reply.personas.map((persona) => (
          <li key={persona.id}>
            <button
              type="button"
              className="personas__one"
              onClick={() =>
                void choose.write({ input: { body: { persona: persona.id } } }).then(async () => {
                  onChosen();
                  if (persona.role === "patient") window.location.assign(persona.opens);
                  else await navigate({ to: "/today" });
                })
              }
            >
              <Avatar initials={initialsOf(persona.name)} />
              <span>
                <strong>{persona.name}</strong>
                <small>{t(`role.${persona.role}`)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function initialsOf(name: string): string {
  return name
    .split(" ")
    .map((part) => part.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .slice(-2)
    .join("");
}
