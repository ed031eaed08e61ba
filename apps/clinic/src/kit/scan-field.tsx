import { Button, Icon } from "@pistor/ui";
import type { FormEvent } from "react";
import { lazy, Suspense, useId, useRef, useState } from "react";
import { useWedge } from "./scan-use-wedge.ts";
import { groupSeparator } from "./scan-wedge.ts";
import { useScanReady, useScanWords } from "./scan-words.ts";
import "./scan.css";

const ScanCamera = lazy(() => import("./scan-camera.tsx").then((file) => ({ default: file.ScanCamera })));

/**
 * Reads a code: by a scanner that types (also while no field has the focus), by a hand, by the camera, or from a picture.
 *
 * The reader of pictures is loaded when a camera or a picture is first asked for.
 */
export function ScanField({ label, onRead }: { label: string; onRead: (text: string) => void }) {
  const t = useScanWords();
  const ready = useScanReady();
  const id = useId();
  const [text, setText] = useState("");
  const [camera, setCamera] = useState(false);
  const [looking, setLooking] = useState(false);
  const [unread, setUnread] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const take = (code: string) => {
    const found = code.trim();
    setUnread(false);
    setText("");
    if (found !== "") onRead(found);
  };
  useWedge(take);
  if (!ready) return null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(text);
  };
  const look = async (picture: File) => {
    setLooking(true);
    setUnread(false);
    try {
      const { readPicture } = await import("./scan-picture.ts");
      const code = await readPicture(picture);
      if (code === null) setUnread(true);
      else take(code);
    } catch {
      // A file that is no picture, or a reader that could not be fetched: typing still works.
      setUnread(true);
    } finally {
      setLooking(false);
    }
  };
  const hasCamera = "mediaDevices" in navigator;
  return (
    <div className="scan">
      <form className="scan__line" onSubmit={submit}>
        <label htmlFor={id} className="scan__label">
          <Icon name="search" />
          <span>{label}</span>
        </label>
        <input
          id={id}
          className="field__input scan__input"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={t("placeholder")}
          value={text.replaceAll(groupSeparator, "␝")}
          aria-describedby={`${id}-how`}
          onChange={(event) => setText(event.target.value.replaceAll("␝", groupSeparator))}
          onPaste={(event) => {
            // A field drops control characters that a code needs.
            event.preventDefault();
            setText((before) => before + event.clipboardData.getData("text").trim());
          }}
          onKeyDown={(event) => {
            if (!event.ctrlKey || event.code !== "BracketRight") return;
            event.preventDefault();
            setText((before) => before + groupSeparator);
          }}
        />
        <Button type="submit" blocked={text.trim() === "" ? t("empty") : undefined}>
          {t("find")}
        </Button>
        {hasCamera && (
          <Button icon="camera" aria-expanded={camera} onClick={() => setCamera(!camera)}>
            {t("camera.open")}
          </Button>
        )}
        <Button look="quiet" busy={looking} onClick={() => file.current?.click()}>
          {t("picture")}
        </Button>
        <input
          ref={file}
          type="file"
          accept="image/*"
          capture="environment"
          className="quiet-text"
          tabIndex={-1}
          aria-label={t("picture")}
          onChange={(event) => {
            const [picture] = event.target.files ?? [];
            event.target.value = "";
            if (picture !== undefined) void look(picture);
          }}
        />
      </form>
      <p id={`${id}-how`} className="quiet-text">
        {t("how")}
      </p>
      <p role="status" className={unread || looking ? "scan__said" : "quiet-text"}>
        {looking ? t("looking") : unread ? t("unread") : ""}
      </p>
      {camera && (
        <Suspense fallback={<p className="scan__said">{t("camera.loading")}</p>}>
          <ScanCamera
            onRead={(code) => {
              setCamera(false);
              take(code);
            }}
            onClose={() => setCamera(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
