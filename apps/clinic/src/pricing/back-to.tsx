import { Icon } from "@pistor/ui";
import { Link } from "@tanstack/react-router";
import { useQuoteWords } from "./quote-words.ts";

/** Back to the person for whom a quote is, or to the quote whose next version is being made. */
export function BackTo({
  whom,
  quoteId,
}: {
  whom: { readonly inquiryId: string | null; readonly patientId: string | null };
  quoteId?: string | undefined;
}) {
  const t = useQuoteWords();
  const looks = { className: "icon-button", "aria-label": t("back"), title: t("back") };
  const icon = <Icon name="back" />;
  if (quoteId !== undefined)
    return (
      <Link to="/quotes/$quoteId" params={{ quoteId }} {...looks}>
        {icon}
      </Link>
    );
  if (whom.patientId !== null)
    return (
      <Link to="/patients/$patientId" params={{ patientId: whom.patientId }} {...looks}>
        {icon}
      </Link>
    );
  return (
    <a href={whom.inquiryId === null ? "/clinic/quotes" : `/clinic/inquiries/${whom.inquiryId}`} {...looks}>
      {icon}
    </a>
  );
}
