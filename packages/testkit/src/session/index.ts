/** Two clinics at work on one server, and what it takes to treat somebody in them. */

export { aJpeg } from "./a-jpeg.ts";
export type { AtWork, AtWorkOptions, Staffed, StaffRole } from "./at-work.ts";
export { clinicsAtWork } from "./at-work.ts";
export { aCupboard, aLot, aProduct, aProductOf } from "./cupboard.ts";
export { aKeptPreparation, aLabelPerson, drawnPart } from "./prepared.ts";
export {
  aCourse,
  anAskedPatient,
  anExamination,
  anOpenSession,
  aPerson,
  aWholeRecord,
  byHand,
  forehead,
  healthyAnswers,
} from "./treated.ts";
