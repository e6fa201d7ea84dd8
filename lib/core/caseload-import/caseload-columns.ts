import { pattern } from "../lexicon/read-lexicon";
import { findDates } from "../service-lines/date-words";
import { headWords } from "../service-lines/plain-numbers";
import { columnOf, type ServiceColumn } from "../service-lines/service-columns";

/** What a column of a caseload holds. */
export type CaseloadColumn =
  | "name"
  | "first"
  | "last"
  | "id"
  | "grade"
  | "class"
  | "teacher"
  | "room"
  | "site"
  | "goals"
  | "review"
  | "ignored"
  | { service: ServiceColumn };

const HEADS: readonly (readonly [Exclude<CaseloadColumn, object>, RegExp])[] = [
  [
    "ignored",
    pattern`
3[- ]?(?:yr|year)
tri-?ennial
re-?eval
birth
\bdob\b
nacimiento
\bage\b
edad
case ?manager
liaison
\bcm\b
notes?\b
comments?
notas
parent
phone
telefono
email
eligib
disab
primary
last (?:iep|annual|meeting)
previous
iep (?:start|begin|meeting|effective)(?: date)?$
^iep date$
meeting date
gender
\bsex\b
language
medicaid
district
status
^days?$
day\/time
schedule
ssid
race
progress
bus\b
consent
esy
accomm
provider
therapist
assigned to
evaluat
completed
delivered
minutes (?:given|met|so far)
ytd
balance
remaining
missed
`,
  ],
  ["first", /^(?:student )?first(?: name)?$|^given|^nombre de pila$|student first/],
  ["last", /^(?:student )?last(?: name)?$|^surname|^family name|^apellidos?$|student last/],
  ["id", /\bid\b|local id|student (?:#|no|number)|sasid|^#$|^no\.?$/],
  [
    "review",
    pattern`
ann?ual\b(?!.*(?:goal|meta))
review
\bar\b
^iep$
iep due
due date
^due$
plan review
next iep
revision
iep end
iep exp
expir
\bexp\b
renew
^(?:next )?ard\b
^plan (?:ends?|until|thru|through)$
^(?:ann?l?\.? )?rev\b\.?(?: date)?$
(?:mtg|meeting|hold|iep) (?:due|by)\b
^next (?:iep )?(?:mtg|meeting)
iep (?:until|thru|through)
`,
  ],
  ["grade", /^gr(?:ade|ado|d)?\.?(?: ?level)?$|grade|grado|^gr\b|^level$|^lvl$/],
  ["goals", /goals?|metas?|objectives?|objetivos|targets?|working on|focus/],
  ["site", /^(?:school|site|building|bldg|campus|escuela|sede|location \(school\)|school name)\b/],
  [
    "name",
    pattern`
^(?:
 student
 pupil
 child
 name
 kid
 student name
 name \(last.*
 last ?first
 full ?name
 student.?s? name
 alumn[oa]
 estudiante
 nombre
 students?
 initials
 code
 iniciales
 nombre del? .*
 client
 learner
 scholar
)\b
^student
`,
  ],
  ["teacher", /teacher|maestr[oa]|^tchr|home ?room|^hmrm|^hr\b|advisor|gen ?ed t/],
  [
    "class",
    /^class(?:room)?\b|^clase|^salon|^aula|section|program|^grupo$|^team$|^(?:crew|pod|cohort|advisory|house)$/,
  ],
  ["room", /^r(?:oo)?m\b\.?|^sala$|room ?#?/],
];

const NUMBERED_SERVICE = /^(?:services?|serv|svc|srv|servicio)s?\.? ?#? ?\d{1,2}\b[ :.-]*/;

/** "Svc Beg Dt" -> "service begin date". */
const spelledHead = (folded: string): string =>
  folded
    // "Serv1 Freq", "Service 2 Type": the rows are read with the number of the service.
    .replace(NUMBERED_SERVICE, "service ")
    .replaceAll(/[*:_]/g, " ")
    .replaceAll(/\b(?:svc|srv|serv)s?\b\.?/g, "service")
    .replaceAll(/\bbeg\b\.?/g, "begin")
    .replaceAll(/\bdt\b\.?/g, "date")
    .replaceAll(/\s+/g, " ")
    .trim();

const REVIEW_HEAD = /^(?:annual|(?:annual |iep )?review|ar|iep due|iep end)\b/;

/** Reads a column's head; undefined for an unknown one. */
export function caseloadColumn(head: string): CaseloadColumn | undefined {
  const folded = spelledHead(headWords(head));
  const ofNumbered = NUMBERED_SERVICE.test(headWords(head)) ? folded.replace(/^service /, "") : "";
  if (ofNumbered !== "" && columnOf(ofNumbered) !== "other") return { service: columnOf(ofNumbered) };
  if (folded === "") return undefined;
  if (/\bloc\b\.?$/.test(folded)) return { service: "setting" };
  const found = HEADS.find(([, pattern]) => pattern.test(folded))?.[0];
  // "IEP dates": the last one is the review's; services have no days of their own by it.
  if (/^(?:current )?iep (?:dates|period|span|term|range|from.*to)$/.test(folded)) return "review";
  // "6-mo / annual": one part of the head is the review, the other is ignored.
  if (found === "ignored" && folded.split("/").some((part) => REVIEW_HEAD.test(part.trim()))) return "review";
  // "Program/Service" is a column of services, not of classes.
  if (found === "class" && /servic|therap|terapia/.test(folded)) return { service: "service" };
  if (
    found &&
    !(
      found === "ignored" &&
      /\bmin|freq|\bservice/.test(folded) &&
      !/given|delivered|missed|ytd|remaining|balance|provider/.test(folded)
    )
  )
    return found;
  const service = columnOf(findDates(head).length > 0 ? head : folded);
  if (service !== "other") return { service };
  return amountHead(folded) ? { service: "amount" } : undefined;
}

const AMOUNT_HEAD = new RegExp(
  String.raw`\bot\b|\bpt\b|\bslp\b|speech|\bst\b|therap|terapia|habla|consult|direct|push|pull|grid` +
    "|in class|other setting|setting|individual|group|min",
);

/** True for the head of a column of amounts of one kind: "OT", "Speech min", "Grid A (consult)", "Push-in". */
const amountHead = (folded: string): boolean => AMOUNT_HEAD.test(folded);
