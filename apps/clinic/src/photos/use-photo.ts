import { useEffect, useRef, useState } from "react";
import type { FaceVerdict } from "./judge-face.ts";
import type { ReadPhoto } from "./read-photo.ts";
import { readPhoto, turned } from "./read-photo.ts";

/** What is known of the face: nothing was asked, the answer is on its way, the device could not, or the answer. */
export type FaceState = "not-asked" | "looking" | "broken" | FaceVerdict;

/** A photograph in the hand, and what the landmarks say of it. Its memory is given back when the page is left. */
export function usePhoto() {
  const [photo, setPhoto] = useState<ReadPhoto | null>(null);
  const [face, setFace] = useState<FaceState>("not-asked");
  const [unreadable, setUnreadable] = useState(false);
  const asked = useRef(0);
  const url = useRef<string | null>(null);
  url.current = photo?.url ?? null;
  useEffect(
    () => () => {
      if (url.current !== null) URL.revokeObjectURL(url.current);
    },
    [],
  );
  const take = async (reading: Promise<ReadPhoto>, lookForFace: boolean): Promise<void> => {
    const question = ++asked.current;
    setUnreadable(false);
    try {
      const read = await reading;
      setPhoto(read);
      if (lookForFace) await look(read, question);
      else setFace("not-asked");
    } catch {
      setUnreadable(true);
    }
  };
  const look = async (read: ReadPhoto, question = ++asked.current): Promise<void> => {
    setFace("looking");
    let answer: FaceState = "broken";
    try {
      const [{ findFaces }, { judgeFace }] = await Promise.all([import("./find-face.ts"), import("./judge-face.ts")]);
      answer = judgeFace(await findFaces(read.canvas));
    } catch {
      // Said as it is: the places can be set by hand.
    }
    if (question === asked.current) setFace(answer);
  };
  return {
    photo,
    face,
    unreadable,
    read: (file: Blob, lookForFace: boolean) => take(readPhoto(file), lookForFace),
    turn: (lookForFace: boolean) => (photo === null ? undefined : take(turned(photo), lookForFace)),
    look: () => (photo === null ? undefined : look(photo)),
    drop: () => {
      asked.current++;
      setPhoto(null);
      setFace("not-asked");
    },
  };
}
