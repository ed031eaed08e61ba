import type { ReplyOf } from "@pistor/api/kit";
import { addPlace, listProducts, readTemperature } from "@pistor/api/stock";
import { Button, Card, CheckRow, Chip, Empty, Failed, TextField } from "@pistor/ui";
import { useState } from "react";
import { Show } from "../kit/answered.tsx";
import { useAtClinic } from "../kit/at-clinic.ts";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { day, figure, time } from "../kit/format.ts";
import { useMe } from "../kit/me.tsx";
import { mayKeepStock } from "./may-keep-stock.ts";
import { useWords } from "./stock-words.ts";

type Place = ReplyOf<typeof listProducts>["places"][number];

/** Where things are kept, how cold it was last, and a temperature to write down. */
export function PlacesView() {
  const t = useWords();
  const { role } = useMe();
  const kept = useEndpoint(listProducts);
  return (
    <Show of={kept}>
      {({ places }) => (
        <div className="stock__cards">
          {places.length === 0 && <Empty title={t("places.none")} />}
          {places.map((place) => (
            <PlaceCard key={place.id} place={place} may={mayKeepStock(role)} />
          ))}
          {mayKeepStock(role) && <AddPlace />}
        </div>
      )}
    </Show>
  );
}

function PlaceCard({ place, may }: { place: Place; may: boolean }) {
  const t = useWords();
  const at = useAtClinic();
  const [celsius, setCelsius] = useState("");
  const [note, setNote] = useState("");
  const [said, setSaid] = useState<{ tone: "ok" | "stop"; words: string } | null>(null);
  const read = useWrite(readTemperature);
  const { keepAt, reading } = place;
  const outside = keepAt !== null && reading !== null && !isWithin(reading.celsius, keepAt);
  const press = async () => {
    setSaid(null);
    const reply = await read.write({
      input: { params: { placeId: place.id }, body: { celsius: Number(celsius.replace(",", ".")), note } },
    });
    setCelsius("");
    setNote("");
    setSaid(
      reply.within
        ? { tone: "ok", words: t("places.ok") }
        : { tone: "stop", words: t("places.quarantined", { count: reply.quarantined.length }) },
    );
  };
  return (
    <Card
      title={place.name}
      aside={
        keepAt === null ? (
          <Chip>{t("places.notWatched")}</Chip>
        ) : (
          reading !== null && (
            <Chip tone={outside ? "stop" : "ok"} icon={outside ? "octagon" : "circle-tick"}>
              {outside ? t("places.outside") : t("places.within")}
            </Chip>
          )
        )
      }
    >
      {keepAt !== null && (
        <p>{t("places.limits", { min: figure(keepAt.minCelsius, 1), max: figure(keepAt.maxCelsius, 1) })}</p>
      )}
      <p>
        {reading === null
          ? t("places.noReading")
          : t("places.reading", {
              celsius: figure(reading.celsius, 1),
              day: day(at(reading.at)),
              time: time(at(reading.at)),
              by: reading.by,
            })}
      </p>
      {may && keepAt !== null && (
        <form
          className="stock__row stock__row--fields"
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal stands below.
            press().catch(() => undefined);
          }}
        >
          <TextField
            label={t("places.celsius")}
            unit="°C"
            inputMode="decimal"
            pattern="-?[0-9]{1,2}([.,][0-9])?"
            value={celsius}
            onChange={setCelsius}
            dir="ltr"
            required
          />
          <TextField label={t("places.note")} value={note} onChange={setNote} maxLength={500} />
          <Button type="submit" busy={read.busy}>
            {t("places.keep")}
          </Button>
        </form>
      )}
      {said !== null && (
        <p className="stock__said" data-tone={said.tone} role="status">
          {said.words}
        </p>
      )}
      {read.problem !== null && (
        <Failed title={t("places.failed")}>
          <p>{read.problem.message}</p>
        </Failed>
      )}
    </Card>
  );
}

function isWithin(celsius: number, { minCelsius, maxCelsius }: NonNullable<Place["keepAt"]>): boolean {
  return celsius >= minCelsius && celsius <= maxCelsius;
}

function AddPlace() {
  const t = useWords();
  const [name, setName] = useState("");
  const [watched, setWatched] = useState(false);
  const [min, setMin] = useState("");
  const [max, setMax] = useState("");
  const add = useWrite(addPlace);
  const press = async () => {
    const keepAt = watched ? { minCelsius: Number(min), maxCelsius: Number(max) } : null;
    await add.write({ input: { body: { name, keepAt } } });
    setName("");
    setMin("");
    setMax("");
    setWatched(false);
  };
  return (
    <Card title={t("places.add")}>
      <form
        className="stock__form"
        onSubmit={(event) => {
          event.preventDefault();
          // The refusal stands below.
          press().catch(() => undefined);
        }}
      >
        <TextField label={t("places.name")} value={name} onChange={setName} maxLength={120} required />
        <CheckRow label={t("places.watch")} checked={watched} onChange={setWatched} />
        {watched && (
          <div className="stock__fields">
            <TextField
              label={t("product.minCelsius")}
              unit="°C"
              type="number"
              step={0.5}
              value={min}
              onChange={setMin}
              required
            />
            <TextField
              label={t("product.maxCelsius")}
              unit="°C"
              type="number"
              step={0.5}
              value={max}
              onChange={setMax}
              required
            />
          </div>
        )}
        <p>
          <Button type="submit" busy={add.busy}>
            {t("places.add")}
          </Button>
        </p>
      </form>
      {add.problem !== null && (
        <Failed title={t("places.failed")}>
          <p>{add.problem.message}</p>
        </Failed>
      )}
    </Card>
  );
}
