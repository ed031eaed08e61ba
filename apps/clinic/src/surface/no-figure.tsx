import { Button, Empty } from "@pistor/ui";
import { useWords } from "./surface-words.ts";

/** No drawing in three dimensions here: said plainly, with the way back to the flat charts, which show all of it. */
export function NoFigure({
  lost,
  onAgain,
  onFlat,
}: {
  lost: boolean;
  onAgain: () => void;
  onFlat: (() => void) | undefined;
}) {
  const t = useWords();
  return (
    <div className="surface-view surface-view--none">
      <Empty
        title={t(lost ? "lost" : "none")}
        action={
          <div className="surface-view__bars">
            {onFlat !== undefined && (
              <Button look="primary" onClick={onFlat}>
                {t("flat")}
              </Button>
            )}
            {lost && (
              <Button icon="repeat" onClick={onAgain}>
                {t("again")}
              </Button>
            )}
          </div>
        }
      >
        <p>{t(lost ? "lostWhy" : "noneWhy")}</p>
      </Empty>
    </div>
  );
}
