import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

/** Reads board and calendar anew: whoever is refused must see why, and not what was there before. */
export function useReadAgain(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => shown.has(String(queryKey[0])) });
  }, [client]);
}

const shown = new Set(["schedule.today", "schedule.calendar"]);
