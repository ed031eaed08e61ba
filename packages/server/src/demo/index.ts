/** The demo clinics: made-up people in a real practice, laid round the moment at which they are made. */
export type { DemoClinic, DemoPatient, DemoSession, DemoVisit } from "./demo-clinic.ts";
export { demoPassword, demoSeed, fillDemo } from "./fill-demo.ts";
export { generateClinics } from "./generate-clinic.ts";
export { resetDemo } from "./reset-demo.ts";
