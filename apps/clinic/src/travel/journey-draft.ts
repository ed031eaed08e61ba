import type { ItineraryBody, ItineraryReply } from "@pistor/api/travel";
import { isZone, localOf, momentOf } from "./local-moment.ts";

type Leg = ItineraryBody["legs"][number];

/** A way of a trip while it is typed: times by the clocks of each place, empty where nobody knows them yet. */
export interface LegDraft extends Omit<Leg, "departs" | "arrives"> {
  readonly departs: string;
  readonly arrives: string;
}

/** A journey while it is typed. */
export interface JourneyDraft extends Omit<ItineraryBody, "legs" | "driver" | "interpreter" | "homePhysician"> {
  /** The version that it was begun on. */
  readonly base: number;
  readonly legs: readonly LegDraft[];
  readonly driver: NonNullable<ItineraryBody["driver"]>;
  readonly interpreter: NonNullable<ItineraryBody["interpreter"]>;
  readonly homePhysician: NonNullable<ItineraryBody["homePhysician"]>;
}

const nobody = { name: "", phone: "", languages: [] };

export function draftOf(reply: ItineraryReply): JourneyDraft {
  const itinerary = reply.itinerary as ItineraryBody;
  return {
    ...itinerary,
    base: reply.version,
    legs: itinerary.legs.map((leg) => {
      const zones = zonesOf(leg, itinerary.homeZone, reply.clinicZone);
      return { ...leg, departs: localOf(leg.departs, zones.departs), arrives: localOf(leg.arrives, zones.arrives) };
    }),
    driver: itinerary.driver ?? nobody,
    interpreter: itinerary.interpreter ?? nobody,
    homePhysician: itinerary.homePhysician ?? {
      name: "",
      practice: "",
      phone: "",
      email: "",
      language: reply.person.language,
    },
  };
}

/** The zones whose clocks a ticket's two times are by: it begins at one place and ends at the other. */
export function zonesOf({ way }: Pick<Leg, "way">, home: string, clinic: string) {
  return way === "there" ? { departs: home, arrives: clinic } : { departs: clinic, arrives: home };
}

/** What is still missing of a draft, by the place of the fault. */
export interface DraftFault {
  readonly kind: "zone" | "leg" | "order" | "stay";
  readonly trip: number;
  readonly way: Leg["way"] | null;
}

/** The document to keep, or what keeps it from being one. Ways and people of which nothing was typed are left out. */
export function documentOf(
  draft: JourneyDraft,
  clinicZone: string,
): { readonly document: ItineraryBody; readonly faults: readonly DraftFault[] } {
  const { base: _, driver, interpreter, homePhysician, ...rest } = draft;
  const faults: DraftFault[] = [];
  if (!isZone(draft.homeZone)) faults.push({ kind: "zone", trip: 0, way: null });
  const home = isZone(draft.homeZone) ? draft.homeZone : clinicZone;
  const legs = draft.legs.flatMap((leg): Leg[] => {
    if (isEmpty(leg)) return [];
    const zones = zonesOf(leg, home, clinicZone);
    const departs = momentOf(leg.departs, zones.departs);
    const arrives = momentOf(leg.arrives, zones.arrives);
    const { trip, way } = leg;
    if (departs === null || arrives === null || leg.from.trim() === "" || leg.to.trim() === "") {
      faults.push({ kind: "leg", trip, way });
      return [];
    }
    if (Date.parse(arrives) <= Date.parse(departs)) faults.push({ kind: "order", trip, way });
    return [{ ...leg, departs, arrives }];
  });
  const stays = draft.stays.filter((stay) => stay.name.trim() !== "" || stay.address.trim() !== "");
  for (const stay of stays)
    if (stay.name.trim() === "" || stay.from === "" || stay.to <= stay.from)
      faults.push({ kind: "stay", trip: stay.trip, way: null });
  const named = <Person extends { readonly name: string }>(person: Person) =>
    person.name.trim() === "" ? null : person;
  return {
    document: {
      ...rest,
      legs,
      stays,
      driver: named(driver),
      interpreter: named(interpreter),
      homePhysician: named(homePhysician),
    },
    faults,
  };
}

function isEmpty({ departs, arrives, code, from, to }: LegDraft): boolean {
  return [departs, arrives, code, from, to].every((text) => text.trim() === "");
}

/** One way of a trip; an empty one where nothing is typed yet. */
export function legOf(draft: JourneyDraft, trip: number, way: Leg["way"]): LegDraft {
  const found = draft.legs.find((leg) => leg.trip === trip && leg.way === way);
  return found ?? { trip, way, by: "flight", code: "", from: "", to: "", departs: "", arrives: "" };
}

export function withLeg(draft: JourneyDraft, leg: LegDraft): JourneyDraft {
  const others = draft.legs.filter((each) => each.trip !== leg.trip || each.way !== leg.way);
  const legs = [...others, leg].sort(
    (one, other) => one.trip - other.trip || (one.way === other.way ? 0 : one.way === "there" ? -1 : 1),
  );
  return { ...draft, legs };
}

type Stay = ItineraryBody["stays"][number];

export function stayOf(
  draft: JourneyDraft,
  trip: number,
  nights: { readonly arrive: string; readonly leave: string },
): Stay {
  const found = draft.stays.find((stay) => stay.trip === trip);
  return found ?? { trip, name: "", address: "", phone: "", from: nights.arrive, to: nights.leave };
}

export function withStay(draft: JourneyDraft, stay: Stay): JourneyDraft {
  const stays = [...draft.stays.filter((each) => each.trip !== stay.trip), stay];
  return { ...draft, stays: stays.sort((one, other) => one.trip - other.trip) };
}
