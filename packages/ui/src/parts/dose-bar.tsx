/**
 * A dose against its maximum. From 80 % it asks for care, above 100 % it stops; `ahead` is what would be added, drawn
 * dashed. Without a maximum there is no bar to fill, and the words say so.
 */
export function DoseBar({
  name,
  lot,
  given,
  ahead = 0,
  max,
  unit,
  noLimit,
}: {
  name: string;
  lot?: string;
  given: number;
  ahead?: number;
  max: number | null;
  unit: string;
  noLimit: string;
}) {
  return (
    <div className="dose">
      <div className="dose__head">
        <span className="dose__name">
          {name} {lot !== undefined && <bdi dir="ltr">{lot}</bdi>}
        </span>
        <bdi dir="ltr" className="dose__figure">
          <strong>{figure(given)}</strong> / {max === null ? "–" : figure(max)} {unit}
        </bdi>
      </div>
      {max === null ? (
        <p className="dose__none">{noLimit}</p>
      ) : (
        <DoseMeter name={name} given={given} ahead={ahead} max={max} unit={unit} />
      )}
    </div>
  );
}

/** The bar alone, for a place that writes the figures itself; `stopped` fills it where no amount is allowed. */
export function DoseMeter({
  name,
  given,
  ahead = 0,
  max,
  unit,
  stopped = false,
}: {
  name: string;
  given: number;
  ahead?: number;
  max: number;
  unit: string;
  stopped?: boolean;
}) {
  const share = stopped ? 1 : max === 0 ? 0 : given / max;
  const level = stopped || share > 1 ? "stop" : share >= 0.8 ? "care" : "plain";
  const percent = (value: number) => `${Math.min(100, Math.max(0, value * 100))}%`;
  return (
    <div
      className={`dose__bar dose__bar--${level}`}
      role="meter"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={given}
      aria-valuetext={`${figure(given)} ${unit} / ${figure(max)} ${unit}`}
    >
      <span className="dose__fill" style={{ inlineSize: percent(share) }} />
      {ahead > 0 && max > 0 && (
        <span
          className="dose__ahead"
          style={{ insetInlineStart: percent(share), inlineSize: percent(Math.min(ahead / max, 1 - share)) }}
        />
      )}
    </div>
  );
}

/** Up to three digits after the point, without zeros that say nothing. */
function figure(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 2 : 1)));
}
