/** Mails are kept with the change that causes them, and handed over afterwards. */
export { isAddress, oneLine } from "./address.ts";
export type { MailAbout, MailAttachment, NewMail } from "./keep-mail.ts";
export { keepMail, stopMails } from "./keep-mail.ts";
