import { Empty } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <div className="page-body" style={{ paddingBlockStart: "var(--s6)" }}>
      <Empty
        title={t("state.notFound")}
        action={
          <Link to="/today" className="button button--secondary">
            {t("state.toToday")}
          </Link>
        }
      />
    </div>
  );
}
