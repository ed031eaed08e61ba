import { accessRoutes, personaRoutes, phoneLinkRoutes, tabletRoutes } from "./access/index.ts";
import { aftercareRoutes } from "./aftercare/aftercare.routes.ts";
import { handOverRoutes } from "./aftercare/hand-over.routes.ts";
import { auditRoutes } from "./audit/index.ts";
import { deviceRoutes } from "./devices/device.routes.ts";
import { preparationRoutes } from "./dosing/preparation.routes.ts";
import { eligibilityRoutes } from "./eligibility/eligibility.routes.ts";
import { policyRoutes } from "./evidence/policy.routes.ts";
import type { App } from "./kit/index.ts";
import { inquiryRoutes } from "./messages/inquiry.routes.ts";
import { mailRoutes } from "./messages/mails.routes.ts";
import { publicInquiryRoutes } from "./messages/public-inquiry.routes.ts";
import { patientRoutes } from "./patient/patient.routes.ts";
import { photoRoutes } from "./photos/photo.routes.ts";
import { planRoutes } from "./plan/plan.routes.ts";
import { protocolRoutes } from "./plan/protocol.routes.ts";
import { accountRoutes, openQuoteRoutes, priceListRoutes, quoteRoutes } from "./pricing/index.ts";
import { absenceRoutes } from "./schedule/absence.routes.ts";
import { bookCourseRoutes } from "./schedule/book-course.routes.ts";
import { bookingRoutes } from "./schedule/booking.routes.ts";
import { calendarRoutes } from "./schedule/calendar.routes.ts";
import { dayBundleRoutes } from "./schedule/day-bundle.routes.ts";
import { myVisitRoutes } from "./schedule/my-visits.routes.ts";
import { scheduleRoutes } from "./schedule/schedule.routes.ts";
import { slotRoutes } from "./schedule/slots.routes.ts";
import { waitlistRoutes } from "./schedule/waitlist.routes.ts";
import { coSignRoutes } from "./session/co-sign.routes.ts";
import { otherVersionRoutes } from "./session/other-version.routes.ts";
import { sessionRoutes } from "./session/session.routes.ts";
import { sessionPaperRoutes } from "./session/session-papers.routes.ts";
import { recallRoutes } from "./stock/recall.routes.ts";
import { stockRoutes } from "./stock/stock.routes.ts";
import { stockPaperRoutes } from "./stock/stock-papers.routes.ts";
import { travelRoutes } from "./travel/travel.routes.ts";

/** Each slice's answers. An endpoint that no line here serves keeps the server from starting. */
export const routes: readonly ((app: App) => void)[] = [
  accessRoutes,
  personaRoutes,
  phoneLinkRoutes,
  tabletRoutes,
  scheduleRoutes,
  dayBundleRoutes,
  calendarRoutes,
  bookingRoutes,
  bookCourseRoutes,
  slotRoutes,
  absenceRoutes,
  waitlistRoutes,
  myVisitRoutes,
  patientRoutes,
  photoRoutes,
  eligibilityRoutes,
  policyRoutes,
  planRoutes,
  protocolRoutes,
  sessionRoutes,
  sessionPaperRoutes,
  coSignRoutes,
  otherVersionRoutes,
  preparationRoutes,
  stockRoutes,
  stockPaperRoutes,
  recallRoutes,
  deviceRoutes,
  aftercareRoutes,
  handOverRoutes,
  travelRoutes,
  publicInquiryRoutes,
  inquiryRoutes,
  mailRoutes,
  priceListRoutes,
  quoteRoutes,
  openQuoteRoutes,
  accountRoutes,
  auditRoutes,
];
