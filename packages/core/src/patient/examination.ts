import * as z from "zod";

export const fitzpatrickTypes = ["I", "II", "III", "IV", "V", "VI"] as const;
export const glogauTypes = ["I", "II", "III", "IV"] as const;

/** A number that a person could have. Outside of it, a key was slipped or a unit was another one. */
const plausible = (min: number, max: number, unit: string) =>
  z
    .number({ error: `give a number in ${unit}` })
    .min(min, `give ${min} to ${max} ${unit}`)
    .max(max, `give ${min} to ${max} ${unit}`);

/** What a physician finds before the first session. Null: not examined, never normal. */
export const examinationSchema = z
  .strictObject({
    fitzpatrick: z.enum(fitzpatrickTypes).nullable(),
    glogau: z.enum(glogauTypes).nullable(),
    /** Sitting, in mmHg. */
    systolicMmHg: plausible(50, 300, "mmHg").int("give whole mmHg").nullable(),
    diastolicMmHg: plausible(20, 200, "mmHg").int("give whole mmHg").nullable(),
    weightKg: plausible(20, 400, "kg").nullable(),
    /** In the patient's own words. */
    goal: z.string().max(1000),
    skin: z.string().max(2000),
    medicines: z.string().max(2000),
    notes: z.string().max(4000),
  })
  .check((context) => {
    const { systolicMmHg, diastolicMmHg } = context.value;
    if (systolicMmHg !== null && diastolicMmHg !== null && diastolicMmHg >= systolicMmHg)
      context.issues.push({
        code: "custom",
        path: ["diastolicMmHg"],
        input: diastolicMmHg,
        message: `The lower pressure of ${diastolicMmHg} mmHg is not below the upper one of ${systolicMmHg}: correct one of them.`,
        params: { problem: "examination.pressures-reversed" },
      });
  });
export type Examination = z.output<typeof examinationSchema>;
