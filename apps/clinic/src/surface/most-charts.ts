/** The most charts that one figure wears: front, both sides, back and top of the head. */
export const mostCharts = 5;
