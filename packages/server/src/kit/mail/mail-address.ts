/** Under which local part answers and new inquiries come in; the clinic and the inquiry stand in its plus part. */
const box = "inquiries";

/** To which clinic, and to which inquiry of it, a mail was sent. */
export interface MailDestination {
  readonly clinicCode: string;
  /** null: a new inquiry */
  readonly inquiryId: string | null;
  /** The mail of ours that a notice about it is sent back to; null: no such notice. */
  readonly mailId: string | null;
}

/** `inquiries+kordon@…`, and with an inquiry `inquiries+kordon.<32 hex digits>@…`, which nobody can guess. */
export function inquiryAddress(domain: string, clinicCode: string, inquiryId: string | null = null): string {
  const of = inquiryId === null ? "" : `.${inquiryId.replaceAll("-", "")}`;
  return `${box}+${clinicCode}${of}@${domain}`;
}

/** Where a mail comes back to that cannot be delivered, `inquiries+kordon.b<32 hex digits>@…`: it names the mail itself. */
export function returnAddress(domain: string, clinicCode: string, mailId: string): string {
  return `${box}+${clinicCode}.b${mailId.replaceAll("-", "")}@${domain}`;
}

/** null for any other address. @example readInquiryAddress("Inquiries+kordon@x.example") // => { clinicCode: "kordon", inquiryId: null, mailId: null } */
export function readInquiryAddress(address: string): MailDestination | null {
  const match = /^inquiries\+([a-z0-9][a-z0-9-]{1,59})(?:\.(b?)([0-9a-f]{32}))?@[^@\s]+$/i.exec(address.trim());
  if (match?.[1] === undefined) return null;
  const hex = match[3]?.toLowerCase();
  const id = hex?.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") ?? null;
  const isReturned = (match[2] ?? "") !== "";
  return {
    clinicCode: match[1].toLowerCase(),
    inquiryId: isReturned ? null : id,
    mailId: isReturned ? id : null,
  };
}

/** What stands after the @ of an address. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
