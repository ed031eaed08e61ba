import { Avatar, Icon, Mark } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Personas } from "../access/personas.tsx";
import { mayAnswer } from "../messages/may-answer.ts";
import { useMe } from "./me.tsx";

/** The pages that exist, with a word under each icon, and who is working. */
export function Rail() {
  const { t } = useTranslation();
  const me = useMe();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = me.member?.name ?? "";
  return (
    <nav className="rail" aria-label={t("app.menu")}>
      <a className="rail__mark" href="/" aria-label={t("persona.site")}>
        <Mark />
      </a>
      <Link to="/today" className="rail__link">
        <Icon name="today" />
        {t("rail.today")}
      </Link>
      <Link to="/patients" className="rail__link">
        <Icon name="patients" />
        {t("rail.patients")}
      </Link>
      <Link to="/calendar" className="rail__link">
        <Icon name="calendar" />
        {t("rail.calendar")}
      </Link>
      {mayAnswer(me.role) && (
        <Link to="/inquiries" className="rail__link">
          <Icon name="inbox" />
          {t("rail.inquiries")}
        </Link>
      )}
      <Link to="/stock" className="rail__link">
        <Icon name="vial" />
        {t("rail.stock")}
      </Link>
      <Link to="/evidence" className="rail__link">
        <Icon name="evidence" />
        {t("rail.evidence")}
      </Link>
      {(me.role === "physician" || me.role === "owner" || me.role === "safety-officer") && (
        <Link to="/recalls" className="rail__link">
          <Icon name="shield" />
          {t("rail.safety")}
        </Link>
      )}
      {(me.role === "owner" || me.role === "safety-officer") && (
        <Link to="/audit" className="rail__link">
          <Icon name="audit" />
          {t("rail.audit")}
        </Link>
      )}
      <div className="rail__foot">
        <button
          type="button"
          className="rail__link"
          aria-label={t("rail.as", { name, role: t(`role.${me.role}`) })}
          title={t("rail.as", { name, role: t(`role.${me.role}`) })}
          onClick={() => dialog.current?.showModal()}
        >
          <Avatar initials={me.member?.initials ?? ""} />
          <span>{t(`role.${me.role}`)}</span>
        </button>
      </div>
      <Personas dialog={dialog} />
    </nav>
  );
}
