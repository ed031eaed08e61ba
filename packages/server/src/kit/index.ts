/**
 * Everything impure, once: PostgreSQL, the data folder, transactions, and how an endpoint is served.
 *
 * A slice has queries, `findX(db, clinicId, …)`, and one function `xRoutes(app: App)` that calls `serve(app, endpoint,
 * answer)` for each of its endpoints and is listed in `../routes.ts`. Where the endpoint has `guard: "if-match"` the
 * answer calls `call.mustHaveSeen(version)`; where the path holds no patient it calls `call.about(patientId)`.
 */
export { mustBeBound, mustBeSafe } from "./checks.ts";
export type { Clock } from "./clock.ts";
export { dayIn, systemClock } from "./clock.ts";
export type { Connection } from "./connection.ts";
export { connectAs } from "./connection.ts";
export type { DataFolder } from "./data-folder.ts";
export { openDataFolder } from "./data-folder.ts";
export type { Database, DatabaseOptions, Db, How, OnBehalf } from "./db.ts";
export { bind, json, openDatabase } from "./db.ts";
export type { HttpOptions } from "./http.ts";
export { buildHttp } from "./http.ts";
export { newId } from "./ids.ts";
export type { Job } from "./jobs.ts";
export type { Log } from "./log.ts";
export { openLog, silentLog } from "./log.ts";
export type {
  DeliveryNotice,
  InboundMail,
  MailAbout,
  MailAttachment,
  MailWay,
  NewMail,
  OutgoingMail,
  Post,
  TakeMail,
} from "./mail/index.ts";
export {
  inquiryAddress,
  isAddress,
  isMadeUpId,
  keepMail,
  mailJob,
  noPost,
  oneLine,
  openMailWay,
  openPost,
  readInquiryAddress,
  sendWaiting,
  stopMails,
} from "./mail/index.ts";
export { migrate, migrationNames } from "./migrate.ts";
export type { Claim, Owner } from "./owner.ts";
export { claimFolder } from "./owner.ts";
export { cloneFolder, packageFolder } from "./package-folder.ts";
export type { Postgres, PostgresOptions } from "./postgres/start-postgres.ts";
export { startPostgres } from "./postgres/start-postgres.ts";
export { conflict, notFound, notPossible, Refusal, stale } from "./refusal.ts";
export type { App, Call, OpenCall } from "./serve.ts";
export { serve, serveOpen } from "./serve.ts";
export type { Settings } from "./settings.ts";
export { localAddress, readSettings, settingNames, unknownSettings } from "./settings.ts";
export { codeOf, StartFault } from "./start-fault.ts";
export type { Parts, Started } from "./start-server.ts";
export { startServer } from "./start-server.ts";
export type { Tables } from "./tables.ts";
export type { Opened } from "./with-clinic-database.ts";
export { withClinicDatabase } from "./with-clinic-database.ts";
