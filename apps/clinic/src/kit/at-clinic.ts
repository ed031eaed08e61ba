import { timeZone, writeMoment } from "@pistor/core/basics";
import { useCallback, useMemo } from "react";
import { useMe } from "./me.tsx";

/** Turns a moment of no place into one by the clinic's clocks. */
export function useAtClinic(): (moment: string) => string {
  const { clinic } = useMe();
  const zone = useMemo(() => timeZone(clinic?.timeZone ?? "UTC"), [clinic?.timeZone]);
  return useCallback((moment) => writeMoment(zone, Date.parse(moment)), [zone]);
}
