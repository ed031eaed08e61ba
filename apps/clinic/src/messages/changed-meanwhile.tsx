import type { ProblemReply } from "@pistor/api/kit";
import type { Inquiry } from "@pistor/api/messages";
import { Failed } from "@pistor/ui";
import type { InquiryWords } from "./inquiry-words.ts";
import { useWords } from "./inquiry-words.ts";
import type { Changed } from "./what-changed.ts";
import { whatChanged } from "./what-changed.ts";

/** A refused write. Where somebody was quicker, what they changed stands there, and the same act may be done again. */
export function ChangedMeanwhile({
  problem,
  before,
  now,
}: {
  problem: ProblemReply | null;
  /** The inquiry as it stood when the write was tried. */
  before: Inquiry | null;
  now: Inquiry;
}) {
  const t = useWords();
  if (problem === null) return null;
  if (problem.status !== 412 || before === null)
    return (
      <Failed title={t("notKept")}>
        <p>{problem.message}</p>
      </Failed>
    );
  const changed = whatChanged(before, now);
  return (
    <Failed title={t("changed.title")}>
      {changed.length === 0 ? (
        <p>{t("changed.reading")}</p>
      ) : (
        <ul>
          {changed.map((each) => (
            <li key={each.what}>{changedInWords(t, each)}</li>
          ))}
        </ul>
      )}
      <p>{t("changed.again")}</p>
    </Failed>
  );
}

function changedInWords(t: InquiryWords, { what, before, now }: Changed): string {
  if (what === "owner") return t("changed.owner", { before: before || t("nobody"), now: now || t("nobody") });
  if (what === "state")
    return t("changed.state", {
      before: t(`state.${before as Inquiry["state"]}`),
      now: t(`state.${now as Inquiry["state"]}`),
    });
  return t(`changed.${what}`);
}
