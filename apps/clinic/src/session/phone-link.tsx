import { makePhoneLink } from "@pistor/api/access";
import { Button, Failed } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { encode } from "uqr";
import { useWrite } from "../kit/client.ts";
import { day } from "../kit/format.ts";

/** The link to the patient's own pages, as a code for the phone's camera and as text. A new one ends the old. */
export function PhoneLink({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const make = useWrite(makePhoneLink, []);
  const [link, setLink] = useState<{ address: string; expiresAt: string } | null>(null);
  const ask = () =>
    make
      .write({ input: { params: { patientId } } })
      .then(({ path, expiresAt }) => setLink({ address: `${window.location.origin}${path}`, expiresAt }))
      // The refusal stands below the button.
      .catch(() => undefined);
  return (
    <div className="session-fields">
      <Button icon="send" busy={make.busy} onClick={() => void ask()}>
        {t("session.phone.make")}
      </Button>
      {make.problem !== null && (
        <Failed title={t("session.phone.failed")}>
          <p>{make.problem.message}</p>
        </Failed>
      )}
      {link !== null && (
        <div className="phone-link">
          <Code text={link.address} name={t("session.phone.code")} />
          <div>
            <p>{t("session.phone.how", { day: day(link.expiresAt) })}</p>
            <p>
              <a href={link.address} dir="ltr">
                {link.address}
              </a>
            </p>
          </div>
        </div>
      )}
    </div>
  );
}

/** A QR code, black on white in every theme, since cameras read no other. */
function Code({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg className="phone-link__code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
