import type { Claim } from "@pistor/core/evidence";
import type { Salt, SubstanceCode } from "@pistor/core/substances";
import { Card, Scrolls } from "@pistor/ui";
import { figure } from "../kit/format.ts";
import { English } from "./english.tsx";
import { useWords } from "./evidence-words.ts";
import { Said } from "./substance-said.tsx";

interface Row {
  readonly form: Salt | null;
  readonly system: string;
  readonly codes: readonly SubstanceCode[];
}

/** Codes by list: of the substance itself, then of each form with its share of base. A code is text, never a way out. */
export function SubstanceCodes({
  codes,
  salts = [],
  notListed = [],
}: {
  codes: readonly SubstanceCode[];
  salts?: readonly Salt[];
  notListed?: readonly Claim[];
}) {
  const t = useWords();
  const rows = [...bySystem(null, codes), ...salts.flatMap((salt) => bySystem(salt, salt.codes))];
  return (
    <Card title={t("substance.codes")}>
      {rows.length > 0 && (
        <Scrolls className="claims" label={t("substance.codes")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("substance.list")}</th>
                <th scope="col">{t("substance.code")}</th>
                <th scope="col">{t("substance.form")}</th>
                <th scope="col">{t("source")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ form, system, codes: own }) => (
                <tr key={`${form?.id ?? ""} ${system}`}>
                  <th scope="row">
                    <bdi dir="ltr">{system === "" ? "–" : system}</bdi>
                  </th>
                  <td className="substance__codes">
                    {own.map(({ code }) => (
                      <bdi key={code} dir="ltr">
                        {code}
                      </bdi>
                    ))}
                  </td>
                  <td>
                    <Form form={form} />
                  </td>
                  <td>
                    <Said claims={own.flatMap(({ claims }) => claims)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
      {notListed.map(({ source, says }) => (
        <p key={source}>
          <Said claims={notListed} /> <English>{String(says)}</English>
        </p>
      ))}
      {rows.length + notListed.length === 0 && <p className="browse__quiet">{t("substance.noCode")}</p>}
    </Card>
  );
}

function Form({ form }: { form: Salt | null }) {
  const t = useWords();
  if (form === null) return t("substance.itself");
  const share = form.baseFraction?.settled.value;
  return (
    <>
      <English>{form.name}</English>
      {share !== undefined && share < 1 && (
        <small className="claims__standing">{t("substance.share", { percent: figure(share * 100) })}</small>
      )}
    </>
  );
}

function bySystem(form: Salt | null, codes: readonly SubstanceCode[]): Row[] {
  const systems = [...new Set(codes.map(({ system }) => system))];
  if (systems.length === 0) return form === null ? [] : [{ form, system: "", codes: [] }];
  return systems.map((system) => ({ form, system, codes: codes.filter((each) => each.system === system) }));
}
