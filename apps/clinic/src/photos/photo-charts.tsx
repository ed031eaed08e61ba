import { Icon, IconButton, Waiting } from "@pistor/ui";
import type { ReactNode } from "react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { PhotoChartFlowProps } from "./photo-chart-flow.tsx";
import { usePhotoWords, usePhotoWordsReady } from "./photo-words.ts";
import "./photo-charts.css";

const PhotoChartFlow = lazy(() => import("./photo-chart-flow.tsx"));

/** "Photograph as a chart", and the way there in a window of its own. Nothing of it is fetched before it is asked for. */
export function PhotoCharts({
  small,
  ...props
}: Omit<PhotoChartFlowProps, "onClose"> & {
  /** An icon alone, where there is no room for a word. */
  readonly small: boolean;
}) {
  const [open, setOpen] = useState(false);
  const w = usePhotoWords();
  const ready = usePhotoWordsReady();
  if (!ready) return null;
  return (
    <>
      {small ? (
        <IconButton icon="camera" name={w("title")} onClick={() => setOpen(true)} />
      ) : (
        <button type="button" className="photo-charts__one" aria-label={w("title")} onClick={() => setOpen(true)}>
          <Icon name="camera" />
          <span>{w("short")}</span>
        </button>
      )}
      {open && (
        <Window label={w("title")} onClose={() => setOpen(false)}>
          {(close) => (
            <Suspense fallback={<Waiting label={w("title")} />}>
              <PhotoChartFlow
                {...props}
                onClose={close}
                onFrame={(frame) => {
                  close();
                  props.onFrame(frame);
                }}
              />
            </Suspense>
          )}
        </Window>
      )}
    </>
  );
}

/** Escape closes it only where nothing would be lost, so it is closed by its own button. */
function Window(props: {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="photo-window"
      aria-label={props.label}
      onClose={props.onClose}
      onCancel={(event) => event.preventDefault()}
      // The map below has keys of its own; what is typed here is not for it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {props.children(() => dialog.current?.close())}
    </dialog>
  );
}
