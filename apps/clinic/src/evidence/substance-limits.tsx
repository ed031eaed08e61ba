import type { DoseLimit, LimitReduction, SessionLimit } from "@pistor/core/substances";
import { Card, Scrolls } from "@pistor/ui";
import { day } from "../kit/format.ts";
import { countryName } from "./country-name.ts";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { Quantity } from "./quantity.tsx";
import { Said, SaidNumbers } from "./substance-said.tsx";
import { ThingLink } from "./thing-link.tsx";
import { useWording } from "./use-wording.ts";

/** Every limit: how much, for what it holds, and who says so; the number is a way to all of its claims. */
export function SubstanceLimits({
  limits,
  session = null,
  reductions = [],
}: {
  limits: readonly DoseLimit[];
  session?: SessionLimit | null;
  reductions?: readonly LimitReduction[];
}) {
  const t = useWords();
  return (
    <Card title={t("substance.limits")}>
      {limits.length === 0 ? (
        <p className="browse__quiet">{t("substance.noLimit")}</p>
      ) : (
        <Scrolls className="claims" label={t("substance.limits")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("substance.limit")}</th>
                <th scope="col">{t("substance.holdsFor")}</th>
                <th scope="col">{t("source")}</th>
              </tr>
            </thead>
            <tbody>
              {limits.map((limit) => (
                <Row key={limit.value.id} limit={limit} />
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
      {session?.kind === "mg-per-kg" &&
        session.looser.map(({ perKgMg, capMg, claims }) => (
          <p key={perKgMg}>
            {t("substance.looser")} <Quantity value={perKgMg} unit="mg/kg" /> · <Quantity value={capMg} unit="mg" />{" "}
            <Said claims={claims} />
          </p>
        ))}
      {reductions.length > 0 && (
        <>
          <h3 className="browse__sub">{t("substance.lower")}</h3>
          <ul className="uses">
            {reductions.map(({ who, percent }) => (
              <li key={who} className="substance__warning">
                <English>{who}</English>
                <bdi>
                  −<Quantity value={percent.settled.value} unit={percent.unit} />
                </bdi>
                <Said claims={percent.claims} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Row({ limit: { of, bound, scope, value } }: { limit: DoseLimit }) {
  const t = useWords();
  return (
    <tr>
      <th scope="row">
        <small className="claims__standing">
          {t(`substance.bound.${bound}`)} · {t(`substance.of.${of}`)}
        </small>
        <ThingLink kind="parameter" id={value.id} className="claims__link">
          <Quantity value={value.settled.value} unit={value.unit} />
        </ThingLink>
      </th>
      <td>
        <Scope scope={scope} />
      </td>
      <td>
        <SaidNumbers claims={value.claims} unit={value.unit} />
      </td>
    </tr>
  );
}

function Scope({ scope }: { scope: DoseLimit["scope"] }) {
  const t = useWords();
  const beside = useWording(`substance.${scope.with ?? ""}`, scope.with ?? "").text;
  const { salt, route, use, country, from, until } = scope;
  return (
    <>
      {t(`substance.per.${scope.per}`)}
      {scope.with !== undefined && <small className="claims__standing">{t("substance.with", { with: beside })}</small>}
      {salt !== undefined && (
        <small className="claims__standing">{t("substance.as", { salt: salt.replaceAll("-", " ") })}</small>
      )}
      {route !== undefined && <small className="claims__standing">{t(`substance.route.${route}`)}</small>}
      {use !== undefined && (
        <small className="claims__standing">
          <English>{use}</English>
        </small>
      )}
      {country !== undefined && <small className="claims__standing">{countryName(country)}</small>}
      {from !== undefined && <small className="claims__standing">{`${t("law.from")} ${day(from)}`}</small>}
      {until !== undefined && <small className="claims__standing">{`${t("law.until")} ${day(until)}`}</small>}
    </>
  );
}
