import { Button, CheckRow } from "@pistor/ui";
import { useEffect, useRef } from "react";
import { keyList } from "./map-keys.ts";
import { useMapWords } from "./map-words.ts";

/** The list of keys, and the switch for single letters. */
export function MapHelp({
  single,
  onSingle,
  onClose,
}: {
  single: boolean;
  onSingle: (on: boolean) => void;
  onClose: () => void;
}) {
  const w = useMapWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="map-help" aria-labelledby="map-help-title" onClose={onClose}>
      <h2 id="map-help-title">{w("keys.title")}</h2>
      <CheckRow label={w("keys.single")} note={w("keys.singleHow")} checked={single} onChange={onSingle} />
      <dl>
        {keyList.map(({ id, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{w(`keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <Button look="primary" onClick={() => dialog.current?.close()}>
        {w("keys.close")}
      </Button>
    </dialog>
  );
}
