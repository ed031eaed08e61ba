/** Photographs of a patient: taken for the record, kept encrypted. */
import * as z from "zod";
import { endpoint, fileEndpoint, jpeg } from "../kit/index.ts";

const treating = ["physician", "nurse"] as const;

export const photoReply = z.object({
  id: z.uuid(),
  /** The session that it was taken in; null: none. */
  sessionId: z.uuid().nullable(),
  /** What it shows: the id of a standard view, or the photographer's own word. */
  view: z.string(),
  takenAt: z.string(),
  widthPx: z.number(),
  heightPx: z.number(),
  sha256: z.string(),
});
export type Photo = z.infer<typeof photoReply>;

/** Base64 of 4 MB. */
const mostBase64 = 5_600_000;

/**
 * The server decodes the picture and writes it anew, upright: what else rode in the file – place, camera, a thumbnail of
 * what was cropped – is gone. The reply says how large it is then.
 */
export const addPhoto = endpoint({
  id: "photo.add",
  method: "POST",
  path: "/patients/:patientId/photos",
  may: [...treating],
  act: "write",
  about: "patientId",
  largeBody: true,
  does: "Keeps a photograph of a patient, decoded and written anew, encrypted.",
  params: z.strictObject({ patientId: z.uuid() }),
  body: z.strictObject({
    sessionId: z.uuid().nullable(),
    view: z.string().trim().min(1).max(60),
    takenAt: z.iso.datetime({ offset: true }),
    jpeg: z.base64().min(100).max(mostBase64, "the picture is larger than 4 MB: make it smaller before it is sent"),
  }),
  reply: photoReply,
});

export const listPhotos = endpoint({
  id: "photo.list",
  method: "GET",
  path: "/patients/:patientId/photos",
  may: [...treating],
  act: "see",
  about: "patientId",
  does: "Which photographs there are of a patient, the latest first.",
  params: z.strictObject({ patientId: z.uuid() }),
  reply: z.object({ photos: z.array(photoReply) }),
});

export const showPhoto = fileEndpoint({
  id: "photo.show",
  path: "/photos/:photoId/image.jpg",
  may: [...treating],
  file: jpeg,
  does: "One photograph; each look is kept in the audit.",
  params: z.strictObject({ photoId: z.uuid() }),
});

export const photoEndpoints = [addPhoto, listPhotos, showPhoto] as const;
