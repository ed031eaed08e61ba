import { Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useMe } from "../kit/me.tsx";
import { useCalendarReady, useCalendarWords } from "./calendar-words.ts";

/** Opens the calendar with a new visit of this patient. */
export function NewVisitLink({ patientId }: { patientId: string }) {
  const words = useCalendarWords();
  const ready = useCalendarReady();
  const { role } = useMe();
  if (!ready || (role !== "physician" && role !== "nurse" && role !== "coordinator")) return null;
  return (
    <Link to="/calendar" search={{ patient: patientId }} className="button button--secondary">
      <Icon name="calendar" />
      <span>{words("newVisit")}</span>
    </Link>
  );
}
