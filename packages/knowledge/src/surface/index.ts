/** The reference adult's form, and from when on its curves matter. */
export { curvedThreshold } from "./curved-threshold.ts";
export type { FormId } from "./form-list.ts";
export { formIds, formOfChart } from "./form-list.ts";
export { loadForm } from "./load-form.ts";
export { skinAreas } from "./skin-areas.ts";
