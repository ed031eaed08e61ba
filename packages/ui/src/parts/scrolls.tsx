import type { ReactNode } from "react";

/** What may be wider than its window: it scrolls by itself, takes the focus so that a keyboard can scroll it, and has a name. */
export function Scrolls({ className, label, children }: { className: string; label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
