import type { Regulation } from "@pistor/core/evidence";
import { lawClaim } from "./claim.ts";

const country = "TR";

/** Who may treat, what travel needs, and what may be promoted. */
export const turkey: readonly Regulation[] = [
  {
    id: "tr.practice",
    title: "Only certified physicians, in licensed units",
    substances: [],
    site: "practice",
    country,
    status: "restricted",
    from: "2014-10-27",
    until: null,
    says:
      "Mesotherapy is done in a licensed unit or centre, by a physician with the certificate; by a dentist within dentistry " +
      "alone. Not in beauty salons, and not by others even if trained.",
    claims: [
      lawClaim(
        "TR-GETAT",
        "regulation of 27 October 2014, 29158",
        "certified physician in a licensed unit; dentist within dentistry",
        {
          country,
          from: "2014-10-27",
        },
      ),
      lawClaim("TR-MENG", "the regulation explained", "not in beauty salons, not by others even if trained", {
        country,
      }),
      lawClaim("S2", "who may do it", "a dermatologist; some specialist nurses"),
    ],
  },
  {
    id: "tr.practice-any-branch",
    title: "Physicians of any branch after the programme",
    substances: [],
    site: "practice of any branch",
    country,
    status: "restricted",
    from: "2025-01-31",
    until: null,
    says:
      "Since the change of January 2025 a physician of any branch may, after a certified programme, and in licensed " +
      "institutions alone. The day was not read.",
    claims: [
      lawClaim(
        "TR-2025",
        "news of January 2025",
        "any branch after a certified programme; licensed institutions alone",
        {
          country,
        },
      ),
    ],
  },
  {
    id: "tr.health-tourism-2017",
    title: "Health tourism, the regulation of 2017",
    substances: [],
    site: "health tourism",
    country,
    status: "restricted",
    from: "2017-07-13",
    until: "2025-04-26",
    says: "The regulation of 13 July 2017 (30123), replaced on 26 April 2025.",
    claims: [
      lawClaim("TR-HT", "regulation of 26 April 2025", "replaces that of 13 July 2017, 30123", {
        country,
        from: "2017-07-13",
        until: "2025-04-26",
      }),
    ],
  },
  {
    id: "tr.health-tourism",
    title: "Health tourism needs a certificate",
    substances: [],
    site: "health tourism",
    country,
    status: "restricted",
    from: "2025-04-26",
    until: null,
    says:
      "Facility and intermediary need a certificate, and are checked at least once a year. Stay and transfer go through a contracted " +
      "agency.",
    claims: [
      lawClaim("TR-HT", "regulation of 26 April 2025", "a certificate for facility and intermediary", {
        country,
        from: "2025-04-26",
      }),
      lawClaim("TR-HT2", "the regulation explained", "stay and transfer through a contracted agency", { country }),
      lawClaim("TR-HT3", "the regulation explained", "checked at least once a year", { country }),
    ],
  },
  {
    id: "tr.complication-insurance",
    title: "Insurance against complications in an operating room",
    substances: [],
    site: "complication insurance",
    country,
    status: "restricted",
    from: "2025-04-26",
    until: null,
    says:
      "A traveller's operation or procedure in an operating room must be insured against complications; facilities had until " +
      "31 December 2025. Injections outside an operating room may not be covered.",
    claims: [
      lawClaim(
        "TR-HT",
        "regulation of 26 April 2025",
        "insurance for procedures in an operating room; time until 31 December 2025",
        {
          country,
          from: "2025-04-26",
        },
      ),
    ],
  },
  {
    id: "tr.promotion",
    title: "No advertising of treatment",
    substances: [],
    site: "promotion",
    country,
    status: "forbidden",
    from: "2025-11-12",
    until: null,
    says:
      "No open or hidden advertising, no thanks from patients, no prices, no campaigns, nothing paid for. Pictures of before and after only with the " +
      "written form for them, taken alike, dated, and with comments and sharing off. Other rules hold for what is directed abroad.",
    claims: [
      lawClaim(
        "TRT",
        "rules of 12 November 2025",
        "no advertising, testimonials, prices or campaigns; pictures with a written form",
        {
          country,
          from: "2025-11-12",
        },
      ),
      lawClaim("YENIASYA", "news", "the same rules", { country, from: "2025-11-12" }),
    ],
  },
];
