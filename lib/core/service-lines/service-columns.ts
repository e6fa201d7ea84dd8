import { pattern, patternWith } from "../lexicon/read-lexicon";
import { findDates, withoutDates } from "./date-words";
import { foldWords, headWords as wordsOfHead } from "./plain-numbers";

const PERIOD_IN_HEAD = new RegExp(
  String.raw`(?:per |\/ ?)(?:week|wk|month|mo\b|year|quarter|trimester|semester|day)|weekly|monthly` +
    String.raw`|por semana|por mes|al mes|semanal|mensual`,
);

const MINUTES_HEAD = new RegExp(
  String.raw`(?:min(?:ute)?s?|minutos|length|duration|duracion|time).*(?:sess|sesion|visit|each)` +
    String.raw`|session (?:length|duration|minutes|time)|length|^min(?:ute)?s?\.?(?: \(?direct\)?)?$` +
    String.raw`|^mps$|^dur\.?$|minutos|^duration|duracion|^how long$|\(min\)|# ?(?:of )?min`,
);

/** What a column of a table of services holds. */
export type ServiceColumn =
  | "service"
  | "provider"
  | "amount"
  | "minutes"
  | "times"
  | "per"
  | "minutes-per-week"
  | "minutes-per-month"
  | "total"
  | "setting"
  | "delivery"
  | "dates"
  | "from"
  | "to"
  | "goal"
  | "other";

/** Patterns over folded heads, tried in order. */
const HEADS: readonly (readonly [ServiceColumn, RegExp])[] = [
  ["goal", /^(?:focus on )?goals?\b|^goal ?(?:#|no)|^metas?\b|^#$|^no\.?$/],
  [
    "from",
    pattern`
^(?:projected |service |initiation |date |fecha de |auth\w*\.? |approved |valid |effective |eff\.? |rx )*(?:
 start
 begin(?:ning)?
 from
 initiation
 inicio
 desde
 comienzo
 effective
)(?: dates?| date of services?|ing date)?$
^start\b(?!.*end)
^(?:projected )?beginning(?: date)?$
date (?:to )?(?:begin|start|initiat\w*)
^inicia
implementation date
`,
  ],
  [
    "to",
    pattern`
^(?:projected |service |fecha de |fecha |date |auth\w*\.? |approved |valid |effective |eff\.? |rx )*(?:
 end(?:s|ing)?
 to
 through
 thru
 until
 fin(?:al)?
 hasta
 termin\w*
 stop
)(?: dates?)?$
^(?:anticipated |projected )?end\b
date (?:to )?end
^termin
`,
  ],
  [
    "dates",
    pattern`
\bdates?\b
begin.*end
start.*end
from.*to\b
fechas
inicio.*fin
dur(?:ation)? of services?
anticipated duration
period of service
`,
  ],
  ["total", /^total|total (?:min|time|per|weekly|monthly|amount)|weekly total|monthly total/],
  ["amount", /^(?:direct|indirect)(?: (?:services?|time|min\w*\.?))?$/],
  [
    "minutes-per-week",
    pattern`
(?:min(?:ute)?s?|minutos|time|amount)\.? ?(?:per|\/|a|each|por|al?|weekly)(?: la)? ?(?:week|wk|semana)
weekly (?:min|time)
\bmpw\b
minutos semanales
`,
  ],
  [
    "minutes-per-month",
    pattern`
(?:min(?:ute)?s?|minutos|time|amount)\.? ?(?:per|\/|a|each|por|al?|monthly) ?(?:month|mo\b|mes)
monthly (?:min|time)
\bmpm\b
minutos mensuales
`,
  ],
  ["minutes", MINUTES_HEAD],
  [
    "times",
    pattern`
# ?(?:of )?(?:sess|times|visits)
(?:number|no\.?|num\.?) (?:of )?(?:sess|times|visits)
^(?:sess\.?(?:ions?)?|visits?)(?!\w)
^times?\b
^x$
^(?:x|times|sess\w*|#) ?(?:\/|per|a) ?(?:day|wk|week|mo|month|qtr|quarter|trimester|yr|year)$
^(?:count|qty\.?|quantity|number|how many|repetitions)$
sesiones
veces
`,
  ],
  [
    "per",
    pattern`
^per\b.*[/(]
^(?:per|period|interval|unit|cadence|cycle|periodo|cada)$
^every$
(?:freq(?:uency)?|time) (?:unit|period|interval)
`,
  ],
  [
    "amount",
    pattern`
freq
frecuencia
how often
amount
\bhours?\b
\bhrs\b
\bhoras\b
^amt\b
\bamt\b
cantidad
minutes
\bmin\b
time
dosage
how much
intensity
intensidad
tiempo
schedule
`,
  ],
  ["provider", /\bproviders?\b|\bpersonnel\b|\b(?:delivered|given|taught|carried out) by\b/],
  ["setting", /^(?:site|location|place)\b|^set(?:t?g)?\.?$/],
  [
    "delivery",
    pattern`
deliver(?!ed by)
^del(?:iv)?\.?$
direct
model
modelo
method
type of (?:delivery|session|contact)
ratio
group
indiv
grupo
manner
mode
modalidad
recommendations
`,
  ],
  [
    "provider",
    pattern`
provider
provided by
personnel
personal
proveedor
staff
responsible
implementer
position
proveid
who
quien
title
discipline
therapist
`,
  ],
  ["setting", /^loc\b|location|setting|where|place|lugar|ubicacion|environment|ambiente|donde|sitio|class|site|lre/],
  [
    "service",
    pattern`
service
^(?:speciali[sz]ed|specially designed|special education|academic)? ?instruction$
servicio
\bsvcs?\b
type
program
area
therapy
terapia
tipo
support
related
what
`,
  ],
];

export const columnOf = (head: string): ServiceColumn => {
  // "Fall (9/8/26 - 1/22/27)" is a column of amounts for that span.
  if (findDates(head).length === 2) return /dates?|fechas/i.test(head) ? "dates" : "amount";
  const folded = wordsOfHead(head)
    .replaceAll(/[*:†‡]/g, "")
    .trim();
  // A column of support for staff, not of providers.
  if (/^(?:program )?supports? (?:for|to) (?:school )?(?:personnel|staff)/.test(folded)) return "service";
  return HEADS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
};

const AMOUNTS: readonly ServiceColumn[] = [
  "amount",
  "minutes",
  "times",
  "minutes-per-week",
  "minutes-per-month",
  "total",
];

/** True for a column that says how much or how often. */
export const isAmountColumn = (column: ServiceColumn): boolean => AMOUNTS.includes(column);

/** Matches a number with a unit, a date or a dash: a cell of a row, not a head. */
const AMOUNT_IN_HEAD = patternWith("i")`
^\d+(?:[.,]\d+)?$
\d+\s*(?:x\b|min|mp[wm]\b|m\b|times|sessions|hour|hrs?\b|veces|per\b)
\d{1,2}\/\d{1,2}\/\d{2}
^[\s–—-]*$
`;

/** Reads a row as the head of a table of services; undefined when it is none. */
export function serviceColumns(cells: readonly string[]): ServiceColumn[] | undefined {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 3 || filled.some((cell) => cell.length > 110)) return undefined;
  // Heads name no amount of their own.
  if (filled.some((cell) => AMOUNT_IN_HEAD.test(findDates(cell).length === 2 ? withoutDates(cell) : cell)))
    return undefined;
  const columns = cells.map((cell) => (cell === "" ? "other" : columnOf(cell)));
  const known = columns.filter((column) => column !== "other");
  const hasAmount = columns.some((column) => AMOUNTS.includes(column));
  const hasName = columns.some((column) => column === "service" || column === "provider");
  return hasAmount && (hasName || known.length >= 3) && known.length >= filled.length / 2 ? columns : undefined;
}

/** Context of a cell. */
export interface AmountCell {
  column: ServiceColumn;
  head: string;
  /** True where another column counts the sessions. */
  isWithTimes: boolean;
}

/** Completes a cell by its head, so that it can be read by itself: "30" under "Duration (min)" -> "30 minutes". */
export function amountWords({ column, head, isWithTimes }: AmountCell, cell: string): string {
  const bare = /^\d+(?:\.\d+)?$/.test(cell.trim());
  const headWords = foldWords(head);
  const periodOfHead = PERIOD_IN_HEAD.exec(headWords)?.[0] ?? "";
  const counted = /^\d+ ?(?=per\b|an? |each|\/|por\b|al?\b|cada|weekly|monthly|daily|semanal|mensual)/i
    .exec(cell.trim())?.[0]
    .trim();
  if (counted && (column === "times" || (column === "amount" && /freq|session|times|often/.test(headWords))))
    return cell.trim().replace(counted, `${counted} times`);
  // "60 per month" under "Minutes in general setting"
  const number = /^\d+(?=,| ?(?:per\b|\/|each\b|an? ))/i.exec(cell.trim())?.[0];
  if (number && (column === "amount" || column === "minutes") && /^(?:#|no\.?|number of)? ?min/.test(headWords))
    return cell.trim().replace(number, `${number} minutes`);
  const isSilent = !/per|mp[wm]\b|week|wk|month|\bmo\b|mes|semana|year|quarter|daily|trimes/i.test(cell);
  switch (column) {
    case "minutes":
      // The span of the whole service may be under "Duration".
      return bare ? (/hour|hrs/.test(headWords) ? `${cell} hours` : `${cell} minutes`) : cell;
    // Beside a column of session counts, the minutes are a sum.
    case "minutes-per-week":
      return `${isWithTimes ? "total " : ""}${bare ? `${cell} minutes` : cell}${isSilent ? " per week" : ""}`;
    case "minutes-per-month":
      return `${isWithTimes ? "total " : ""}${bare ? `${cell} minutes` : cell}${isSilent ? " per month" : ""}`;
    case "times":
      return `${bare ? `${cell} times` : cell}${isSilent && periodOfHead ? ` ${periodOfHead}` : ""}`;
    case "per": {
      // "[X] year": the ticked period.
      const period = cell.replace(/^\s*(?:\[x\]|☒|☑|✓)\s*/iu, "").trim();
      return /^\p{L}+$/u.test(period) && !/ly$|diari|mensual|semanal/i.test(period) ? `per ${period}` : period;
    }
    case "total":
      return bare ? `total ${cell} minutes` : `total ${cell}`;
    case "amount":
      if (bare && /\b(?:hours?|hrs|horas)\b/.test(headWords)) return `${cell} hours ${periodOfHead}`;
      return bare && /min/.test(headWords)
        ? `${cell} minutes ${periodOfHead}`
        : bare && /freq|times|session|veces|frecuencia/.test(headWords)
          ? `${cell} times ${periodOfHead}`
          : `${cell}${isSilent && periodOfHead ? ` ${periodOfHead}` : ""}`;
    default:
      return cell;
  }
}
