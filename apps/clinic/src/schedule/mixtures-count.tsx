import type { ReplyOf } from "@pistor/api/kit";
import type { showToday } from "@pistor/api/schedule";
import { time } from "../kit/format.ts";
import { useTodayWords } from "./today-words.ts";

/** How many mixtures of the sessions to come are ready, and until when the first of them may be used. */
export function MixturesCount({ ready, of, notOnRecord, expire }: ReplyOf<typeof showToday>["mixtures"]) {
  const words = useTodayWords();
  if (of === 0 && notOnRecord === 0) return null;
  const more = [
    ...(expire === null ? [] : [words("mixtures.expire", { n: expire.count, at: time(expire.at) })]),
    ...(notOnRecord === 0 ? [] : [words("mixtures.notOnRecord", { n: notOnRecord })]),
  ];
  return (
    <div className="counts__one counts__one--mixtures">
      <dt>{[words("mixtures.ready"), ...more].join(" · ")}</dt>
      <dd>{words("mixtures.of", { ready, of })}</dd>
    </div>
  );
}
