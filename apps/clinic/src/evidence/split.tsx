import { Icon } from "@pistor/ui";
import { useWords } from "./evidence-words.ts";

/** Whether the sources agree, said aloud. */
export function Disagree({ differ, count }: { differ: boolean; count: number }) {
  const t = useWords();
  if (!differ) return <p className="browse__quiet">{count > 1 ? t("agree") : t("oneSource")}</p>;
  return (
    <p className="split">
      <Icon name="scales" /> {t("disagree")}
    </p>
  );
}
