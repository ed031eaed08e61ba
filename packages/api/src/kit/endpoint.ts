import * as z from "zod";

/** Who may call: the clinic's roles, another system, and a visitor who has not signed in. */
export const roles = [
  "physician",
  "nurse",
  "coordinator",
  "safety-officer",
  "owner",
  "patient",
  "client",
  "nobody",
] as const;
export type Role = (typeof roles)[number];

/** What a call does to the record, for the audit: seeing is kept as carefully as changing. */
export type Act = "see" | "write";

/**
 * One endpoint as data: it drives the server, the typed client, the permission table and the OpenAPI page.
 *
 * `may` lists who may call; an endpoint without anybody in it is refused at start. `guard` is `"if-match"` where the
 * caller must say which version it has seen. `public` ones need no clinic and read no record.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api`, with `:name` for a part of it. */
  readonly path: `/${string}`;
  readonly may: readonly Role[];
  readonly act: Act;
  /** Whose record the call touches, for the audit line: the name of the path part that holds the patient's id. */
  readonly about?: string;
  readonly guard?: "if-match";
  /** Only in the demo clinic. */
  readonly demoOnly?: boolean;
  /**
   * The reply opens a door and is never kept, so that who reads the database can open none. The same press sent again
   * then does its work again, which must do no harm.
   */
  readonly secretReply?: boolean;
  /** The body holds a password: no trace of it is kept, not even a fingerprint, so that a press sent again is done again. */
  readonly secretBody?: boolean;
  /** Also while the tablet is in the patient's hands; all others are refused then, whoever is signed in. */
  readonly whileHanded?: boolean;
  /** The body may hold a picture: up to 6 MB instead of 1. */
  readonly largeBody?: boolean;
  /** The reply is a file of this kind instead of a document. */
  readonly file?: FileKind;
  readonly does: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
}

/** What a file is to whoever opens it. */
export interface FileKind {
  readonly contentType: string;
}
export const pdf: FileKind = { contentType: "application/pdf" };
export const jpeg: FileKind = { contentType: "image/jpeg" };
export const svg: FileKind = { contentType: "image/svg+xml" };
/** iCalendar, RFC 5545. */
export const calendarFile: FileKind = { contentType: "text/calendar; charset=utf-8" };

/** A file as an answer gives it: its bytes, and the name that it is kept under. */
export const fileReply = z.object({
  name: z.string().regex(/^[\w.-]{1,120}$/),
  bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
});
export type FileReply = z.infer<typeof fileReply>;

/** Nothing to say in this part of the call. */
export const none = z.strictObject({});
export type None = typeof none;

type Given<Params, Query, Body, Reply> = {
  id: string;
  method: Endpoint["method"];
  path: `/${string}`;
  may: readonly Role[];
  act: Act;
  about?: string;
  guard?: "if-match";
  demoOnly?: boolean;
  secretReply?: boolean;
  secretBody?: boolean;
  whileHanded?: boolean;
  largeBody?: boolean;
  file?: FileKind;
  does: string;
  params?: Params;
  query?: Query;
  body?: Body;
  reply: Reply;
};

/** Describes an endpoint; the parts left out take nothing. */
export function endpoint<
  Reply extends z.ZodType,
  Params extends z.ZodType = None,
  Query extends z.ZodType = None,
  Body extends z.ZodType = None,
>(given: Given<Params, Query, Body, Reply>): Endpoint<Params, Query, Body, Reply> {
  return {
    ...given,
    params: given.params ?? (none as unknown as Params),
    query: given.query ?? (none as unknown as Query),
    body: given.body ?? (none as unknown as Body),
  };
}

/** Describes a file that is read: whoever may see the record may see its paper, and the audit keeps it as a look. */
export function fileEndpoint<Params extends z.ZodType = None, Query extends z.ZodType = None>(
  given: Omit<Given<Params, Query, None, typeof fileReply>, "method" | "act" | "body" | "reply" | "guard"> & {
    file: FileKind;
  },
): Endpoint<Params, Query, None, typeof fileReply> {
  return endpoint({ ...given, method: "GET", act: "see", body: none, reply: fileReply } as Given<
    Params,
    Query,
    None,
    typeof fileReply
  >);
}

export type ParamsOf<E extends Endpoint> = z.output<E["params"]>;
export type QueryOf<E extends Endpoint> = z.output<E["query"]>;
export type BodyOf<E extends Endpoint> = z.output<E["body"]>;
export type ReplyOf<E extends Endpoint> = z.output<E["reply"]>;

/** What a caller gives: the parts that take nothing may be left out. */
export type InputOf<E extends Endpoint> = {
  readonly params?: z.input<E["params"]>;
  readonly query?: z.input<E["query"]>;
  readonly body?: z.input<E["body"]>;
};
