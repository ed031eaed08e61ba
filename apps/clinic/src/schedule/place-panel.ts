/** Beside what was tapped, inside the window; on a phone the style sheet puts it at the foot. */
export function placePanel(panel: HTMLElement | null, beside: DOMRect): void {
  if (panel === null || window.innerWidth < 640) return;
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.min(Math.max(8, beside.left), window.innerWidth - width - 8);
  const below = beside.bottom + 8;
  const top = below + height > window.innerHeight - 8 ? Math.max(8, beside.top - height - 8) : below;
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
  if (watched.has(panel)) return;
  watched.add(panel);
  new ResizeObserver(() => keepInside(panel)).observe(panel);
}

const watched = new WeakSet<HTMLElement>();

/** A form that opens in it must not grow out of the window. */
function keepInside(panel: HTMLElement): void {
  const { bottom, height } = panel.getBoundingClientRect();
  if (height === 0 || window.innerWidth < 640 || bottom <= window.innerHeight - 8) return;
  panel.style.top = `${Math.max(8, window.innerHeight - height - 8)}px`;
}
