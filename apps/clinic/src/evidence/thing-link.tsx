import type { ThingKind } from "@pistor/core/evidence";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A way to the page of a part of the knowledge. */
export function ThingLink({
  kind,
  id,
  className = "",
  children,
}: {
  kind: ThingKind;
  id: string;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <Link to="/evidence/$kind/$id" params={{ kind, id }} className={className}>
      {children}
    </Link>
  );
}
