import type { IconName } from "./shapes.ts";
import { shapes } from "./shapes.ts";

const turned: ReadonlySet<IconName> = new Set(["back", "forward", "undo", "redo", "list", "send"]);

/**
 * One of our icons, in the colour of the text.
 *
 * Beside a word it is decoration; alone it needs a `title`, which a screen reader reads.
 */
export function Icon({ name, size = 20, title }: { name: IconName; size?: 16 | 20 | 24 | 28; title?: string }) {
  return (
    <svg
      className={turned.has(name) ? "icon icon--turned" : "icon"}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={size === 16 ? 1.9 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(title === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": title })}
    >
      <path d={shapes[name]} />
    </svg>
  );
}

/** The mark: a needle meeting a wheal. It is never turned over and never recoloured by a status. */
export function Mark({ size = 36 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="var(--marker)" />
      <g fill="none" stroke="var(--on-marker)" strokeWidth="2.2" strokeLinecap="round">
        <circle cx="15.5" cy="20.5" r="8" />
        <circle cx="15.5" cy="20.5" r="3" fill="var(--on-marker)" stroke="none" />
        <path d="M17.6 18.4L28.5 7.5" />
      </g>
    </svg>
  );
}
