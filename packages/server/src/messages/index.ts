/** Inquiries: who asks, who answers, how long they have waited; and mails on their way. */
export type { KeptInquiry, MessageWriter } from "./inquiry.queries.ts";
export { getInquiry, keepEvent, keepMessage } from "./inquiry.queries.ts";
export { inquiryRoutes } from "./inquiry.routes.ts";
export { mailRoutes } from "./mails.routes.ts";
export { publicInquiryRoutes } from "./public-inquiry.routes.ts";
export { takeMail } from "./take-mail.ts";
