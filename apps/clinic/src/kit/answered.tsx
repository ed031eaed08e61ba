import { Button, Failed, Waiting } from "@pistor/ui";
import type { ReactNode } from "react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Answered } from "./client.ts";

const AsOf = lazy(() => import("./tablet-as-of.tsx").then((file) => ({ default: file.AsOf })));
const NeedsNetwork = lazy(() => import("./tablet-as-of.tsx").then((file) => ({ default: file.NeedsNetwork })));

/** Waiting, failed, or what was asked for: the three states that every page has. */
export function Show<Reply>({ of, children }: { of: Answered<Reply>; children: (reply: Reply) => ReactNode }) {
  const { t } = useTranslation();
  if (of.state === "waiting") return <Waiting label={t("state.waiting")} />;
  if (of.state === "failed")
    return (
      <div className="page-body" style={{ paddingBlockStart: "var(--s6)" }}>
        {of.problem.status === 0 ? (
          <Suspense fallback={null}>
            <NeedsNetwork onAgain={of.again} again={t("state.again")} />
          </Suspense>
        ) : (
          <Failed
            title={of.problem.status === 403 ? t("state.forbidden") : t("state.failed")}
            action={<Button onClick={of.again}>{t("state.again")}</Button>}
          >
            <p>{of.problem.message}</p>
          </Failed>
        )}
      </div>
    );
  return (
    <>
      {of.asOf != null && (
        <Suspense fallback={null}>
          <AsOf at={of.asOf} />
        </Suspense>
      )}
      {children(of.reply)}
    </>
  );
}
