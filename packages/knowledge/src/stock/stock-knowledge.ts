import type { StockKnowledge } from "@pistor/core/stock";
import { claim, clinicDefault, maximum, parameter } from "../substances/write.ts";
import { ruleClaims } from "./rule-claims.ts";

/** What stock is judged by: for how long an opened vial may be used, and when a lot is remarked on. */
export const stockKnowledge: StockKnowledge = {
  multiDoseDays: maximum(
    "stock.multi-dose-days",
    "Use of an opened multi-dose vial",
    "d",
    28,
    "agreement",
    "Where the label says less, the label holds; the end of the lot's last day holds before both.",
    [
      claim("BIOINS", "how long an opened vial keeps", 28, "d"),
      claim("CDC-MDV", "questions of health care providers", "one patient only once it has been in a treatment room"),
    ],
  ),
  singleDoseHours: maximum(
    "stock.single-dose-hours",
    "Use of an opened single-dose vial",
    "h",
    4,
    "clinic-default",
    "The vial serves the one session that it is opened for, which is shorter; no source that was read gives hours.",
    [claim("CDC-SDV", "position", "one patient, one session: what is left is thrown away"), clinicDefault(4, "h")],
  ),
  expiresSoonDays: {
    ...parameter(
      "stock.expires-soon-days",
      "Remark before a lot's last day",
      "d",
      30,
      "clinic-default",
      "Time to use it up, or to order another.",
      [clinicDefault(30, "d")],
    ),
    stricter: "higher",
  },
  coldBelowCelsius: parameter(
    "stock.cold-below",
    "What is kept cold: its label asks for less than",
    "Cel",
    15,
    "clinic-default",
    "Above it a room will do, and nobody has to read a thermometer.",
    [clinicDefault(15, "Cel")],
  ),
  ruleClaims,
};
