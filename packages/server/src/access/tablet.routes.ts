import { addTablet, listTablets, setTablet, tabletSecret } from "@pistor/api/access";
import { type App, serve } from "../kit/serve.ts";
import * as kept from "./tablet.queries.ts";

/** What a tablet keeps for the hours without a network is opened with a secret that only a signed-in member is given. */
export function tabletRoutes(app: App): void {
  serve(app, addTablet, async ({ db, clinicId, caller, body, now }) => {
    const who = { clinicId, memberId: caller.memberId ?? "", at: now };
    const tabletId = await kept.keepTablet(db, who, body.name);
    return { tabletId, secret: await kept.secretFor(db, who, tabletId) };
  });

  serve(app, tabletSecret, async ({ db, clinicId, caller, params, now }) => {
    const who = { clinicId, memberId: caller.memberId ?? "", at: now };
    const tablet = await kept.mustBeInUse(db, who, params.tabletId);
    return { tabletId: tablet.id, secret: await kept.secretFor(db, who, tablet.id) };
  });

  serve(app, listTablets, async ({ db, clinicId }) => ({
    tablets: (await kept.findTablets(db, clinicId)).map(({ endedAt, ...tablet }) => ({
      ...tablet,
      state: endedAt === null ? ("in-use" as const) : ("ended" as const),
    })),
  }));

  serve(app, setTablet, async ({ db, clinicId, caller, params, body, now }) => {
    const tablet = await kept.getTablet(db, clinicId, params.tabletId);
    const who = { clinicId, memberId: caller.memberId ?? "", at: now };
    if ((tablet.endedAt === null) !== (body.state === "in-use"))
      await kept.setTabletState(db, who, tablet.id, body.state);
    return { state: body.state };
  });
}
