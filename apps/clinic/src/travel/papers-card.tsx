import type { TravelPaper } from "@pistor/api/travel";
import { addTravelPaper, endTravelPaper, listTravelPapers, travelPaperKinds } from "@pistor/api/travel";
import { disagree, writeList } from "@pistor/core/evidence";
import { Button, Card, Chip, FindingRow, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useCitesWords } from "../kit/cites-words.ts";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";
import { currentLanguage } from "../kit/language.ts";
import { useMe } from "../kit/me.tsx";
import { useKept } from "../patient/use-kept.ts";
import { useTravelWords } from "./travel-words.ts";

/** Certificates and insurances with their days, under what the law of the clinic's country asks for. */
export function PapersCard() {
  const t = useTravelWords();
  const cites = useCitesWords();
  const { role } = useMe();
  const answer = useEndpoint(listTravelPapers, { query: { lang: currentLanguage() } });
  return (
    <Show of={answer}>
      {({ papers, asked, country }) => (
        <Card title={t("papers.title")}>
          {asked.length === 0 ? (
            <p>{t("papers.nothingAsked")}</p>
          ) : (
            <ul className="findings">
              {asked.map((each) => (
                <FindingRow
                  key={each.id}
                  level={each.holds ? "ok" : "care"}
                  tell={t("papers.byLaw", {
                    papers: writeList(
                      each.kinds.map((kind) => t(`papers.kind.${kind}`)),
                      currentLanguage(),
                    ),
                  })}
                  claims={each.claims}
                  disagree={disagree(each.claims)}
                  words={cites}
                >
                  {/* The law as it was read, in the language in which it was summed up. */}
                  <p lang="en" dir="ltr" className="travellers__law">
                    <cite>{each.title}</cite>: {each.tell}
                  </p>
                  <Chip tone={each.holds ? "ok" : "care"}>{each.holds ? t("papers.held") : t("papers.missing")}</Chip>
                </FindingRow>
              ))}
            </ul>
          )}
          <ul className="travellers__papers">
            {papers.map((paper) => (
              <Paper key={paper.id} paper={paper} />
            ))}
          </ul>
          {addTravelPaper.may.includes(role) && <AddPaper country={country} />}
        </Card>
      )}
    </Show>
  );
}

function Paper({ paper }: { paper: TravelPaper }) {
  const t = useTravelWords();
  const { role } = useMe();
  const end = useWrite(endTravelPaper, [listTravelPapers.id]);
  return (
    <li className="travellers__paper">
      <span>
        <strong>{t(`papers.kind.${paper.kind}`)}</strong> · {paper.issuer} · <bdi dir="ltr">{paper.number}</bdi>
        <small className="travel__quiet">
          {day(paper.from)} – {day(paper.until)} · {paper.by}
        </small>
        {end.problem !== null && <small className="field__error">{end.problem.message}</small>}
      </span>
      <Chip tone={paper.holds ? (paper.daysLeft < 60 ? "care" : "ok") : "stop"}>
        {paper.holds ? t("papers.daysLeft", { n: paper.daysLeft }) : t("papers.over")}
      </Chip>
      {endTravelPaper.may.includes(role) && (
        <Button
          look="quiet"
          busy={end.busy}
          onClick={() => end.write({ input: { params: { paperId: paper.id } } }).catch(() => undefined)}
        >
          {t("papers.takeBack")}
        </Button>
      )}
    </li>
  );
}

type Kind = TravelPaper["kind"];
const nothing = { kind: "facility-certificate" as Kind, issuer: "", number: "", from: "", until: "" };

function AddPaper({ country }: { country: string }) {
  const t = useTravelWords();
  const [open, setOpen] = useState(false);
  const form = useKept("pistor.travel-paper", nothing);
  const add = useWrite(addTravelPaper, [listTravelPapers.id]);
  const { value } = form;
  const change = (part: Partial<typeof nothing>) => form.set({ ...value, ...part });
  const whole = [value.issuer, value.number, value.from, value.until].every((text) => text.trim() !== "");
  if (!open && !form.kept) return <Button onClick={() => setOpen(true)}>{t("papers.add")}</Button>;
  return (
    <fieldset className="journey__way">
      <legend>{t("papers.add")}</legend>
      <SelectField<Kind>
        label={t("papers.what")}
        value={value.kind}
        options={travelPaperKinds.map((kind) => ({ value: kind, label: t(`papers.kind.${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t("papers.issuer")}
        value={value.issuer}
        maxLength={160}
        onChange={(issuer) => change({ issuer })}
      />
      <TextField
        label={t("papers.number")}
        dir="ltr"
        value={value.number}
        maxLength={80}
        onChange={(number) => change({ number })}
      />
      <TextField label={t("papers.from")} type="date" value={value.from} onChange={(from) => change({ from })} />
      <TextField
        label={t("papers.until")}
        type="date"
        value={value.until}
        error={add.problem?.message}
        onChange={(until) => change({ until })}
      />
      <div className="journey__acts">
        <Button
          look="primary"
          busy={add.busy}
          blocked={whole ? undefined : t("papers.fill")}
          onClick={() =>
            add
              .write({ input: { body: { ...value, country, patientId: null, note: "" } } })
              .then(() => {
                form.forget();
                setOpen(false);
              })
              // The refusal stands at the last day.
              .catch(() => undefined)
          }
        >
          {t("keep")}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            form.forget();
            setOpen(false);
            add.reset();
          }}
        >
          {t("papers.leave")}
        </Button>
      </div>
    </fieldset>
  );
}
