import { Icon } from "../icons/index.ts";

export interface Step<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly done: boolean;
}

/** The steps of one page; none is a dialog, and each can be gone back to. */
export function Stepper<Id extends string>({
  label,
  steps,
  now,
  doneWord,
  onStep,
}: {
  label: string;
  steps: readonly Step<Id>[];
  now: Id;
  doneWord: string;
  onStep: (id: Id) => void;
}) {
  return (
    <nav aria-label={label} className="stepper">
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className="stepper__step"
              aria-current={step.id === now ? "step" : undefined}
              data-done={step.done || undefined}
              onClick={() => onStep(step.id)}
            >
              <span className="stepper__mark">
                {step.done ? <Icon name="tick" size={16} title={doneWord} /> : index + 1}
              </span>
              <span>{step.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Two or more ways to look at the same page. */
export function Tabs<Id extends string>({
  label,
  tabs,
  now,
  onTab,
}: {
  label: string;
  tabs: readonly { readonly id: Id; readonly name: string }[];
  now: Id;
  onTab: (id: Id) => void;
}) {
  return (
    <div className="tabs" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          className="tabs__tab"
          aria-pressed={tab.id === now}
          onClick={() => onTab(tab.id)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}
