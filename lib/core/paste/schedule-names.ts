const OTHER = [
  String.raw`early[\s-]+(?:release|dismissal|out|closing|day)`,
  String.raw`(?:minimum|min\.?|shortened|short|half|abbreviated|modified|special|adjusted)[\s-]+(?:day|schedule|bell)s?`,
  String.raw`(?:\d(?:\.5)?|one|two|three|1\s?1\/2|ninety|90)[\s-]*(?:hours?|hrs?\.?|h|minutes?|min\.?)[\s-]+(?:delay|late|early)\p{L}*`,
  String.raw`(?:delay(?:ed)?|late)[\s-]+(?:start|opening|arrival|entry|schedule|day)s?|delay\s+days?|(?:single|one)[\s-]+session(?:\s+(?:day|schedule)s?)?`,
  String.raw`(?:pep\s+)?(?:rally|assembly|rainy|inclement|foggy|fog|snow|heat|testing|test|finals?|exams?|activity|homeroom|advisory|conference|club|crisis|lockdown|virtual|e-?learning|remote)(?:[\s-]+(?:weather|week|am|pm))?[\s-]+(?:day|schedule|bell)s?`,
  String.raw`(?:week|wk|semana)\.?\s+[AB12](?![\p{L}\d])`,
  String.raw`salida\s+temprana|entrada\s+tard[ií]a|d[ií]as?\s+(?:m[ií]nimos?|cortos?|de\s+lluvia|especiales)|medio\s+d[ií]a|media\s+jornada|horario\s+(?:reducido|especial|modificado)`,
];
const OTHER_DAY = new RegExp(String.raw`(?<![\p{L}\d])(?:${OTHER.join("|")})(?!\p{L})`, "iu");
const REGULAR =
  /(?<!\p{L})(?:regular|normal|standard|typical|ordinary|full)(?:\s+(?:school|class|bell|daily))?\s+(?:day|days|schedule|bell|week)|(?<!\p{L})(?:d[ií]as?|horario)\s+(?:regular|normal|ordinario)(?:es)?|^\s*(?:regular|normal)\s*:?\s*$/iu;
const ONLY_WHEN = /only\s+when|when\s+announced|if\s+(?:announced|called)|solo\s+cuando/iu;

/** Where a text names a kind of day that differs from the ordinary one; undefined when it names none. */
export function findOtherDay(text: string): { from: number; to: number } | undefined {
  const found = OTHER_DAY.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

/** Where a text says that the ordinary day follows. */
export function findRegularDay(text: string): { from: number; to: number } | undefined {
  const found = REGULAR.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

/** "RALLY schedule - only when announced". */
export const isOnlyWhenSaid = (text: string): boolean => ONLY_WHEN.test(text);

/** A line that begins with a kind of day and holds its own times: "Rainy days: lunch 11:30-12:10". */
export function isOtherDayLine(text: string): boolean {
  const found = findOtherDay(text);
  return (
    found !== undefined &&
    /^[^\p{L}\d]*$/u.test(text.slice(0, found.from)) &&
    /^\s*(?:[:=–—-]|only|solo)/iu.test(text.slice(found.to))
  );
}
