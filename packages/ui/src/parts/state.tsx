import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { Icon } from "../icons/index.ts";

/** Nothing for 400 ms, then still bars: most answers come before anybody would notice. */
export function Waiting({ label }: { label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status" aria-busy="true">
      {shown && (
        <>
          <span className="waiting__bar" />
          <span className="waiting__bar" />
          <span className="waiting__bar" />
          <p>{label}</p>
        </>
      )}
    </div>
  );
}

/** What went wrong, what is kept, and the way out. */
export function Failed({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state state--error" role="alert">
      <p className="state__title">
        <Icon name="warning" /> {title}
      </p>
      {children !== undefined && <div className="state__body">{children}</div>}
      {action}
    </div>
  );
}

/** What will be here, and the one act that starts it. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <p className="state__title">{title}</p>
      {children !== undefined && <div className="state__body">{children}</div>}
      {action}
    </div>
  );
}

/** A sealed record: who, when, and the first figures of its hash. Changes are added below it. */
export function Sealed({
  title,
  at,
  hash,
  children,
}: {
  title: string;
  at: string;
  hash: string;
  children?: ReactNode;
}) {
  return (
    <div className="sealed">
      <p className="sealed__title">
        <Icon name="seal" /> {title}
      </p>
      <p className="sealed__line">
        {at} ·{" "}
        <bdi dir="ltr">
          {hash.slice(0, 4)} {hash.slice(4, 8)}
        </bdi>
      </p>
      {children}
    </div>
  );
}
