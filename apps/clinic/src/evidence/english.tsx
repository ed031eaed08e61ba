import type { ReactNode } from "react";

/** A sentence of the knowledge as it was written: in English, left to right, whatever the page is in. */
export function English({ children, as: As = "span" }: { children: ReactNode; as?: "span" | "p" | "h1" }) {
  return (
    <As lang="en" dir="ltr" className="english">
      {children}
    </As>
  );
}
