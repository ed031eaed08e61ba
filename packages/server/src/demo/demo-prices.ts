import type { PriceList } from "@pistor/api/pricing";

const nobody = { name: "", address: "", certificate: "" };
const eur = (amount: number) => ({ amount, currency: "EUR" });
const lira = (amount: number) => ({ amount, currency: "TRY" });
const terms = { currency: "EUR", taxIncluded: true, validDays: 30, depositPercent: 20, names: {} };

/**
 * What things cost in the demo clinics, by the clinic's code; every figure is made up, in minor units. What is done within
 * another item (the test within the laboratory, the cream within the session) has no price of its own.
 */
export const demoPrices: Readonly<Record<string, PriceList>> = {
  kordon: {
    ...terms,
    taxPercent: 20,
    prices: {
      "physician-visit": eur(9000),
      laboratory: eur(7000),
      session: eur(14_000),
      interpreter: eur(6000),
      translation: eur(4500),
      "simulated-picture": eur(3500),
      "complication-insurance": eur(5500),
      "visa-letter": eur(2000),
      "hotel-nights": eur(6800),
      "hotel-upgrade": eur(3900),
      companion: eur(4200),
      "airport-shuttle": lira(140_000),
      "hotel-clinic-transport": lira(67_680),
      "anaesthetist-visit": eur(12_000),
      "hospital-night": eur(24_000),
      "hospital-meals": eur(3500),
      "hospital-medicines": eur(4000),
      surgery: eur(180_000),
    },
    treats: { name: "Kordon Clinic", address: "1. Kordon 120, İzmir", certificate: "35-0417" },
    arranges: { name: "Körfez Travel Desk", address: "2. Kordon 8, İzmir", certificate: "A-8812" },
    complaints: "The health directorate of the province, İzmir",
  },
  altstadt: {
    ...terms,
    taxPercent: 19,
    prices: {
      "physician-visit": eur(12_000),
      laboratory: eur(9000),
      session: eur(19_000),
      interpreter: eur(9500),
      translation: eur(6000),
      "hotel-nights": eur(11_000),
      "airport-shuttle": eur(4500),
    },
    treats: { name: "Praxis Altstadt", address: "Am Markt 4, Berlin", certificate: "" },
    arranges: nobody,
    complaints: "The chamber of physicians, Berlin",
  },
};

/** Each by its age in days: how many lira one euro was. */
export const demoRates = [
  { daysAgo: 130, rate: "47.9120" },
  { daysAgo: 62, rate: "48.2035" },
  { daysAgo: 3, rate: "48.7350" },
] as const;

/** Every item of the package that is sold for such a course. */
export const wholePackage = [
  "airport-shuttle",
  "hotel-nights",
  "hotel-upgrade",
  "hotel-clinic-transport",
  "physician-visit",
  "laboratory",
  "session",
  "interpreter",
  "anaesthetist-visit",
  "hospital-night",
  "hospital-meals",
  "hospital-medicines",
  "surgery",
] as const;
