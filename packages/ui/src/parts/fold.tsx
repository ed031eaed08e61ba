import type { ReactNode } from "react";

/** A card that is opened by its heading, which says how many things are in it and what they are. */
export function Fold({
  title,
  count,
  within,
  open = false,
  children,
  className = "",
}: {
  title: string;
  count?: number;
  /** What is inside, in a few words. */
  within?: ReactNode;
  /** Where there is room, it starts open. */
  open?: boolean;
  children: ReactNode;
  className?: string;
}) {
  return (
    <details className={`card fold ${className}`} open={open || undefined}>
      <summary>
        <h2 className="card__title">
          {title}
          {count !== undefined && (
            <span className="fold__count">
              <bdi dir="ltr">{count}</bdi>
            </span>
          )}
        </h2>
        {within !== undefined && <span className="fold__within">{within}</span>}
      </summary>
      {children}
    </details>
  );
}
