import type { IconName } from "@pistor/ui";
import { Icon } from "@pistor/ui";
import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";

/**
 * A button that opens a small panel beside it. It closes by its button, by Escape, and by a tap anywhere else; what is in
 * it stays in the order of the page, so that Tab goes on into it.
 */
export function MapMenu({
  icon,
  label,
  shows,
  pressed,
  side = "below",
  className = "",
  children,
}: {
  icon: IconName;
  /** Its name; also in sight where `shows` is given. */
  label: string;
  shows?: ReactNode;
  pressed?: boolean;
  side?: "below" | "above";
  className?: string;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from anywhere in it
    <div
      ref={root}
      className={`map-menu map-menu--${side} ${className}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={shows === undefined ? "icon-button" : "map-menu__button"}
        aria-label={shows === undefined ? label : undefined}
        title={shows === undefined ? label : undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-pressed={pressed || undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {shows}
      </button>
      {open && (
        <div id={id} className="map-menu__panel" role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
