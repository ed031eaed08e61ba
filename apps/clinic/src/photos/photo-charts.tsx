import { Icon, IconButton, Waiting } from "@pistor/ui";
import type { ReactNode } from "react";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { PhotoChartFlowProps } from "./photo-chart-flow.tsx";
import { usePhotoWords, usePhotoWordsReady } from "./photo-words.ts";
import "./photo-charts.css";

const PhotoChartFlow = lazy(() => import("./photo-chart-flow.tsx"));

/** "Photograph as a chart": an icon alone, where there is no room for a word. */
export function PhotoButton({ small, onPress }: { small: boolean; onPress: () => void }) {
  const w = usePhotoWords();
  if (!usePhotoWordsReady()) return null;
  return small ? (
    <span className="photo-charts__small">
      <IconButton icon="camera" name={w("title")} onClick={onPress} />
    </span>
  ) : (
    <button type="button" className="photo-charts__one" aria-label={w("title")} onClick={onPress}>
      <Icon name="camera" />
      <span>{w("short")}</span>
    </button>
  );
}

/**
 * The way from a photograph to a chart, in a window of its own. Nothing of it is fetched before it is asked for. It stands
 * apart from its button: a tablet that is turned changes the button, and must not lose what was set.
 */
export function PhotoCharts(props: PhotoChartFlowProps) {
  const w = usePhotoWords();
  const { onClose, onFrame } = props;
  return (
    <Window label={w("title")} onClose={onClose}>
      {(close) => (
        <Suspense fallback={<Waiting label={w("title")} />}>
          <PhotoChartFlow
            {...props}
            onClose={close}
            onFrame={(frame) => {
              close();
              onFrame(frame);
            }}
          />
        </Suspense>
      )}
    </Window>
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
