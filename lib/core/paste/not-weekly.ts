import { alternatives } from "../lexicon/read-lexicon";
import { DAY, SEASON } from "../lexicon/readers/not-weekly-words";
const ORDINAL = alternatives`
(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|last|primer[oa]?|segund[oa]|tercer[oa]?|[uú]ltim[oa])
`;
const PATTERNS = [
  // "Swim (Sept-Oct only)", "solo en otoño"
  String.raw`${SEASON}(?:\s*(?:[-–,&/]|to|thru|through|and|a|y)\s*${SEASON})*\s+(?:only|solamente)(?!\p{L})`,
  String.raw`(?:only|just|s[oó]lo|solamente)\s+(?:in|during|for|en|durante|para)\s+` +
    String.raw`(?:(?:the|el|la)\s+)?${SEASON}(?!\p{L})`,
  String.raw`${ORDINAL}(?:\s*(?:,|&|and|y)\s*${ORDINAL})*\s+${DAY}`,
  String.raw`(?:every|each)\s+(?:other|second|2nd|third|3rd)\s+(?:${DAY}|weeks?|wks?\.?|day)`,
  String.raw`(?:once|twice)\s+a\s+(?:month|quarter|semester|year)|monthly|bi-?weekly|quarterly|fortnight(?:ly)?`,
  String.raw`(?:alternate|alternating|some|certain)\s+(?:${DAY}|weeks?|days)`,
  String.raw`(?<=[(,;]\s*)(?:alternat(?:es?|ing)|altern(?:an|ando|os|as))(?=\s*(?:[),;]|$))`,
  String.raw`(?:wk|week|semana)\.?\s+[AB12](?![\p{L}\d])`,
  String.raw`of\s+(?:the|each|every)\s+month|del\s+mes`,
  alternatives`
(?:cada|un)\s+(?:dos|otr[oa]|segund[oa])\s+(?:${DAY}|semanas?)
una\s+vez\s+al\s+mes
mensual(?:mente)?
quincenal(?:mente)?
(?:${DAY}|semanas?)\s+por\s+medio
(?:un|una)\s+(?:${DAY}|semanas?)\s+s[ií]\s+y
`,
  String.raw`(?:odd|even)\s+weeks?|semanas?\s+(?:pares|impares|alternas?)`,
  alternatives`
ask\s+me
everything\s+(?:after\s+)?(?:it\s+)?shifts
it\s+depends
times?\s+(?:vary|varies|change)
tb[dac](?!\p{L})
`,
];
const MONTH = alternatives`
(?:
 (?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?)(?!\p{L})
 (?:oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})
 (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)(?!\p{L})
 mar\.?\s+\d{1,2}(?![\d:])
)
`;
const TERM = String.raw`(?:semesters?|trimesters?|quarters?|semestres?|trimestres?)`;
const TERMS = [
  // "(through December)", "until Nov 20", "beginning in January", "starting 10/5"
  String.raw`(?:through|thru|until|till?|ending|ends|beginning|begins|starting|starts|effective|as\s+of|after|before|` +
    String.raw`hasta|desde|a\s+partir\s+del?|empieza|termina)\s+` +
    String.raw`(?:(?:on|in|the|en|el|fines\s+de|end\s+of|mid|early|late)[\s-]+)*` +
    String.raw`(?:\d{1,2}\s+de\s+)?(?:${MONTH}|\d{1,2}\/\d{1,2}(?![\d:])|(?:${ORDINAL}\s+)?${TERM}(?!\p{L}))`,
  String.raw`${ORDINAL}\s+${TERM}(?!\p{L})`,
  String.raw`(?:fall|spring|winter)\s+(?:semester|term|trimester|quarter)(?!\p{L})`,
  // "(Sept-Oct)", but not a bare "(T2)", which is a group, or "(April)", who is a teacher
  String.raw`(?<=[([]\s*)(?!(?:mar|april|may|june|[ts]\s?\d)\s*[)\]])` +
    String.raw`${SEASON}(?:\s*(?:[-–,&/]|to|thru|through|and|a|y)\s*${SEASON})*\s*(?=[)\]])`,
];
const PART_OF_YEAR = new RegExp(String.raw`(?<![\p{L}\d])(?:${TERMS.join("|")})`, "iu");
/** Matches terms that together are the whole school year: "Q1-Q4", "S1-S2", "Aug-May". */
const WHOLE_YEAR = new RegExp(
  String.raw`[([]\s*(?:Q\s?1\s*[-–]\s*Q?\s?4|S\s?1\s*[-–&,/]\s*S?\s?2|T\s?1\s*[-–]\s*T?\s?3` +
    String.raw`|(?:aug|sep)\p{L}*\.?\s*[-–]\s*(?:may|june?))\s*[)\]]`,
  "giu",
);

/** Matches a cell of a column of terms that is the whole school year. */
const ALL_TERMS = new RegExp(
  String.raw`^(?:Q?1\s*[-–]\s*Q?4|MP?1\s*[-–]\s*MP?4|S?1\s*[-–&,/]\s*S?2|T?1\s*[-–]\s*T?3|yr|fy|(?:full|all` +
    String.raw`|whole)?[\s-]*year|year[\s-]*long` +
    String.raw`|all|both|anual|todo el año)$`,
  "iu",
);

/** True for a cell below "Term" that is a part of the school year: "S1", "Q2". An empty one says nothing. */
export const isPartTerm = (cell: string): boolean => /[\p{L}\d]/u.test(cell) && !ALL_TERMS.test(cell.trim());

/** True when a routine is in a part of the school year only: "(2nd semester)", "until Nov 20", "starting in March". */
export const isPartOfYear = (text: string): boolean => PART_OF_YEAR.test(text.replaceAll(WHOLE_YEAR, " "));

const NOT_WEEKLY = new RegExp(String.raw`(?<![\p{L}\d])(?:${PATTERNS.join("|")})`, "iu");

/**
 * True when a text says that something happens in some weeks only, or at times that change: "1st Friday", "every other
 * Wednesday", "Wk A". The ordinary week can't hold it, so she is asked.
 */
export const isNotWeekly = (text: string): boolean => NOT_WEEKLY.test(text);
