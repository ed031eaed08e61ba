import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import type { InboxView } from "../messages/inbox-views.ts";
import { inboxViews } from "../messages/inbox-views.ts";
import { calendarSearch } from "../schedule/calendar-search.ts";
import type { SessionStep } from "../session/session-steps.ts";
import { sessionSteps } from "../session/session-steps.ts";
import type { StockView } from "../stock/stock-views.ts";
import { stockViews } from "../stock/stock-views.ts";
import { App } from "./app.tsx";
import { NoSuchPage } from "./no-such-page.tsx";
import { PageFault } from "./page-fault.tsx";

const root = createRootRoute({ component: App, notFoundComponent: NoSuchPage });

/** The knowledge: its list stays while one part after another is read beside it. */
const evidence = createRoute({
  getParentRoute: () => root,
  path: "/evidence",
  component: lazyRouteComponent(() => import("../evidence/evidence.screen.tsx"), "EvidenceScreen"),
});
const evidencePages = [
  createRoute({
    getParentRoute: () => evidence,
    path: "/",
    component: lazyRouteComponent(() => import("../evidence/evidence-front.screen.tsx"), "EvidenceFront"),
  }),
  createRoute({
    getParentRoute: () => evidence,
    path: "/$kind/$id",
    component: lazyRouteComponent(() => import("../evidence/thing.screen.tsx"), "ThingScreen"),
  }),
] as const;

/** The quote with which the next version of it begins. */
const quoteSearch = (search: Record<string, unknown>): { quote?: string } =>
  typeof search.quote === "string" ? { quote: search.quote } : {};

/** Every page of the clinic app. Each screen is a file of its own, loaded when it is opened. */
const pages = [
  createRoute({
    getParentRoute: () => root,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/today" });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/today",
    component: lazyRouteComponent(() => import("../schedule/today.screen.tsx"), "TodayScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/calendar",
    validateSearch: calendarSearch,
    component: lazyRouteComponent(() => import("../schedule/calendar.screen.tsx"), "CalendarScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients",
    component: lazyRouteComponent(() => import("../patient/patients.screen.tsx"), "PatientsScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients/new",
    component: lazyRouteComponent(() => import("../patient/register.screen.tsx"), "RegisterScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients/$patientId",
    component: lazyRouteComponent(() => import("../patient/chart.screen.tsx"), "ChartScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients/$patientId/examination",
    component: lazyRouteComponent(() => import("../patient/examination.screen.tsx"), "ExaminationScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients/$patientId/eligibility",
    validateSearch: (search: Record<string, unknown>): { treatment?: string } =>
      typeof search.treatment === "string" ? { treatment: search.treatment } : {},
    component: lazyRouteComponent(() => import("../eligibility/eligibility.screen.tsx"), "EligibilityScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients/$patientId/plan",
    validateSearch: (search: Record<string, unknown>): { quote?: string } =>
      typeof search.quote === "string" ? { quote: search.quote } : {},
    component: lazyRouteComponent(() => import("../plan/plan.screen.tsx"), "PlanScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/courses/$courseId",
    component: lazyRouteComponent(() => import("../plan/course.screen.tsx"), "CourseScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/inquiries",
    validateSearch: (search: Record<string, unknown>): { show?: InboxView } => {
      const show = inboxViews.find((each) => each === search.show);
      return show === undefined ? {} : { show };
    },
    component: lazyRouteComponent(() => import("../messages/inbox.screen.tsx"), "InboxScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/inquiries/$inquiryId",
    component: lazyRouteComponent(() => import("../messages/inquiry.screen.tsx"), "InquiryScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/mails",
    component: lazyRouteComponent(() => import("../messages/mails.screen.tsx"), "MailsScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/sessions/$sessionId",
    validateSearch: (search: Record<string, unknown>): { step?: SessionStep } => {
      const step = sessionSteps.find((each) => each === search.step);
      return step === undefined ? {} : { step };
    },
    component: lazyRouteComponent(() => import("../session/session.screen.tsx"), "SessionScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/stock",
    validateSearch: (search: Record<string, unknown>): { view?: StockView } => {
      const view = stockViews.find((each) => each === search.view);
      return view === undefined ? {} : { view };
    },
    component: lazyRouteComponent(() => import("../stock/stock.screen.tsx"), "StockScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/stock/lots/$lotId",
    component: lazyRouteComponent(() => import("../stock/lot.screen.tsx"), "LotScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/stock/receive",
    component: lazyRouteComponent(() => import("../stock/receive.screen.tsx"), "ReceiveScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/stock/count",
    component: lazyRouteComponent(() => import("../stock/count.screen.tsx"), "CountScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/stock/products/$productId",
    component: lazyRouteComponent(() => import("../stock/product.screen.tsx"), "ProductScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/recalls",
    validateSearch: (search: Record<string, unknown>): { lot?: string } =>
      // A number of digits alone comes out of the address as a number.
      typeof search.lot === "string" || typeof search.lot === "number" ? { lot: String(search.lot) } : {},
    component: lazyRouteComponent(() => import("../stock/recall-list.screen.tsx"), "RecallListScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/recalls/$recallId",
    component: lazyRouteComponent(() => import("../stock/recall.screen.tsx"), "RecallScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/courses/$courseId/itinerary",
    component: lazyRouteComponent(() => import("../travel/itinerary.screen.tsx"), "ItineraryScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/travellers",
    component: lazyRouteComponent(() => import("../travel/travellers.screen.tsx"), "TravellersScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/devices",
    component: lazyRouteComponent(() => import("../devices/devices.screen.tsx"), "DevicesScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/devices/$deviceId",
    component: lazyRouteComponent(() => import("../devices/device.screen.tsx"), "DeviceScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/inquiries/$inquiryId/quote",
    validateSearch: quoteSearch,
    component: lazyRouteComponent(() => import("../pricing/quote-maker.screen.tsx"), "InquiryQuoteScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients/$patientId/quote",
    validateSearch: quoteSearch,
    component: lazyRouteComponent(() => import("../pricing/quote-maker.screen.tsx"), "PatientQuoteScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/patients/$patientId/account",
    component: lazyRouteComponent(() => import("../pricing/account.screen.tsx"), "AccountScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/quotes",
    component: lazyRouteComponent(() => import("../pricing/quotes.screen.tsx"), "QuotesScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/quotes/$quoteId",
    validateSearch: (search: Record<string, unknown>): { send?: boolean } =>
      search.send === true ? { send: true } : {},
    component: lazyRouteComponent(() => import("../pricing/quote.screen.tsx"), "QuoteScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/prices",
    component: lazyRouteComponent(() => import("../pricing/prices.screen.tsx"), "PricesScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/audit",
    component: lazyRouteComponent(() => import("../audit/audit.screen.tsx"), "AuditScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/evidence/policy",
    validateSearch: (search: Record<string, unknown>): { parameter?: string } =>
      typeof search.parameter === "string" ? { parameter: search.parameter } : {},
    component: lazyRouteComponent(() => import("../evidence/policy.screen.tsx"), "PolicyScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/protocols",
    component: lazyRouteComponent(() => import("../plan/protocols.screen.tsx"), "ProtocolsScreen"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/protocols/$id",
    validateSearch: (search: Record<string, unknown>): { version?: string } =>
      // A version of digits alone comes out of the address as a number.
      typeof search.version === "string" || typeof search.version === "number"
        ? { version: String(search.version) }
        : {},
    component: lazyRouteComponent(() => import("../plan/protocol.screen.tsx"), "ProtocolScreen"),
  }),
  evidence.addChildren([...evidencePages]),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([...pages]),
  basepath: "/clinic",
  defaultErrorComponent: PageFault,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
