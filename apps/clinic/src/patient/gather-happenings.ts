import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";

type Happening = ReplyOf<typeof showPatient>["happenings"][number];

/** Allergy tests of several substances that one person placed or read at once, with one result, are one line. */
export function gather(happenings: readonly Happening[]): readonly Happening[] {
  const lines: Happening[] = [];
  for (const next of happenings) {
    const last = lines.at(-1);
    if (last === undefined || !isSameTest(last, next)) lines.push(next);
    else {
      const substance = `${last.values.substance}, ${next.values.substance}`;
      lines[lines.length - 1] = { ...last, values: { ...last.values, substance } };
    }
  }
  return lines;
}

function isSameTest(one: Happening, other: Happening): boolean {
  return (
    one.kind === "allergy-test" &&
    other.kind === "allergy-test" &&
    one.at === other.at &&
    one.by === other.by &&
    one.values.reaction === other.values.reaction
  );
}
