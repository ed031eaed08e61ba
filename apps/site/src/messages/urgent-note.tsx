import { Failed, Icon, Ltr } from "@pistor/ui";
import { useEffect, useState } from "react";
import type { InquiryWords } from "./inquiry-words.ts";
import { tell } from "./inquiry-words.ts";

/** Whether a text holds words of an emergency. The words are fetched with the first letter that is typed, not with the page. */
export function useUrgent(text: string): boolean {
  const [urgent, setUrgent] = useState(false);
  useEffect(() => {
    if (text.trim() === "") {
      setUrgent(false);
      return;
    }
    let wanted = true;
    const later = setTimeout(() => {
      import("./urgent.ts").then(
        ({ isUrgent }) => wanted && setUrgent(isUrgent(text)),
        // The clinic reads the words again, and the note about emergencies stands beside the form anyway.
        () => undefined,
      );
    }, 400);
    return () => {
      wanted = false;
      clearTimeout(later);
    };
  }, [text]);
  return urgent;
}

/** Whom to call, before anything is sent. */
export function UrgentNote({ phone, words }: { phone: string; words: InquiryWords }) {
  return (
    <Failed
      title={tell(words, "urgentTitle")}
      action={
        phone === "" ? undefined : (
          <a className="button button--primary" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            <Icon name="phone" />
            <Ltr>{phone}</Ltr>
          </a>
        )
      }
    >
      <p>{tell(words, "urgentText")}</p>
    </Failed>
  );
}
