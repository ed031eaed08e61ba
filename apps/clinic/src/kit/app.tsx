import { showMe } from "@pistor/api/access";
import { Shell } from "@pistor/ui";
import { Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SignIn } from "../access/sign-in.screen.tsx";
import { Show } from "./answered.tsx";
import { useEndpoint } from "./client.ts";
import { MeContext } from "./me.tsx";
import { Rail } from "./rail.tsx";

/** The frame round every page: nobody sees one without being known, and a patient is sent to the portal. */
export function App() {
  const { t } = useTranslation();
  const me = useEndpoint(showMe);
  return (
    <Show of={me}>
      {(who) =>
        who.member === null ? (
          <SignIn />
        ) : (
          <MeContext value={who}>
            <Shell skipWord={t("app.skip")} rail={<Rail />}>
              <Outlet />
            </Shell>
          </MeContext>
        )
      }
    </Show>
  );
}
