import { signIn } from "@pistor/api/access";
import { Button, Card, Mark, TextField } from "@pistor/ui";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { PersonaList } from "./personas.tsx";

const WaitsHere = lazy(() => import("../kit/tablet-door.tsx").then((file) => ({ default: file.WaitsHere })));

/** For a member of the clinic with a password; in the demo, by choosing who to be. */
export function SignIn() {
  const { t } = useTranslation();
  const [clinic, setClinic] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const enter = useWrite(signIn);
  return (
    <main className="sign-in">
      <Mark size={48} />
      <Card title={t("signIn.title")}>
        <form
          className="sign-in__form"
          onSubmit={(event) => {
            event.preventDefault();
            // A refusal stands in the form; nothing else follows from it.
            enter.write({ input: { body: { clinic, email, password } } }).catch(() => undefined);
          }}
        >
          <TextField
            label={t("signIn.clinic")}
            value={clinic}
            onChange={setClinic}
            autoComplete="organization"
            required
          />
          <TextField
            label={t("signIn.email")}
            type="email"
            value={email}
            onChange={setEmail}
            autoComplete="username"
            required
          />
          <TextField
            label={t("signIn.password")}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            required
            error={enter.problem?.message}
          />
          <Button look="primary" type="submit" busy={enter.busy}>
            {t("signIn.go")}
          </Button>
        </form>
      </Card>
      <Suspense fallback={null}>
        <WaitsHere />
      </Suspense>
      <PersonaList onChosen={() => undefined} />
    </main>
  );
}
