import { showMe } from "@pistor/api/access";
import { forget, readKept, Shell } from "@pistor/ui";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { SignIn } from "../access/sign-in.screen.tsx";
import { Show } from "./answered.tsx";
import { queries, useEndpoint } from "./client.ts";
import { handedPlace, hearOtherWindows } from "./handed-over.ts";
import { MeContext } from "./me.tsx";
import { Rail } from "./rail.tsx";
import { useTablet } from "./tablet/state.ts";
import { useOpenTablet } from "./tablet-start.ts";

// Needed only where the network is away or something waits, so they do not come with the first page.
const TabletDoor = lazy(() => import("./tablet-door.tsx").then((file) => ({ default: file.TabletDoor })));
const TabletBand = lazy(() => import("./tablet-band.tsx").then((file) => ({ default: file.TabletBand })));

// Of the patient, and of no use before a tablet is handed over.
const HandedOver = lazy(() =>
  import("../access/handed-over.screen.tsx").then((file) => ({ default: file.HandedOver })),
);

/** The frame round every page: nobody sees one without being known, and a patient is sent to the portal. */
export function App() {
  const { t } = useTranslation();
  const me = useEndpoint(showMe);
  useOpenTablet(me);
  const tablet = useTablet();
  useEffect(() => {
    // Another window may have given the tablet out of hand, or an old page may come back from the browser's memory.
    const look = () => void queries.invalidateQueries({ queryKey: ["access.me"] });
    const fromMemory = (event: PageTransitionEvent) => event.persisted && look();
    window.addEventListener("pageshow", fromMemory);
    const silent = hearOtherWindows(look);
    return () => {
      window.removeEventListener("pageshow", fromMemory);
      silent();
    };
  }, []);
  // Who is signed out must sign in, and that takes a password too.
  const visitor = me.state === "here" && me.reply.member === null;
  if (visitor) forget(handedPlace);
  const handed = readKept(handedPlace) !== null || (me.state === "here" && me.reply.handedAt !== null);
  if (handed && !visitor)
    return (
      <Suspense>
        <HandedOver />
      </Suspense>
    );
  if (me.state === "failed" && me.problem.status === 0)
    return (
      <Suspense>
        <TabletDoor onOpen={me.again} />
      </Suspense>
    );
  return (
    // Who works here is no answer that grows old: the pages say for themselves as of when they are.
    <Show of={me.state === "here" ? { ...me, asOf: null } : me}>
      {(who) =>
        who.member === null ? (
          <SignIn />
        ) : (
          <MeContext value={who}>
            <Shell skipWord={t("app.skip")} rail={<Rail />}>
              {tablet.phase !== "off" && (
                <Suspense>
                  <TabletBand />
                </Suspense>
              )}
              <Outlet />
            </Shell>
          </MeContext>
        )
      }
    </Show>
  );
}
