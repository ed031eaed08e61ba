import type { Decimal } from "../basics/index.ts";
import { decimal, plain } from "../basics/index.ts";
import type { Dose } from "./answer.ts";
import { overTime } from "./earlier-doses.ts";
import { baseOf, courseAndYear } from "./limits-of.ts";
import type { Cream, Mixture, Part } from "./mixture.ts";
import { isCarrier } from "./mixture.ts";
import type { SessionMaximum } from "./session-maximum.ts";
import { strictestMaximum } from "./session-maximum.ts";

/** A dose with its exact figures, for the rules. */
export interface ExactDose {
  readonly dose: Dose;
  readonly part: Part | null;
  readonly maximum: SessionMaximum | null;
  /** Exact share of the maximum; null where no maximum is known. */
  readonly share: Decimal | null;
  /** Exact share of what is in the syringe. */
  readonly drawnShare: Decimal | null;
}

/**
 * The dose of every injected substance, in the order of the request, then of every active of a cream.
 *
 * @source Cream: area × 1.5 g per 10 cm², label of the lidocaine-prilocaine cream; literature key EMLA
 */
export function dosesOf(mixture: Mixture): ExactDose[] {
  return [
    ...mixture.parts.map((part) => injected(mixture, part)),
    ...mixture.creams.flatMap((cream) => topical(mixture, cream)),
  ];
}

function injected(mixture: Mixture, part: Part): ExactDose {
  const { request, pointsMl } = mixture;
  const { substance, strength, drawn, given } = part;
  const maximum = strictestMaximum(mixture, part);
  const inMg = strength === null || strength.unit === "mg";
  const maxMg = maximum?.state === "known" && inMg ? maximum.maxMg : null;
  const base = inMg ? baseOf(part) : null;
  const perPoint = pointsMl === null || request.points === undefined ? null : plain(given.div(request.points));
  const dose: Dose = {
    substance: part.id,
    from: "injected",
    role: isCarrier(part) ? "carrier" : "active",
    product: null,
    mg: inMg ? plain(given) : null,
    drawnMg: inMg ? plain(drawn) : null,
    perPointMg: inMg ? perPoint : null,
    maxMg: maxMg === null ? null : plain(maxMg),
    maxMl: maxMg === null || strength === null ? null : plain(maxMg.div(strength.perMl)),
    share: maxMg === null ? null : plain(given.div(maxMg)),
    iu: inMg ? null : plain(given),
    drawnIu: inMg ? null : plain(drawn),
    perPointIu: inMg ? null : perPoint,
    salt: part.salt?.id ?? null,
    baseMg: base === null ? null : plain(base),
    ...bySize(inMg ? given : null, request.patient?.weightKg, request.areaCm2),
    ...overTime(mixture, part, courseAndYear(mixture, part, maxMg)),
    claims: maximum === null || maximum.claims.length === 0 ? (substance?.claims ?? []) : maximum.claims,
  };
  const shareOf = (amount: Decimal) => (maxMg === null ? null : amount.div(maxMg));
  return { dose, part, maximum, share: shareOf(given), drawnShare: shareOf(drawn) };
}

/** A dose by the patient's weight and by the skin that it covers. */
function bySize(
  mg: Decimal | null,
  weightKg: number | undefined,
  areaCm2: number | Decimal | undefined,
): Pick<Dose, "mgPerKg" | "mgPerCm2"> {
  return {
    mgPerKg: mg === null || weightKg === undefined ? null : plain(mg.div(weightKg)),
    mgPerCm2: mg === null || areaCm2 === undefined ? null : plain(mg.div(areaCm2)),
  };
}

function topical({ request }: Mixture, { product, areaCm2 }: Cream): ExactDose[] {
  if (product === undefined) return [];
  return product.actives.map(({ substance, mgPerG }) => {
    const mgPerCm2 = decimal(product.gramsPerCm2.settled.value).times(mgPerG.settled.value);
    const mg = mgPerCm2.times(areaCm2);
    const maxMg = mgPerCm2.times(product.maxAreaCm2.settled.value);
    const share = mg.div(maxMg);
    const claims = [...product.gramsPerCm2.claims, ...mgPerG.claims, ...product.maxAreaCm2.claims];
    const dose: Dose = {
      substance,
      from: "topical",
      role: "active",
      product: product.id,
      mg: plain(mg),
      drawnMg: null,
      perPointMg: null,
      maxMg: plain(maxMg),
      maxMl: null,
      share: plain(share),
      iu: null,
      drawnIu: null,
      perPointIu: null,
      salt: null,
      baseMg: null,
      ...bySize(mg, request.patient?.weightKg, areaCm2),
      perCourse: null,
      perYear: null,
      claims,
    };
    return { dose, part: null, maximum: { state: "known", maxMg, claims }, share, drawnShare: share };
  });
}
