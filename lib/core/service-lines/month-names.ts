/** The names of each month in English and Spanish, January first: an expression each, for folded text. */
const NAMES_BY_MONTH = [
  "jan(?:uary)?|enero|ene",
  "feb(?:ruary)?|febrero",
  "mar(?:ch)?|marzo",
  "apr(?:il)?|abril|abr",
  "may|mayo",
  "june?|junio",
  "july?|julio",
  "aug(?:ust)?|agosto|ago",
  "sept?(?:ember)?|septiembre|setiembre",
  "oct(?:ober)?|octubre",
  "nov(?:ember)?|noviembre",
  "dec(?:ember)?|diciembre|dic",
];

/** The source of an expression for the name of any month, such as "sept" or "enero"; it has no brackets of its own. */
export const MONTH_NAME = NAMES_BY_MONTH.join("|");

/** Gives the number of the month that a folded name means, 1 to 12; 0 where it is the name of none. */
export const monthNumberOf = (name: string): number =>
  NAMES_BY_MONTH.findIndex((names) => new RegExp(`^(?:${names})$`).test(name)) + 1;
