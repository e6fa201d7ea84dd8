import { patternWith } from "./read-lexicon";

// What a title may contain besides the name of a routine. All patterns expect folded text (lower case, no accents).

const TIME = String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:a\.?m?\.?|p\.?m?\.?)?`;

const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|ro|do|to|o|a)?|first|second|third|fourth|fifth|sixth|seventh|eighth)`;

const TITLE_OF_PERSON = String.raw`(?:mr|mrs|ms(?! (?:lunch|math|ela|science|recess|advisory|schedule|pe|band|art|study))|mx|miss|dr|coach|sr|sra|srta|prof|maestra|maestro|senora|senor)`;

/** Clock times and spans: "8:05-8:20", "10-10:45am", "9am", "@ 2pm". */
export const TIMES = [
  new RegExp(String.raw`@?\s?\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m?\b\.?)?(?:\s?(?:-|to|a|>)\s?${TIME})?`, "g"),
  new RegExp(String.raw`@?\s?\b\d{1,2}\s?(?:-|to)\s?\d{1,2}[:.]\d{2}\s?(?:[ap]m\b)?`, "g"),
  /@?\s?\b\d{1,2}\s?(?:[ap]\.?m\b\.?)(?:\s?-\s?\d{1,2}\s?(?:[ap]m\b)?)?/g,
  /\(?\b\d{1,3}\s?(?:min|mins|minutes|minutos|hrs)\b\.?\)?/g,
];

/** "Room 12", "rm. 4b", "portable 3", "B wing". */
export const PLACES = [
  /\b(?:room|rm|aula|salon|classroom|portable|bldg|building)\.?\s?#?\s?(?:[a-z]?-?\d{1,4}[a-z]?\b|[a-h]\b)/g,
  /\bin\s+(?:room|rm)\b/g,
  /\b[a-z]\s?wing\b/g,
];

/** "with Mrs. Lee", "con Sra. Diaz", and initials: "(M.J.)", "w/ m. j.". */
export const PEOPLE = [
  new RegExp(
    String.raw`(?:\b(?:w|con|with)\b\s?\/?\s*)?\b${TITLE_OF_PERSON}\b\.?\s+(?:[a-z]\.?\s+)?[a-z][a-z'-]*`,
    "g",
  ),
  /\((?:[a-z]\.){1,3}\)|(?<=(?:-|:|w\/|\bwith|\bcon)\s?)[a-z]\.\s?[a-z]\.(?=\s|$|\))/g,
];

/** "Grade 3", "3rd graders", "K-2", "pre-k", and sections: "Sec. B". */
export const GRADES = [
  new RegExp(String.raw`\b(?:gr|grade|grado|grades|gd)\.?\s?(?:${ORDINAL}|k)\b(?:\s?[-/&]\s?\d{1,2}\b)?`, "g"),
  new RegExp(String.raw`\b${ORDINAL}\s?(?:gr|grade|graders|grado)\b\.?`, "g"),
  /\bk\s?-\s?\d\b|\b\d\s?-\s?\d{1,2}\b|\bpre-?k\b|\btk\b|\bkinder(?:garten)?\b/g,
  /\bsec(?:tion|cion)?\.?\s?[a-z0-9]{1,2}\b/g,
];

/** "P2", "Per. 3", "Pd 4", "3rd hour", "Block B", "Mod 6", "Bloque 2", "1°". */
export const PERIODS = [
  patternWith("g")`
\b(?:
 period
 periodo
 per
 pd
 prd
 block
 blk
 bloque
 hour
 hr
 hora
 mod
 class
 clase
 slot
 session
 module
 modulo
 ciclo
)\.?\s?#?\s?(?:\d{1,2}[a-z]?|[a-h]|i{1,3}|iv|vi{0,3})\b(?:\s?[-&/]\s?\d{1,2}\b)?
`,
  new RegExp(String.raw`\b${ORDINAL}\s?(?:period|periodo|per|pd|block|blk|bloque|hour|hr|hora|mod|clase)\b\.?`, "g"),
  /\bp\.?\s?\d{1,2}\b(?:\s?[-&/]\s?p?\d{1,2}\b)?|\bb\d\b/g,
  /(?:^|\s)\d{1,2}(?:°|º)/g,
  /\b(?:zero|odd|even)\s(?:period|hour|block|day)\b/g,
];

/** "A Day", "Day 3", "(Fri)", "M/W/F", "Blue Day", "A/B". */
export const DAYS = [
  patternWith("g")`
\b(?:
 [a-h]
 blue
 gold
 red
 green
 white
 black
 silver
 orange
 odd
 even
 purple
 maroon
)(?:\s?\/\s?[a-h])?\s?-?\s?days?\b
`,
  /\bday\s?(?:\d|[a-h])\b|\bdia\s?(?:\d|[a-h])\b|\ba\/b\b/g,
  patternWith("g")`
\b(?:
 mon
 tue
 tues
 wed
 weds
 thu
 thur
 thurs
 fri
)(?:
 day
 sday
 nesday
 rsday
)?s?\b(?:\s?[/&,-]\s?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)(?:day|sday|nesday|rsday)?s?\b)*
`,
  /\b(?:lunes|martes|miercoles|jueves|viernes)\b/g,
  /\b[mtwf](?:\s?[/,]\s?(?:t|w|th|f|m)){1,4}\b|\bm-f\b|\bmwf\b/g,
];
