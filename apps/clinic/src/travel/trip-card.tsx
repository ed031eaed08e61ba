import type { ItineraryReply } from "@pistor/api/travel";
import { disagree } from "@pistor/core/evidence";
import { Chip, Cites, Icon, SelectField, TextField } from "@pistor/ui";
import { useCitesWords } from "../kit/cites-words.ts";
import { day, time } from "../kit/format.ts";
import type { DraftFault, JourneyDraft, LegDraft } from "./journey-draft.ts";
import { legOf, stayOf, withLeg, withStay, zonesOf } from "./journey-draft.ts";
import { useTravelWords } from "./travel-words.ts";

const means = ["flight", "train", "bus", "car", "ship"] as const;

/** One stay: the way there, the bed, the way home, and the moment before which nobody flies. */
export function TripCard({
  trip,
  reply,
  draft,
  set,
  faults,
}: {
  trip: number;
  reply: ItineraryReply;
  draft: JourneyDraft;
  set: (draft: JourneyDraft) => void;
  faults: readonly DraftFault[];
}) {
  const t = useTravelWords();
  const cites = useCitesWords();
  const planned = reply.trips.find((each) => each.trip === trip);
  const stay = stayOf(draft, trip, planned ?? { arrive: "", leave: "" });
  const setStay = (part: Partial<typeof stay>) => set(withStay(draft, { ...stay, ...part }));
  const over = planned !== undefined && planned.leave < reply.today;
  const next = reply.trips.find(({ leave }) => leave >= reply.today)?.trip ?? trip;
  const faulty = faults.some((fault) => fault.trip === trip);
  return (
    <details className="card journey__trip" open={faulty || (!over && trip === next)}>
      <summary>
        <h2 className="card__title">{t("trip.title", { trip })}</h2>
        {planned !== undefined && (
          <span className="travel__quiet">
            {day(planned.arrive, "short")} – {day(planned.leave, "short")}
            {planned.sessions.length > 0 && ` · ${t("trip.sessions", { sessions: planned.sessions.join(", ") })}`}
          </span>
        )}
        {over ? (
          <Chip>{t("trip.over")}</Chip>
        ) : (
          <span className="travel__quiet">
            {[legOf(draft, trip, "there").code, legOf(draft, trip, "back").code]
              .filter((code) => code !== "")
              .join(" · ")}
            {stay.name === "" ? "" : ` · ${stay.name}`}
          </span>
        )}
      </summary>
      {planned !== undefined && (
        <div className="journey__flight">
          <Icon name="clock" />
          <div>
            <p>
              <strong>
                {t("trip.earliest", { at: `${day(planned.earliestFlight)} ${time(planned.earliestFlight)}` })}
              </strong>{" "}
              <bdi dir="ltr" className="travel__quiet">
                {reply.clinicZone}
              </bdi>
            </p>
            <p>{t("trip.rule", { hours: reply.flightAfterHours })}</p>
            <Cites claims={reply.flightClaims} disagree={disagree(reply.flightClaims)} words={cites} />
          </div>
        </div>
      )}
      {(["there", "back"] as const).map((way) => (
        <WayFields
          key={way}
          leg={legOf(draft, trip, way)}
          zones={zonesOf({ way }, draft.homeZone, reply.clinicZone)}
          fault={faults.find((fault) => fault.trip === trip && fault.way === way)}
          set={(leg) => set(withLeg(draft, leg))}
        />
      ))}
      <fieldset className="journey__way">
        <legend>{t("stay.title")}</legend>
        <TextField label={t("stay.name")} value={stay.name} maxLength={120} onChange={(name) => setStay({ name })} />
        <TextField
          label={t("stay.address")}
          value={stay.address}
          maxLength={240}
          onChange={(address) => setStay({ address })}
        />
        <TextField
          label={t("phone")}
          type="tel"
          dir="ltr"
          value={stay.phone}
          maxLength={40}
          onChange={(phone) => setStay({ phone })}
        />
        <TextField label={t("stay.from")} type="date" value={stay.from} onChange={(from) => setStay({ from })} />
        <TextField
          label={t("stay.to")}
          type="date"
          value={stay.to}
          error={faults.some((fault) => fault.kind === "stay" && fault.trip === trip) ? t("fault.stay") : undefined}
          onChange={(to) => setStay({ to })}
        />
      </fieldset>
    </details>
  );
}

function WayFields({
  leg,
  zones,
  fault,
  set,
}: {
  leg: LegDraft;
  zones: ReturnType<typeof zonesOf>;
  fault: DraftFault | undefined;
  set: (leg: LegDraft) => void;
}) {
  const t = useTravelWords();
  const change = (part: Partial<LegDraft>) => set({ ...leg, ...part });
  const zone = (name: string) => <bdi dir="ltr">{name}</bdi>;
  return (
    <fieldset className="journey__way">
      <legend>{t(`way.${leg.way}`)}</legend>
      <SelectField
        label={t("way.by")}
        value={leg.by}
        options={means.map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(by) => change({ by })}
      />
      <TextField label={t("way.from")} value={leg.from} maxLength={120} onChange={(from) => change({ from })} />
      <TextField
        label={t("way.departs")}
        type="datetime-local"
        hint={zone(zones.departs)}
        value={leg.departs}
        onChange={(departs) => change({ departs })}
      />
      <TextField
        label={t("way.code")}
        dir="ltr"
        value={leg.code}
        maxLength={20}
        onChange={(code) => change({ code })}
      />
      <TextField label={t("way.to")} value={leg.to} maxLength={120} onChange={(to) => change({ to })} />
      <TextField
        label={t("way.arrives")}
        type="datetime-local"
        hint={zone(zones.arrives)}
        error={fault === undefined ? undefined : t(fault.kind === "order" ? "fault.order" : "fault.leg")}
        value={leg.arrives}
        onChange={(arrives) => change({ arrives })}
      />
    </fieldset>
  );
}
