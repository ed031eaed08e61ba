import type { Spare } from "@pistor/core/session";
import { spareKinds } from "@pistor/core/session";
import { Button, Icon, IconButton, Nudge } from "@pistor/ui";
import type { ReactNode } from "react";
import { MapMenu } from "./map-menu.tsx";
import { useMapWords } from "./map-words.ts";
import type { Tool } from "./tools.ts";

export interface SpareHand {
  readonly kind: Spare["kind"];
  readonly radiusMm: number;
}

interface DockProps {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly zones: boolean;
  readonly onZones: () => void;
  readonly onCloser: () => void;
  readonly onFarther: () => void;
  readonly onWhole: () => void;
  readonly isWhole: boolean;
  /** The figure in three dimensions brings its own. */
  readonly ownZoom?: boolean;
  readonly spare: SpareHand;
  readonly onSpare: (spare: SpareHand) => void;
  /** Points that a mirror would add; null: there is nothing to mirror now. */
  readonly mirror: { readonly count: number; readonly to: string } | null;
  readonly onMirror: () => void;
  readonly onKeys: () => void;
  /** "Repeat last session", where it makes sense. */
  readonly children?: ReactNode;
}

const further = ["split", "spare", "measure"] as const;
const icons = { split: "split", spare: "mole", measure: "ruler" } as const;

/** The tools under the thumb. The most used stand alone; the rest opens beside them. */
export function MapDock(props: DockProps) {
  const w = useMapWords();
  const { tool, onTool, mirror } = props;
  const toggle = (next: Tool) => onTool(tool === next ? "pick" : next);
  const other = further.find((each) => each === tool);
  return (
    <div className="map-dock">
      {tool === "spare" && <SpareOptions spare={props.spare} onSpare={props.onSpare} />}
      <div className="map-dock__tools" role="toolbar" aria-label={w("tools")}>
        <IconButton icon="undo" name={w("undo")} off={!props.canUndo} onClick={props.onUndo} />
        <IconButton icon="redo" name={w("redo")} off={!props.canRedo} onClick={props.onRedo} />
        <span className="map-dock__gap" />
        <button
          type="button"
          className="map-dock__draw"
          aria-pressed={tool === "draw"}
          aria-label={w("draw")}
          onClick={() => toggle("draw")}
        >
          <Icon name="lasso" />
          <span>{w("draw")}</span>
        </button>
        <IconButton icon="plus" name={w("point")} pressed={tool === "point"} onClick={() => toggle("point")} />
        <IconButton icon="eraser" name={w("erase")} pressed={tool === "erase"} onClick={() => toggle("erase")} />
        <IconButton icon="choose" name={w("lasso")} pressed={tool === "lasso"} onClick={() => toggle("lasso")} />
        <MapMenu
          icon={other === undefined ? "dots" : icons[other]}
          label={w("moreTools")}
          pressed={other !== undefined}
          side="above"
        >
          {(close) => (
            <>
              {further.map((id) => (
                <button
                  key={id}
                  type="button"
                  className="map-menu__item"
                  aria-pressed={tool === id}
                  onClick={() => {
                    toggle(id);
                    close();
                  }}
                >
                  <Icon name={icons[id]} />
                  <span>
                    {w(`tool.${id}`)}
                    <small>{w(`toolHow.${id}`)}</small>
                  </span>
                </button>
              ))}
              <button
                type="button"
                className="map-menu__item"
                onClick={() => {
                  props.onKeys();
                  close();
                }}
              >
                <Icon name="list" />
                <span>{w("keys.title")}</span>
              </button>
            </>
          )}
        </MapMenu>
        <span className="map-dock__gap" />
        <IconButton icon="eye" name={w("zones")} pressed={props.zones} onClick={props.onZones} />
        {props.ownZoom !== true && (
          <>
            <IconButton icon="zoom" name={w("zoomIn")} onClick={props.onCloser} />
            <IconButton icon="zoom-out" name={w("zoomOut")} off={props.isWhole} onClick={props.onFarther} />
            {!props.isWhole && <IconButton icon="whole" name={w("whole")} onClick={props.onWhole} />}
          </>
        )}
        {props.children}
        {mirror !== null && (
          <Button look="primary" icon="mirror" onClick={props.onMirror}>
            {mirror.to} <bdi dir="ltr">+{mirror.count}</bdi>
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is spared, and how far round it. */
function SpareOptions({ spare, onSpare }: { spare: SpareHand; onSpare: (spare: SpareHand) => void }) {
  const w = useMapWords();
  return (
    <div className="map-dock__options">
      <label className="map-dock__kind">
        <span className="quiet-text">{w("spareKind")}</span>
        <select
          className="field__input"
          value={spare.kind}
          onChange={(event) => onSpare({ ...spare, kind: event.target.value as SpareHand["kind"] })}
        >
          {spareKinds.map((kind) => (
            <option key={kind} value={kind}>
              {w(`spared.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <Nudge
        label={w("radius")}
        value={spare.radiusMm}
        unit="mm"
        step={1}
        min={1}
        max={60}
        places={0}
        lessName={w("smaller")}
        moreName={w("larger")}
        onChange={(radiusMm) => onSpare({ ...spare, radiusMm })}
      />
    </div>
  );
}
