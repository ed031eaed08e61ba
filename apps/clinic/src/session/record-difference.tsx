import type { SessionRecord } from "@pistor/core/session";
import { writeNote } from "@pistor/core/session";
import { sessionTexts } from "@pistor/knowledge/session";
import { Icon } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";
import { useNames } from "./names.ts";
import { useRoomWords } from "./room-words.ts";
import { clock } from "./stamp.ts";

/** What one version says and another no longer does, line by line, in the words of the note. */
export function RecordDifference({ before, after }: { before: SessionRecord; after: SessionRecord }) {
  const w = useRoomWords();
  const names = useNames();
  const linesOf = (record: SessionRecord) => [
    w("difference.firstNeedle", { at: clock(record.firstNeedleAt) }),
    ...writeNote(record, sessionTexts, currentLanguage(), names).split("\n"),
  ];
  const [old, now] = [linesOf(before), linesOf(after)];
  const gone = old.filter((line) => !now.includes(line));
  const come = now.filter((line) => !old.includes(line));
  if (gone.length + come.length === 0) return <p className="quiet">{w("difference.none")}</p>;
  return (
    <dl className="record-difference">
      {gone.map((line) => (
        <div key={`- ${line}`} data-change="gone">
          <dt>
            <Icon name="minus" size={16} /> {w("difference.gone")}
          </dt>
          <dd>
            <del>{line}</del>
          </dd>
        </div>
      ))}
      {come.map((line) => (
        <div key={`+ ${line}`} data-change="come">
          <dt>
            <Icon name="plus" size={16} /> {w("difference.come")}
          </dt>
          <dd>
            <ins>{line}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
