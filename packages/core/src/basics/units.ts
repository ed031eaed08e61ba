/** Millimetres on the chart's own frame, or in the skin. */
export type Mm = number;
/** Millilitres. */
export type Ml = number;
/** Milligrams. */
export type Mg = number;
/** Square centimetres. */
export type Cm2 = number;
