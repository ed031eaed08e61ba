import type { Me } from "@pistor/api/access";
import { createContext, useContext } from "react";

/** Who is signed in; every page below has one. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error("useMe is used outside the signed-in pages");
  return me;
}
