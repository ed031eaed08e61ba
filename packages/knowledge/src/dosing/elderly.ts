import { clinicDefault, maximum } from "../substances/write.ts";

/** From this birthday on, the lowered maxima hold that the catalogue gives for `who`. */
export const elderly = {
  who: "the old",
  from: maximum(
    "dosing.elderly-from",
    "Age from which maxima of local anaesthetics are lowered",
    "a",
    65,
    "clinic-default",
    "The page that lowers them for the elderly gives no age.",
    [clinicDefault(65, "a")],
  ),
};
