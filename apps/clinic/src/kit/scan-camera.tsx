import { Button, IconButton } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";
import { readPicture } from "./scan-picture.ts";
import { useScanWords } from "./scan-words.ts";

/** A picture is looked at this often: a hand holds a vial still for about a second. */
const everyMs = 160;

/** What the camera sees, until it has read a code. Nothing of it is kept or sent. */
export function ScanCamera({ onRead, onClose }: { onRead: (text: string) => void; onClose: () => void }) {
  const t = useScanWords();
  const video = useRef<HTMLVideoElement>(null);
  const [fault, setFault] = useState<"refused" | "none" | null>(null);
  const read = useRef(onRead);
  read.current = onRead;

  useEffect(() => {
    let stream: MediaStream | null = null;
    let over = false;
    const canvas = document.createElement("canvas");
    const look = async (): Promise<void> => {
      const seen = video.current;
      if (over || seen === null) return;
      if (seen.videoWidth > 0) {
        canvas.width = seen.videoWidth;
        canvas.height = seen.videoHeight;
        const context = canvas.getContext("2d", { willReadFrequently: true });
        context?.drawImage(seen, 0, 0);
        const picture = context?.getImageData(0, 0, canvas.width, canvas.height);
        const text = picture === undefined ? null : await readPicture(picture);
        if (over) return;
        if (text !== null) return read.current(text);
      }
      setTimeout(() => void look(), everyMs);
    };
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } })
      .then((opened) => {
        stream = opened;
        if (over || video.current === null) return stopped(opened);
        video.current.srcObject = opened;
        return look();
      })
      .catch((error: unknown) =>
        setFault(error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "none"),
      );
    return () => {
      over = true;
      if (stream !== null) stopped(stream);
    };
  }, []);

  return (
    <div className="scan__camera">
      {fault === null ? (
        <video ref={video} className="scan__video" aria-label={t("camera.seen")} autoPlay playsInline muted />
      ) : (
        <p role="alert">{t(fault === "refused" ? "camera.refused" : "camera.none")}</p>
      )}
      <div className="scan__camera-foot">
        <p>{fault === null && t("camera.how")}</p>
        {fault === null ? (
          <IconButton icon="cross" name={t("camera.close")} onClick={onClose} />
        ) : (
          <Button onClick={onClose}>{t("camera.close")}</Button>
        )}
      </div>
    </div>
  );
}

function stopped(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
