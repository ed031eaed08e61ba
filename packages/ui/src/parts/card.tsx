import type { ReactNode } from "react";
import { useId } from "react";

/** A card with its heading: an edge and no shadow. */
export function Card({
  title,
  aside,
  level = 2,
  children,
  className = "",
}: {
  title?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
  className?: string;
}) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={`card ${className}`} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <header className="card__head">
          <Heading id={id} className="card__title">
            {title}
          </Heading>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

/** Names and what they say, one a row. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name} className="facts__row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
