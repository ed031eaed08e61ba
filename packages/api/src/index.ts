/** Every endpoint of Pistor: what is not in this list does not exist. */
import { accessEndpoints, tabletEndpoints } from "./access/index.ts";
import { aftercareEndpoints } from "./aftercare/index.ts";
import { auditEndpoints } from "./audit/index.ts";
import { demoEndpoints } from "./demo/index.ts";
import { deviceEndpoints } from "./devices/index.ts";
import { preparationEndpoints } from "./dosing/index.ts";
import { eligibilityEndpoints } from "./eligibility/index.ts";
import { policyEndpoints } from "./evidence/index.ts";
import type { Endpoint } from "./kit/index.ts";
import { messageEndpoints } from "./messages/index.ts";
import { patientEndpoints } from "./patient/index.ts";
import { photoEndpoints } from "./photos/index.ts";
import { planEndpoints, protocolEndpoints } from "./plan/index.ts";
import { pricingEndpoints } from "./pricing/index.ts";
import { scheduleEndpoints } from "./schedule/index.ts";
import { sessionEndpoints, sessionPaperEndpoints } from "./session/index.ts";
import { recallEndpoints, stockEndpoints, stockPaperEndpoints } from "./stock/index.ts";
import { travelEndpoints } from "./travel/index.ts";

export const endpoints: readonly Endpoint[] = [
  ...accessEndpoints,
  ...tabletEndpoints,
  ...demoEndpoints,
  ...scheduleEndpoints,
  ...patientEndpoints,
  ...photoEndpoints,
  ...eligibilityEndpoints,
  ...policyEndpoints,
  ...planEndpoints,
  ...protocolEndpoints,
  ...sessionEndpoints,
  ...sessionPaperEndpoints,
  ...preparationEndpoints,
  ...stockEndpoints,
  ...stockPaperEndpoints,
  ...deviceEndpoints,
  ...recallEndpoints,
  ...aftercareEndpoints,
  ...travelEndpoints,
  ...messageEndpoints,
  ...pricingEndpoints,
  ...auditEndpoints,
];
