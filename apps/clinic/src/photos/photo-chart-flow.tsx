import { addPhoto } from "@pistor/api/photos";
import type { Point } from "@pistor/core/geometry";
import type { PhotoFrame } from "@pistor/core/injection-map";
import type { ChartId } from "@pistor/knowledge/injection-map";
import { photoPlaces } from "@pistor/knowledge/injection-map";
import { Button, IconButton, Waiting } from "@pistor/ui";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCharts } from "../kit/charts.ts";
import { useWrite } from "../kit/client.ts";
import { ChartUnder } from "./chart-under.tsx";
import { ChoosePhoto } from "./choose-photo.tsx";
import { FaceSaid } from "./face-said.tsx";
import { LaidOver } from "./laid-over.tsx";
import { lay } from "./lay-out.ts";
import { LaySaid, placeOfProblem } from "./lay-said.tsx";
import { usePhotoWords, usePhotoWordsReady } from "./photo-words.ts";
import { PlaceBoard } from "./place-board.tsx";
import { expected, type Scale } from "./placed.ts";
import { PlacesList, usePlaceName } from "./places-list.tsx";
import { asBase64 } from "./read-photo.ts";
import { ScaleChoice } from "./scale-choice.tsx";
import { usePhoto } from "./use-photo.ts";
import { rulerEnds, usePlacing } from "./use-placing.ts";
import "./photos.css";

export interface PhotoChartFlowProps {
  readonly patientId: string;
  readonly sessionId: string | null;
  /** The chart that is shown now: what the photograph most likely shows. */
  readonly base: ChartId;
  /** The moment, as it is stamped: an instant with its offset. */
  readonly now: () => string;
  readonly onFrame: (frame: PhotoFrame) => void;
  readonly onClose: () => void;
}

/** From a photograph to a chart: take or choose it, lay the chart over it by landmarks or by hand, and keep it. */
// biome-ignore lint/style/noDefaultExport: the map loads it with React.lazy, which takes a default
export default function PhotoChartFlow(props: PhotoChartFlowProps) {
  return usePhotoWordsReady() ? <Flow {...props} /> : <Waiting label="…" />;
}

function Flow({ patientId, sessionId, now, onFrame, onClose, ...first }: PhotoChartFlowProps) {
  const w = usePhotoWords();
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const [base, setBase] = useState<ChartId>(first.base);
  const [byHand, setByHand] = useState(false);
  const [scaleBy, setScaleBy] = useState<Scale["by"]>("chart");
  const [rulerMm, setRulerMm] = useState("");
  const hand = usePhoto();
  const placing = usePlacing();
  const adding = useWrite(addPhoto);
  const chart = useCharts([base]).get(base);
  const { photo } = hand;
  const hasFace = base === "face-front";

  const face = typeof hand.face === "object" && hand.face.fault === null && !byHand ? hand.face.face : null;
  const mm = Number(rulerMm.replace(",", "."));
  const { pairs, rulerPx } = placing;
  const lying = useMemo(
    () =>
      photo === null || chart === undefined
        ? ({ state: "open" } as const)
        : lay({
            photoId: "00000000-0000-4000-8000-000000000000",
            base: chart.chart,
            widthPx: photo.canvas.width,
            heightPx: photo.canvas.height,
            face,
            pairs,
            scaleBy:
              scaleBy === "chart" && face !== null ? "iris" : scaleBy === "iris" && face === null ? "chart" : scaleBy,
            ruler: { px: rulerPx, mm: mm > 0 ? mm : null },
          }),
    [photo, chart, face, pairs, rulerPx, scaleBy, mm],
  );

  const begin = async (file: Blob) => {
    setByHand(false);
    placing.start(photoPlaces[base]);
    await hand.read(file, hasFace);
  };
  const keep = async () => {
    if (photo === null || lying.state !== "laid") return;
    try {
      const kept = await adding.write({
        input: {
          params: { patientId },
          body: { sessionId, view: base, takenAt: now(), jpeg: await asBase64(photo.jpeg) },
        },
      });
      // The server writes the picture anew; should it have come out smaller, a pixel stands for more.
      const { frame } = lying;
      const mmPerPx = (frame.mmPerPx * frame.widthPx) / kept.widthPx;
      onFrame({ ...frame, photoId: kept.id, widthPx: kept.widthPx, heightPx: kept.heightPx, mmPerPx });
    } catch {
      // The problem stands beside the button, and everything that was set is still there.
    }
  };

  const heading = (
    <header className="photo-flow__head">
      <h2>{w("title")}</h2>
      <IconButton icon="cross" name={w("close")} onClick={onClose} />
    </header>
  );
  if (photo === null)
    return (
      <section className="photo-flow" aria-label={w("title")}>
        {heading}
        <ChoosePhoto
          base={base}
          onBase={setBase}
          onFile={begin}
          fault={hand.unreadable ? w("choose.unreadable") : null}
        />
      </section>
    );

  const asked = placing.list.find(({ id }) => id === placing.current);
  const isRuler = rulerEnds.some((end) => end === asked?.id);
  const setting = face === null || scaleBy === "ruler" ? asked : undefined;
  const wrong = lying.state === "refused" ? (placeOfProblem(lying.problem, placing.list)?.id ?? null) : null;
  const onward = () => {
    const open = isRuler
      ? rulerEnds.map((id) => placing.list.find((each) => each.id === id))
      : placing.list.filter(({ id }) => !rulerEnds.some((end) => end === id));
    const next = open.find((each) => each !== undefined && each.px === null && each.id !== asked?.id);
    // An own place that is set on the chart still waits for the photograph.
    if (asked?.px === null) return;
    if (next !== undefined) placing.choose(next.id);
  };
  const [wide, tall] = [photo.canvas.width, photo.canvas.height];
  const middleOf = (width: number, height: number, left = 0, top = 0): Point => [left + width / 2, top + height / 2];
  const put = (board: "chart" | "px") => (at: Point) => {
    if (setting !== undefined) placing.set(setting.id, board, at, setting[board] !== null);
  };
  const numbered = placing.list.filter(({ id }) => !rulerEnds.some((end) => end === id));
  const marks = placing.list.flatMap(({ id, px }) => {
    if (px === null || (rulerEnds.some((end) => end === id) ? scaleBy !== "ruler" : face !== null)) return [];
    const number = numbered.findIndex((each) => each.id === id) + 1;
    return [{ id, text: number === 0 ? "" : String(number), at: px }];
  });

  return (
    <section className="photo-flow" aria-label={w("title")}>
      {heading}
      <div className="photo-flow__work">
        <div className="photo-flow__picture">
          <PlaceBoard
            label={setting === undefined ? w("board.photo") : w("board.set", { place: nameOf(setting.id) })}
            box={[0, 0, wide, tall]}
            marks={marks}
            current={setting?.id ?? null}
            begin={(asked?.chart ? expected(pairs, asked.chart) : null) ?? middleOf(wide, tall)}
            onPlace={setting === undefined || (setting.chart === null && !isRuler) ? null : put("px")}
            onDone={onward}
            onRemove={() => setting !== undefined && placing.remove(setting.id)}
          >
            <image href={photo.url} width={wide} height={tall} />
            {lying.state === "laid" && <LaidOver chart={lying.laid.chart} mmPerPx={lying.frame.mmPerPx} />}
          </PlaceBoard>
          <p className="photo-flow__sides">{w("board.sides")}</p>
        </div>
        <div className="photo-flow__side">
          {lying.state === "refused" && <LaySaid lying={lying} list={placing.list} />}
          {hasFace && <FaceSaid state={hand.face} byHand={byHand} onAgain={hand.look} />}
          {face === null && hand.face !== "looking" && (
            <div className="photo-flow__places">
              <p>{setting === undefined ? w("place.how") : w("place.now", { place: nameOf(setting.id) })}</p>
              <div className="photo-flow__pick">
                {chart !== undefined && (
                  <PlaceBoard
                    label={w("board.chart", { chart: t(`session.chart.${base}`) })}
                    box={chart.chart.viewBox}
                    behind={<ChartUnder art={chart.art} />}
                    marks={numbered.flatMap(({ id, chart: at }, i) =>
                      at === null ? [] : [{ id, text: id === asked?.id ? String(i + 1) : "", at }],
                    )}
                    current={setting?.id ?? null}
                    begin={middleOf(
                      chart.chart.viewBox[2],
                      chart.chart.viewBox[3],
                      chart.chart.viewBox[0],
                      chart.chart.viewBox[1],
                    )}
                    onPlace={setting?.id.startsWith("own-") ? put("chart") : null}
                    onDone={() => undefined}
                    onRemove={() => setting !== undefined && placing.remove(setting.id)}
                  />
                )}
                <PlacesList
                  list={placing.list}
                  current={placing.current}
                  wrong={wrong}
                  onChoose={placing.choose}
                  onOwn={placing.addOwn}
                />
              </div>
            </div>
          )}
          <ScaleChoice
            iris={face !== null}
            by={scaleBy}
            mm={rulerMm}
            laid={rulerPx !== null}
            onBy={(by) => {
              setScaleBy(by);
              placing.choose(by === "ruler" ? rulerEnds[0] : (numbered.find(({ px }) => px === null)?.id ?? null));
            }}
            onMm={setRulerMm}
          />
          {lying.state !== "refused" && <LaySaid lying={lying} list={placing.list} />}
        </div>
      </div>
      <footer className="photo-flow__foot">
        <Button icon="back" onClick={hand.drop}>
          {w("other")}
        </Button>
        <Button icon="repeat" onClick={() => void hand.turn(hasFace && !byHand)}>
          {w("turn")}
        </Button>
        {hasFace && typeof hand.face === "object" && hand.face.fault === null && (
          <Button icon={byHand ? "eye" : "pen"} onClick={() => setByHand(!byHand)}>
            {w(byHand ? "byFace" : "byHand")}
          </Button>
        )}
        <Button icon="undo" blocked={placing.steps === 0 ? w("nothingToUndo") : undefined} onClick={placing.undo}>
          {w("undo")}
        </Button>
        <Button
          look="primary"
          icon="tick"
          busy={adding.busy}
          blocked={lying.state === "laid" && lying.laid.chart.regions.length > 0 ? undefined : w("notLaid")}
          onClick={() => void keep()}
        >
          {w("keep")}
        </Button>
        {adding.problem !== null && (
          <p className="photo-flow__fault" role="alert">
            {adding.problem.status === 0 ? w("offline") : w("notKept", { why: adding.problem.message })}
          </p>
        )}
      </footer>
    </section>
  );
}
