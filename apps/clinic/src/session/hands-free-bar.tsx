import { Button, Icon } from "@pistor/ui";
import { useHandsFree } from "../kit/hands-free.tsx";
import { useRoomWords } from "./room-words.ts";

/** What each number key does now; at the foot of the page while a keypad or a pedal works it. */
export function HandsFreeBar() {
  const w = useRoomWords();
  const { on, acts, turn } = useHandsFree();
  if (!on) return null;
  return (
    <section className="hands-free" aria-label={w("keys.title")}>
      <ol>
        {acts.map(({ key, label, run }) => (
          <li key={key}>
            <button type="button" onClick={run}>
              <kbd>{key}</kbd> {label}
            </button>
          </li>
        ))}
        <li>
          <span>
            <kbd>0</kbd> {w("keys.next")}
          </span>
        </li>
        <li>
          <span>
            <kbd>00 −</kbd> {w("keys.back")}
          </span>
        </li>
      </ol>
      <Button look="quiet" icon="cross" onClick={() => turn(false)}>
        {w("keys.off")}
      </Button>
    </section>
  );
}

/** Turns the mode on and off, as an entry of a menu. */
export function HandsFreeSwitch({ onTurned }: { onTurned: () => void }) {
  const w = useRoomWords();
  const { on, turn } = useHandsFree();
  return (
    <button
      type="button"
      className="map-menu__item"
      aria-pressed={on}
      onClick={() => {
        turn(!on);
        onTurned();
      }}
    >
      <Icon name="list" />
      {w("keys.on")}
    </button>
  );
}
