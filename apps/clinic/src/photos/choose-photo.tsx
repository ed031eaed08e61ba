import type { ChartId } from "@pistor/knowledge/injection-map";
import { chartIds } from "@pistor/knowledge/injection-map";
import { Icon, SelectField } from "@pistor/ui";
import { useTranslation } from "react-i18next";
import { usePhotoWords } from "./photo-words.ts";

/** Which chart the photograph shows, and where it comes from. */
export function ChoosePhoto(props: {
  readonly base: ChartId;
  readonly onBase: (id: ChartId) => void;
  readonly onFile: (file: File) => void;
  readonly fault: string | null;
}) {
  const { t } = useTranslation();
  const w = usePhotoWords();
  const file = (camera: boolean) => (
    <label className="button button--secondary button--large photo-flow__file">
      <Icon name={camera ? "camera" : "document"} />
      <span>{w(camera ? "choose.camera" : "choose.file")}</span>
      <input
        type="file"
        className="quiet-text"
        accept="image/jpeg,image/png,image/webp"
        {...(camera ? { capture: "environment" as const } : {})}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen !== undefined) props.onFile(chosen);
          event.target.value = "";
        }}
      />
    </label>
  );
  return (
    <div className="photo-flow__choose">
      <SelectField
        label={w("choose.shows")}
        value={props.base}
        options={chartIds.map((id) => ({ value: id, label: t(`session.chart.${id}`) }))}
        onChange={props.onBase}
      />
      <div className="photo-flow__files">
        {file(true)}
        {file(false)}
      </div>
      {props.fault !== null && (
        <p className="photo-flow__fault" role="alert">
          {props.fault}
        </p>
      )}
      <ul className="photo-flow__notes">
        <li>{w("choose.straight")}</li>
        <li>{w("choose.ruler")}</li>
        <li>{w("choose.computed")}</li>
        <li>{w("choose.stripped")}</li>
      </ul>
    </div>
  );
}
