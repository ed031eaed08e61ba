import { addPhoto } from "@pistor/api/photos";
import { word } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { reasonOfView, viewsOf } from "@pistor/core/session";
import { roomKnowledge, sessionTexts } from "@pistor/knowledge/session";
import { Chip, Failed, Icon, TextField } from "@pistor/ui";
import { useId, useState } from "react";
import { problemOf, useWrite } from "../kit/client.ts";
import { currentLanguage } from "../kit/language.ts";
import { withReason } from "./reasons.ts";
import { RoomCard } from "./room-card.tsx";
import { useRoomWords } from "./room-words.ts";
import type { StepProps } from "./session-steps.ts";
import { clock, useStamp } from "./stamp.ts";
import type { Missing } from "./use-draft.ts";

/** The views that the treatment asks for: each taken here and now, or its reason. */
export function PhotosCheck({ session, draft, missing }: Pick<StepProps, "session" | "draft"> & { missing: Missing }) {
  const w = useRoomWords();
  const record = draft.document;
  const views = viewsOf(record, roomKnowledge);
  if (views.length === 0) return null;
  return (
    <RoomCard id="photos" title={w("photos.title")} missing={missing} quiet="no-lines">
      <ul className="room-photos">
        {views.map(({ view, state }) => (
          <li key={view} data-state={state}>
            <View session={session} draft={draft} view={view} />
          </li>
        ))}
      </ul>
      <p className="quiet">{w("photos.why")}</p>
    </RoomCard>
  );
}

function View({ session, draft, view }: Pick<StepProps, "session" | "draft"> & { view: string }) {
  const w = useRoomWords();
  const { now, stamp } = useStamp();
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const send = useWrite(addPhoto, []);
  const record = draft.document;
  const name = word(sessionTexts, `view.${view}`, {}, currentLanguage()).text;
  const taken = record.photos.findLast((photo) => photo.view === view);
  const reason = record.reasons[reasonOfView(view)] ?? "";
  const take = async (file: File) => {
    setFault(null);
    try {
      const { asBase64, readPhoto } = await import("../photos/read-photo.ts");
      const read = await readPhoto(file).catch(() => null);
      if (read === null) return setFault(w("photos.unread"));
      URL.revokeObjectURL(read.url);
      const jpeg = await asBase64(read.jpeg);
      const takenAt = now();
      const { id: photoId } = await send.write({
        input: { params: { patientId: session.person.id }, body: { sessionId: session.id, view, takenAt, jpeg } },
      });
      const photo = { ...stamp(), photoId, view } as SessionRecord["photos"][number];
      draft.change((before) => ({ ...before, photos: [...before.photos, photo] }));
    } catch (error) {
      setFault(problemOf(error).message);
    }
  };
  return (
    <>
      <div className="room-photos__view">
        {taken === undefined ? (
          <span className="room-photos__none">
            <Icon name="camera" />
          </span>
        ) : (
          <img src={`/api/photos/${taken.photoId}/image.jpg`} alt={w("photos.of", { view: name })} loading="lazy" />
        )}
        <div>
          <p>{name}</p>
          <p className="quiet">
            {taken === undefined
              ? reason === ""
                ? w("photos.none")
                : w("photos.explained")
              : w("photos.taken", { by: taken.by, at: clock(taken.at) })}
          </p>
        </div>
        {taken !== undefined && (
          <Chip tone="ok" icon="tick">
            {w("state.done")}
          </Chip>
        )}
        <label className="button button--secondary button--large" htmlFor={id} aria-busy={send.busy || undefined}>
          <Icon name="camera" />
          <span>{taken === undefined ? w("photos.take") : w("photos.again")}</span>
          <span className="quiet-text"> {name}</span>
        </label>
        <input
          id={id}
          className="quiet-text"
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file !== undefined) void take(file);
          }}
        />
      </div>
      {fault !== null && (
        <Failed title={w("photos.failed")}>
          <p>{fault}</p>
        </Failed>
      )}
      {taken === undefined && (
        <TextField
          label={w("photos.reason", { view: name })}
          value={reason}
          onChange={(text) => draft.change((before) => withReason(before, reasonOfView(view), text))}
        />
      )}
    </>
  );
}
