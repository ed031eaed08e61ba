import type { Fact, Parameter } from "@pistor/core/evidence";
import { afterHarmFacts } from "./after-harm.ts";
import { beforeAndAfterFacts } from "./before-and-after.ts";
import { courseFacts, mostSessions, sessionInterval } from "./courses.ts";
import { effectFacts } from "./effect.ts";
import { measureFacts } from "./measures.ts";
import { mixtureFacts } from "./mixtures.ts";
import { nameFacts } from "./names.ts";
import { positionFacts } from "./positions.ts";
import { invasiveness, operator, procedureFacts, targetLayer } from "./procedure.ts";
import { screeningFacts } from "./screening-facts.ts";
import { clinicWayFacts } from "./the-way-to-the-clinic.ts";
import { fieldLacks } from "./what-the-field-lacks.ts";

/** Every fact of which no value is settled, by topic. */
export const facts: readonly Fact[] = [
  ...nameFacts,
  ...procedureFacts,
  ...courseFacts,
  ...mixtureFacts,
  ...beforeAndAfterFacts,
  ...effectFacts,
  ...measureFacts,
  ...afterHarmFacts,
  ...positionFacts,
  ...screeningFacts,
  ...clinicWayFacts,
  ...fieldLacks,
];

/** What was settled of the procedure itself. */
export const procedureParameters: readonly Parameter<string | number>[] = [
  targetLayer,
  operator,
  invasiveness,
  mostSessions,
  sessionInterval,
];
