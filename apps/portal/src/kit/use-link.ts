import { openPhoneLink } from "@pistor/api/access";
import { CallFailed, call } from "@pistor/api/kit";
import { useEffect, useState } from "react";
import { forgetKept } from "./client.ts";

/**
 * Opens the link with which the page was entered, and takes it out of the address, so that nobody reads it there. While
 * it is busy nothing else may be asked of the server: the answer would not know of it.
 */
export function useLink(): { readonly busy: boolean; readonly refused: string | null } {
  const [link] = useState(() => window.location.hash.slice(1));
  const [state, setState] = useState<{ busy: boolean; refused: string | null }>({ busy: link !== "", refused: null });
  useEffect(() => {
    if (link === "") return;
    call(fetch, openPhoneLink, { body: { link } }, { idempotencyKey: crypto.randomUUID() })
      .then(() => {
        window.history.replaceState(null, "", window.location.pathname);
        forgetKept();
        setState({ busy: false, refused: null });
      })
      .catch((error: unknown) =>
        setState({ busy: false, refused: error instanceof CallFailed ? error.reply.message : String(error) }),
      );
  }, [link]);
  return state;
}
