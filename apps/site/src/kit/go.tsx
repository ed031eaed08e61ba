import type { AnchorHTMLAttributes, ReactNode } from "react";
import type { Path } from "./router.ts";
import { goTo } from "./router.ts";

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  readonly to: Path;
  readonly hash?: string;
  readonly children: ReactNode;
}

/** A link to a page of the site. With a modifier key it is the browser's: a new tab stays a new tab. */
export function Go({ to, hash = "", children, ...rest }: GoProps) {
  return (
    <a
      {...rest}
      href={`${to}${hash}`}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        goTo(to, hash);
      }}
    >
      {children}
    </a>
  );
}
