import { Card, Fold, useWide } from "@pistor/ui";
import type { ReactNode } from "react";

/** A card; on a phone it is closed, and its heading says how many things are in it and which. */
export function PhoneFold({
  title,
  aside,
  names,
  children,
}: {
  title: string;
  aside?: ReactNode;
  names: readonly string[];
  children: ReactNode;
}) {
  if (useWide(640))
    return (
      <Card title={title} aside={aside}>
        {children}
      </Card>
    );
  return (
    <Fold title={title} count={names.length} within={names.join(", ")}>
      {children}
    </Fold>
  );
}
