import type { ButtonHTMLAttributes, ReactNode } from "react";
import type { IconName } from "../icons/index.ts";
import { Icon } from "../icons/index.ts";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "disabled"> {
  readonly look?: ButtonLook;
  readonly size?: "normal" | "large";
  readonly icon?: IconName;
  readonly type?: "button" | "submit";
  /** Why it cannot be pressed now. It stays reachable by keyboard, so that the reason can be read. */
  readonly blocked?: string | undefined;
  /** It was pressed and is on its way. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A button with words. A blocked one keeps its label and says what unblocks it. */
export function Button({
  look = "secondary",
  size = "normal",
  icon,
  type = "button",
  blocked,
  busy,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const off = blocked !== undefined || busy === true;
  return (
    <button
      {...rest}
      type={type}
      className={`button button--${look} button--${size}`}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      title={blocked}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {blocked !== undefined && <span className="quiet-text"> ({blocked})</span>}
    </button>
  );
}

/** An icon alone: only in tool bars, always with a name. */
export function IconButton({
  icon,
  name,
  pressed,
  off,
  onClick,
}: {
  icon: IconName;
  name: string;
  pressed?: boolean;
  off?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      onClick={() => off !== true && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
