/** The forms: `head` shows face and scalp, `body` the rest. */
export const formIds = ["head", "body"] as const;
export type FormId = (typeof formIds)[number];

/** Which form a chart is a view of. */
export const formOfChart: Readonly<Record<string, FormId>> = {
  "face-front": "head",
  "face-left": "head",
  "face-right": "head",
  "scalp-top": "head",
  "scalp-back": "head",
  "body-front": "body",
  "body-back": "body",
};
