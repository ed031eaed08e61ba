/** Version of the knowledge, year.month.number: it is printed with every answer. */
export const version = "2026.11.2";
