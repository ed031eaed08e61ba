/** Mails are kept with the change that causes them, and handed over afterwards. */
export { isAddress, oneLine } from "./address.ts";
export type { DeliveryNotice } from "./delivery-notice.ts";
export type { InboundMail } from "./inbound-mail.ts";
export type { MailAbout, MailAttachment, NewMail } from "./keep-mail.ts";
export { keepMail, stopMails } from "./keep-mail.ts";
export { inquiryAddress, readInquiryAddress } from "./mail-address.ts";
export { mailJob } from "./mail-job.ts";
export type { MailWay, OutgoingMail } from "./mail-way.ts";
export { openMailWay } from "./mail-way.ts";
export type { Post, TakeMail } from "./post.ts";
export { noPost, openPost } from "./post.ts";
export { isMadeUpId } from "./read-mail.ts";
export { sendWaiting } from "./send-waiting.ts";
