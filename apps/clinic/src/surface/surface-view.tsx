import type { Point } from "@pistor/core/geometry";
import { placeName } from "@pistor/knowledge/injection-map";
import { formOfChart } from "@pistor/knowledge/surface";
import { Button, Failed, Waiting } from "@pistor/ui";
import type { KeyboardEvent } from "react";
import { useMemo, useRef, useState } from "react";
import { currentLanguage } from "../kit/language.ts";
import type { Place } from "./figure.ts";
import { figureOf, toScreen } from "./figure.ts";
import { FigurePane } from "./figure-pane.tsx";
import type { SurfaceForm } from "./forms.ts";
import { firstView, formOf, ownCharts, pointMm } from "./forms.ts";
import type { RegionOfChart } from "./marks.ts";
import { marksOf } from "./marks.ts";
import { measured } from "./measured.ts";
import { MeasuredCard } from "./measured-card.tsx";
import { NoFigure } from "./no-figure.tsx";
import type { PlaceOnChart } from "./place-at.ts";
import { placeAt } from "./place-at.ts";
import { RegionList } from "./region-list.tsx";
import type { SurfaceLayer } from "./spots.ts";
import { middleOfSpots, nearestSpot, skinPoints } from "./spots.ts";
import { useReady, useWords } from "./surface-words.ts";
import type { Turn, View } from "./turn.ts";
import { seenFrom, views, zoomed } from "./turn.ts";
import { useStage } from "./use-stage.ts";
import { useFormCharts, useSurface } from "./use-surface.ts";
import { ViewBar } from "./view-bar.tsx";
import "./surface.css";

const nothing: readonly SurfaceLayer[] = [];

export interface SurfaceViewProps {
  readonly form: SurfaceForm;
  /** The map as it stands, on whichever charts. */
  readonly layers: readonly SurfaceLayer[];
  /** Last session, pale. */
  readonly faded?: readonly SurfaceLayer[];
  /** What a mirroring would add: dashed, not yet written. */
  readonly waiting?: readonly SurfaceLayer[];
  /** `flat`: one that works on the flat charts alone, such as drawing an outline. */
  readonly tool?: "pick" | "point" | "erase" | "flat";
  readonly onRegion: (chart: string, region: string) => void;
  /** A place for a point, or, with the eraser, the point that is to go. */
  readonly onPoint: (chart: string, at: Point) => void;
  /** Which of the layers is chosen. */
  readonly selected: number | null;
  /** Whose map it is, for who cannot see it. */
  readonly label: string;
  readonly zones?: boolean;
  /** What a place is called that no chart names, such as a drawn one. */
  readonly regionName?: (chart: string, region: string) => string;
  /** Leads to the flat charts, where the device draws nothing in 3D. */
  readonly onFlat?: () => void;
  readonly onForm?: (form: SurfaceForm) => void;
}

/** The map on the skin of the reference adult, in three dimensions: the same layers, lifted. */
export function SurfaceView(props: SurfaceViewProps) {
  // The other form is another figure: it begins with its own view.
  return useReady() ? <Opened key={props.form} {...props} /> : <div className="surface-view" aria-busy="true" />;
}

function Opened(props: SurfaceViewProps) {
  const { layers, faded = nothing, waiting = nothing, tool = "pick", selected, zones = true } = props;
  const t = useWords();
  const [form, setForm] = useState(props.form);
  const [turn, setTurn] = useState<Turn>({ ...views[firstView[form]], zoom: 1 });
  const [about, setAbout] = useState<Place | null>(null);
  const [shifts, setShifts] = useState(false);
  const [hovered, setHovered] = useState<RegionOfChart | null>(null);
  const [attempt, setAttempt] = useState(0);
  const host = useRef<HTMLDivElement>(null);
  const { surface, failed, again } = useSurface(form);
  const loaded = useFormCharts(form);
  const charts = useMemo(() => (loaded ?? []).map(({ chart }) => chart), [loaded]);
  const own = ownCharts[form];

  const figure = useMemo(
    () => (surface === null || charts.length === 0 ? null : figureOf(surface, charts, own)),
    [surface, charts, own],
  );
  const spots = useMemo(
    () =>
      surface === null
        ? { now: [], all: [] }
        : all(
            skinPoints(surface, faded, "faded"),
            skinPoints(surface, layers, "now"),
            skinPoints(surface, waiting, "waiting"),
          ),
    [surface, layers, faded, waiting],
  );
  const here = layers.filter(({ chart }) => formOfChart[chart] === formOf[form]);
  const asked = selected === null ? undefined : layers[selected];
  const chosen = asked !== undefined && here.includes(asked) ? asked : null;
  const marks = useMemo(() => marksOf(charts, chosen, hovered), [charts, chosen, hovered]);
  const values = useMemo(() => {
    const chart = charts.find(({ id }) => id === chosen?.chart);
    return surface === null || chart === undefined || chosen === null ? null : measured(surface, chart, chosen);
  }, [surface, charts, chosen]);
  const { stage, fault, painted } = useStage(host, attempt, {
    figure,
    charts: loaded ?? [],
    zones,
    spots: spots.all,
    radiusMm: pointMm[form],
    marks,
    turn,
    about,
  });

  const open = (next: SurfaceForm, view: View = firstView[next]) => {
    setHovered(null);
    setForm(next);
    setAbout(null);
    setTurn({ ...views[view], zoom: 1 });
    if (next !== form) props.onForm?.(next);
  };
  const whole = () => {
    setTurn({ ...turn, zoom: 1 });
    setAbout(null);
  };
  const toChosen = () => {
    const middle = chosen === null ? null : middleOfSpots(spots.now, chosen);
    if (middle === null) return;
    setAbout(middle);
    setTurn(zoomed({ ...turn, zoom: 1 }, 4));
  };
  const under = (x: number, y: number): { on: PlaceOnChart; place: Place } | null => {
    const hit = stage?.pick(x, y) ?? null;
    if (hit === null || surface === null) return null;
    const on = placeAt(surface, charts, own, toScreen(hit));
    return on === null ? null : { on, place: hit };
  };
  const tap = (x: number, y: number) => {
    const found = under(x, y);
    if (found === null) return;
    const { chart, region, point } = found.on;
    if (tool === "flat") return;
    if (tool === "pick") {
      if (region !== null) props.onRegion(chart, region.id);
      return;
    }
    const near = tool === "erase" ? nearestSpot(spots.now, found.place, 4 * pointMm[form]) : null;
    if (near !== null) props.onPoint(near.chart, near.point);
    else props.onPoint(chart, [rounded(point[0]), rounded(point[1])]);
  };
  const key = (event: KeyboardEvent): boolean => {
    const name = event.key.toLowerCase();
    const stays = form === "body" ? "body" : "face";
    if (name === "f") open(stays, "front");
    else if (name === "l") open(stays, event.shiftKey ? "right" : "left");
    else if (name === "s") open("scalp");
    else if (name === "b") open("body", form === "body" && seenFrom(turn) === "front" ? "back" : "front");
    else if (name === "z") toChosen();
    else if (name === "0") whole();
    else return false;
    return true;
  };

  if (fault !== null)
    return <NoFigure lost={fault === "lost"} onAgain={() => setAttempt(attempt + 1)} onFlat={props.onFlat} />;
  if (failed !== null)
    return (
      <Failed title={t("failed")} action={<Button onClick={again}>{t("again")}</Button>}>
        {failed}
      </Failed>
    );

  const seen = t(`seen.${seenFrom(turn)}`);
  const nameOf = (chart: string, region: string) =>
    placeName(region, currentLanguage()) ?? props.regionName?.(chart, region) ?? region;
  const beside = surface === null ? 0 : sum(here) - spots.now.length;
  const elsewhere = sum(layers) - sum(here);

  return (
    <div className="surface-view" data-painted={painted ?? undefined}>
      <div className="surface-view__all">
        <ViewBar
          form={form}
          turn={turn}
          shifts={shifts}
          onForm={open}
          onTurn={setTurn}
          onWhole={whole}
          onShifts={setShifts}
        />
        <FigurePane
          host={host}
          stage={stage}
          name={t("figure", { label: props.label, form: t(`forms.${form}`), seen })}
          turn={turn}
          about={about ?? figure?.centre ?? [0, 0, 0]}
          onView={(next, centre) => {
            setTurn(next);
            if (centre !== undefined) setAbout(centre);
          }}
          shifts={shifts}
          aiming={tool === "point" || tool === "erase"}
          onTap={tap}
          onHover={(x, y) => setHovered(tool === "pick" ? regionUnder(under(x, y)) : null)}
          onLeave={() => setHovered(null)}
          onKey={key}
        >
          {figure === null && (
            <div className="figure-pane__wait">
              <Waiting label={t("loading")} />
            </div>
          )}
        </FigurePane>
        <p className="surface-view__said">
          <span role="status">{tool === "flat" ? t("flatTool") : seen}</span>
          {tool === "flat" && props.onFlat !== undefined && <Button onClick={props.onFlat}>{t("flat")}</Button>}
          {hovered !== null && <strong>{nameOf(hovered.chart, hovered.region)}</strong>}
        </p>
        <div className="surface-view__foot">
          <RegionList charts={charts} chosen={chosen} nameOf={nameOf} onRegion={props.onRegion} />
          <div className="surface-view__count">
            <p data-testid="surface-points" data-points={spots.now.length}>
              {t("points", { count: spots.now.length })}
            </p>
            {beside > 0 && <p className="surface-view__small">{t("beside", { count: beside })}</p>}
            {elsewhere > 0 && <p className="surface-view__small">{t("elsewhere", { count: elsewhere })}</p>}
          </div>
          <MeasuredCard
            name={chosen === null ? null : nameOf(chosen.chart, chosen.region)}
            layer={chosen}
            values={values}
          />
          <p className="surface-view__small">{t("keys")}</p>
        </div>
      </div>
    </div>
  );
}

function regionUnder(found: { readonly on: PlaceOnChart } | null): RegionOfChart | null {
  const region = found?.on.region ?? null;
  return found === null || region === null ? null : { chart: found.on.chart, region: region.id };
}

function all<Each>(faded: readonly Each[], now: readonly Each[], waiting: readonly Each[]) {
  return { now, all: [...faded, ...now, ...waiting] };
}

function sum(layers: readonly SurfaceLayer[]): number {
  return layers.reduce((points, layer) => points + layer.points.length, 0);
}

function rounded(mm: number): number {
  return Math.round(mm * 10) / 10;
}
