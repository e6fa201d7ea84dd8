import type { Colleague, RoomMatch, RoomVisit } from "../core/building/room-visit";
import type { ConfirmedAccount } from "../core/accounts/confirmed-account";
import type { Visit } from "../core/booking/visit";
import type {
  BlockedTime,
  CellDecision,
  ClassSchedule,
  Decline,
  SchoolClass,
  Site,
  NameKey,
  Student,
  TeacherQuestion,
  TeacherRoutine,
  WorkingHours,
} from "../core/caseload/records";
import type { DistrictForm } from "../core/district/district-form";
import type { ScheduleSubscription } from "../core/feeds/schedule-subscription";
import type { StoredOverride } from "../core/health/selector-override";
import type { LedgerEntry } from "../core/ledger/ledger-entry";
import type { PlanDecision } from "../core/ledger/plan-decision";
import type { Choices } from "../core/policy/choices";
import type { TitleCorrection } from "../core/routines/title-correction";
import type { AbsenceAnswer } from "../core/schedule/absence";
import type { AwayTime } from "../core/schedule/away-time";
import type { BellSchedule, Rotation, SchoolDay } from "../core/school-calendar/school-day";
import type { ShownConflict } from "../contracts/vault";
import { WEEKDAYS, isIsoDate, type Weekday } from "../core/time/iso-date";
import type { Interval } from "../core/time/interval";
import { differingFields, isShown } from "../core/vault/show-conflict";
import { foreignText } from "./foreign-text";
import { formatDay, formatTime, formatTimeRange } from "./format";
import { goalPointText } from "./goal-point";
import { JUDGEMENT_WORDS } from "./judgement";
import { makeUpWords } from "./make-ups";
import { mandateLineText } from "./mandate";
import { outgoingWords } from "./outgoing";
import { reviewText } from "./progress";
import { schoolCalendarWords } from "./school-calendar";
import { sessionWords } from "./session";
import { giverText } from "./session-giver";
import { stageText, studentPageWords } from "./student-page";
import { catalogue, translator, type Language, type Translate } from "./translate";
import { visitStateText } from "./visit-state";
import { visitsWords } from "./visits";

/** The records that two devices can change apart, by kind. */
export interface ConflictingRecords {
  sites: Site;
  classes: SchoolClass;
  schedules: ClassSchedule;
  corrections: TitleCorrection;
  students: Student;
  nameKeys: NameKey;
  workingHours: WorkingHours;
  declines: Decline;
  visits: Visit;
  sessionLogs: LedgerEntry;
  cellDecisions: CellDecision;
  teacherQuestions: TeacherQuestion;
  teacherRoutines: TeacherRoutine;
  blockedTimes: BlockedTime;
  schoolDays: SchoolDay;
  bellSchedules: BellSchedule;
  rotations: Rotation;
  subscriptions: ScheduleSubscription;
  absenceAnswers: AbsenceAnswer;
  awayTimes: AwayTime;
  confirmedAccounts: ConfirmedAccount;
  overrides: StoredOverride;
  choices: Choices;
  planDecisions: PlanDecision;
  districtForms: DistrictForm;
  colleagues: Colleague;
  roomMatches: RoomMatch;
}
type Kind = keyof ConflictingRecords;
type FieldsOf<T> = T extends unknown ? keyof T & string : never;

/** Fields that are never shown: derived ones, and where an event is in a calendar. */
const UNSHOWN = [
  ...["windowId", "entryId", "routine", "reference", "attempt", "because", "sendTask", "change", "page", "shownIn"],
  ...[
    "sessionId",
    "corrects",
    "settles",
    "proposalKey",
    "bellScheduleId",
    "reach",
    "area",
    "source",
    "form",
    "outgoingTitle",
  ],
  ...["url", "askedHost", "etag", "lastModified", "leftOut", "failures", "problem", "unseen", "nameTokens", "key"],
] as const;
type Untold = "id" | `${string}AtMs` | `${string}At`;
type Shown = Exclude<FieldsOf<ConflictingRecords[Kind]>, Untold | (typeof UNSHOWN)[number]>;

/** Words for the fields of records, and for their values. */
const WORDS = catalogue<`field.${Shown}` | ValueWord>({
  en: {
    "field.about": "Asked about",
    "field.accommodations": "Accommodations",
    "field.address": "Account",
    "field.agenda": "What to talk about",
    "field.answeredOn": "Answered on",
    "field.askedOn": "Asked on",
    "field.booking": "How its visits are booked",
    "field.bucket": "Where",
    "field.cadence": "How often",
    "field.cause": "Cause",
    "field.changes": "Dates that differ",
    "field.choice": "Decision",
    "field.classId": "Class",
    "field.codes": "Codes",
    "field.columns": "Columns",
    "field.confirmedOn": "Confirmed on",
    "field.data": "Goal data",
    "field.date": "Date",
    "field.decided": "Minutes",
    "field.decidedOn": "Decided on",
    "field.delayMinutes": "Minutes later than usual",
    "field.discipline": "Service",
    "field.earlyMinutes": "Minutes earlier than usual",
    "field.endMinute": "Ends at",
    "field.entries": "Lines of the schedule",
    "field.every": "Counted by",
    "field.expiresOn": "Valid until",
    "field.from": "From",
    "field.given": "How and by whom it is given",
    "field.goalId": "Goal",
    "field.goalIds": "Goals worked on",
    "field.goals": "Goals",
    "field.grade": "Grade",
    "field.groupSize": "Students in the group",
    "field.hours": "School hours",
    "field.initials": "Student",
    "field.invited": "Invited",
    "field.isAway": "She is away",
    "field.kind": "What it means",
    "field.language": "Language of what the teacher gets",
    "field.leavers": "Students left out",
    "field.letter": "Letter or number",
    "field.letters": "Letters",
    "field.makeUpPolicy": "Rule on missed sessions",
    "field.mandate": "Service lines",
    "field.minutes": "Minutes given",
    "field.name": "Name",
    "field.onNoSchool": "On a day without school",
    "field.otherVisits": "Colleagues in the same room",
    "field.outcome": "What happened",
    "field.ownMakeUpRule": "The district’s own rule",
    "field.place": "Place",
    "field.outgoing": "What may leave this device",
    "field.prompt": "Why the plan was looked at",
    "field.purpose": "Purpose",
    "field.reason": "Reason",
    "field.reviewDate": "Annual review",
    "field.roleCard": "Who does what",
    "field.room": "Room",
    "field.routineTitle": "Routine",
    "field.rows": "Times",
    "field.saidOn": "Said on",
    "field.sharing": "How colleagues know you",
    "field.siteId": "School",
    "field.sourceName": "Where it comes from",
    "field.startMinute": "Begins at",
    "field.state": "State",
    "field.studentId": "Student",
    "field.studentIds": "Students",
    "field.subject": "Goals about",
    "field.teacherEmail": "Teacher's e-mail",
    "field.teacherName": "Teacher",
    "field.terms": "Last days of terms",
    "field.text": "Text",
    "field.theirRoom": "Room as colleagues write it",
    "field.theirSite": "School as colleagues write it",
    "field.time": "Time",
    "field.timeFrom": "Where its times are from",
    "field.title": "Title",
    "field.titleKey": "Title",
    "field.to": "Until",
    "field.unplanned": "Not booked before",
    "field.until": "Until",
    "field.vendor": "Calendar",
    "field.verdict": "Fits",
    "field.visits": "Times in rooms",
    "field.way": "Booked by",
    "field.weekday": "Day",
    "field.weekdays": "Days",
    "field.zone": "Time zone",
    yes: "yes",
    no: "no",
    detail: "{text} (differs in a detail)",
    "way.link": "the calendar page's form",
    "way.ics": "a file",
    "way.account": "a connected calendar",
    "way.google": "a connected Google Calendar",
    "way.graph": "a connected Outlook calendar",
    "on.once": "once",
    "on.weekly": "every week, {day}",
    "on.every-other-week": "every other week, {day}",
    "on.letters": "on rotation days {letters}",
    "on.dates": "on {dates}",
    "is.left-out": "{date}: left out",
    "is.put-back": "{date}: takes place",
    "is.moved": "{date}: moved to {day}, {time}",
    "is.other": "{date}: {state}",
    "outcome.delivered": "given",
    "outcome.missed": "missed",
    "outcome.switched": "given another way",
    "outcome.planned": "planned in its place",
    "outcome.withdrawn": "mark taken back",
    "otherVisits.wall": "no window at their times",
    "otherVisits.caution": "a window with a caution",
    "decided.owed": "owed",
    "decided.excused": "excused",
    "purpose.push-in": "visit in class",
    "purpose.touch-base": "five minutes with the teacher",
    "verdict.pinned": "yes",
    "verdict.forbidden": "never",
    "state.open": "not decided",
    "state.confirmed": "counts",
    "state.excluded": "does not count",
    "onNoSchool.moves": "the letter moves to the next day",
    "onNoSchool.lost": "the letter is left out",
    "every.week": "weeks",
    "language.en": "English",
    "language.es": "Spanish",
    "vendor.google": "Google Calendar",
    "vendor.outlook": "Outlook",
    stages: "{goal} ({stage} since {day})",
  },
  es: {
    "field.about": "Se preguntó por",
    "field.accommodations": "Adaptaciones",
    "field.address": "Cuenta",
    "field.agenda": "De qué hablar",
    "field.answeredOn": "Respondido el",
    "field.askedOn": "Preguntado el",
    "field.booking": "Cómo se reservan sus visitas",
    "field.bucket": "Dónde",
    "field.cadence": "Cada cuánto",
    "field.cause": "Causa",
    "field.changes": "Fechas distintas",
    "field.choice": "Decisión",
    "field.classId": "Clase",
    "field.codes": "Códigos",
    "field.columns": "Columnas",
    "field.confirmedOn": "Confirmado el",
    "field.data": "Datos de metas",
    "field.date": "Fecha",
    "field.decided": "Minutos",
    "field.decidedOn": "Decidido el",
    "field.delayMinutes": "Minutos más tarde de lo normal",
    "field.discipline": "Servicio",
    "field.earlyMinutes": "Minutos antes de lo normal",
    "field.endMinute": "Termina a las",
    "field.entries": "Líneas del horario",
    "field.every": "Se cuenta por",
    "field.expiresOn": "Vale hasta",
    "field.from": "Desde",
    "field.given": "Cómo y quién la da",
    "field.goalId": "Meta",
    "field.goalIds": "Metas que se trabajan",
    "field.goals": "Metas",
    "field.grade": "Grado",
    "field.groupSize": "Estudiantes en el grupo",
    "field.hours": "Horario de la escuela",
    "field.initials": "Estudiante",
    "field.invited": "Invitado",
    "field.isAway": "Está ausente",
    "field.kind": "Qué significa",
    "field.language": "Idioma de lo que recibe el maestro",
    "field.leavers": "Estudiantes que ya no van",
    "field.letter": "Letra o número",
    "field.letters": "Letras",
    "field.makeUpPolicy": "Regla para sesiones perdidas",
    "field.mandate": "Líneas de servicio",
    "field.minutes": "Minutos dados",
    "field.name": "Nombre",
    "field.onNoSchool": "En un día sin clases",
    "field.otherVisits": "Colegas en el mismo salón",
    "field.outcome": "Lo que ocurrió",
    "field.ownMakeUpRule": "La regla propia del distrito",
    "field.place": "Lugar",
    "field.outgoing": "Lo que puede salir de este equipo",
    "field.prompt": "Por qué se revisó el plan",
    "field.purpose": "Propósito",
    "field.reason": "Motivo",
    "field.reviewDate": "Revisión anual",
    "field.roleCard": "Quién hace qué",
    "field.room": "Aula",
    "field.routineTitle": "Rutina",
    "field.rows": "Horas",
    "field.saidOn": "Dicho el",
    "field.sharing": "Cómo la conocen sus colegas",
    "field.siteId": "Escuela",
    "field.sourceName": "De dónde viene",
    "field.startMinute": "Empieza a las",
    "field.state": "Estado",
    "field.studentId": "Estudiante",
    "field.studentIds": "Estudiantes",
    "field.subject": "Metas sobre",
    "field.teacherEmail": "Correo del maestro",
    "field.teacherName": "Maestro",
    "field.terms": "Últimos días de los períodos",
    "field.text": "Texto",
    "field.theirRoom": "Salón como lo escriben sus colegas",
    "field.theirSite": "Escuela como la escriben sus colegas",
    "field.time": "Hora",
    "field.timeFrom": "De dónde salen sus horas",
    "field.title": "Título",
    "field.titleKey": "Título",
    "field.to": "Hasta",
    "field.unplanned": "Sin reserva previa",
    "field.until": "Hasta",
    "field.vendor": "Calendario",
    "field.verdict": "Corresponde",
    "field.visits": "Horas en los salones",
    "field.way": "Se reservó con",
    "field.weekday": "Día",
    "field.weekdays": "Días",
    "field.zone": "Zona horaria",
    yes: "sí",
    no: "no",
    detail: "{text} (cambia un detalle)",
    "way.link": "el formulario de la página del calendario",
    "way.ics": "un archivo",
    "way.account": "un calendario conectado",
    "way.google": "un Google Calendar conectado",
    "way.graph": "un calendario de Outlook conectado",
    "on.once": "una vez",
    "on.weekly": "cada semana, {day}",
    "on.every-other-week": "cada dos semanas, {day}",
    "on.letters": "en los días {letters} de la rotación",
    "on.dates": "el {dates}",
    "is.left-out": "{date}: se omite",
    "is.put-back": "{date}: tiene lugar",
    "is.moved": "{date}: pasa al {day}, {time}",
    "is.other": "{date}: {state}",
    "outcome.delivered": "se dio",
    "outcome.missed": "no se dio",
    "outcome.switched": "se dio de otra forma",
    "outcome.planned": "prevista en su lugar",
    "outcome.withdrawn": "marca retirada",
    "otherVisits.wall": "ninguna ventana a esas horas",
    "otherVisits.caution": "una ventana con advertencia",
    "decided.owed": "se deben",
    "decided.excused": "no se deben",
    "purpose.push-in": "visita en el aula",
    "purpose.touch-base": "cinco minutos con el maestro",
    "verdict.pinned": "sí",
    "verdict.forbidden": "nunca",
    "state.open": "sin decidir",
    "state.confirmed": "cuenta",
    "state.excluded": "no cuenta",
    "onNoSchool.moves": "la letra pasa al día siguiente",
    "onNoSchool.lost": "la letra se omite",
    "every.week": "semanas",
    "language.en": "inglés",
    "language.es": "español",
    "vendor.google": "Google Calendar",
    "vendor.outlook": "Outlook",
    stages: "{goal} ({stage} desde el {day})",
  },
});

type ValueWord =
  | "yes"
  | "no"
  | "detail"
  | "stages"
  | `way.${"link" | "ics" | "account" | "google" | "graph"}`
  | `on.${"once" | "weekly" | "every-other-week" | "letters" | "dates"}`
  | `is.${"left-out" | "put-back" | "moved" | "other"}`
  | `outcome.${"delivered" | "missed" | "switched" | "planned" | "withdrawn"}`
  | `decided.${"owed" | "excused"}`
  | `otherVisits.${"wall" | "caution"}`
  | `purpose.${"push-in" | "touch-base"}`
  | `verdict.${"pinned" | "forbidden"}`
  | `state.${"open" | "confirmed" | "excluded"}`
  | `onNoSchool.${"moves" | "lost"}`
  | "every.week"
  | `language.${Language}`
  | `vendor.${"google" | "outlook"}`;

/** A field in which two versions differ, in words. */
export interface ConflictRow {
  label: string;
  here: string[];
  other: string[];
}

type Both = Pick<ShownConflict, "here" | "other" | "names">;

/**
 * Names the fields in which two versions of a record differ, with what only one of them says. `isMore`: they differ in
 * fields that are never shown, too.
 */
export function conflictRows(
  { here, other, names }: Both,
  language: Language,
): { rows: ConflictRow[]; isMore: boolean } {
  const say = new Values(names, language);
  const differences = differingFields(here, other);
  const hasTitle = differences.some(({ field }) => field === "title" || field === "routineTitle");
  const shown = differences.filter(
    ({ field }) => say.labelOf(field) !== undefined && !(hasTitle && field === "titleKey"),
  );
  const rows = shown.map(({ field, ...values }): ConflictRow => {
    const textsOf = (side: unknown[]): string[] => side.map((value) => say.text(field, value));
    const [left, right] = [textsOf(values.here), textsOf(values.other)];
    // Adds details to two parts that differ although their texts are equal.
    const withDetail = (own: string[], those: string[]): string[] =>
      own.map((text) => (those.includes(text) ? say.detail(text) : text));
    return { label: say.labelOf(field)!, here: withDetail(left, right), other: withDetail(right, left) };
  });
  return { rows, isMore: shown.length < differences.length };
}

/** Puts the values of fields into words. */
class Values {
  readonly t: Translate<keyof (typeof WORDS)["en"]>;

  constructor(
    private readonly names: Readonly<Record<string, string>>,
    readonly language: Language,
  ) {
    this.t = translator(WORDS, language);
  }

  /** The name of a field; undefined for one that is never shown. */
  labelOf(field: string): string | undefined {
    const key = `field.${field}`;
    return key in WORDS.en ? this.t(key as `field.${Shown}`) : undefined;
  }

  detail(text: string): string {
    return this.t("detail", { text });
  }

  text(field: string, value: unknown): string {
    const own = BY_FIELD[field];
    if (own) return own(value as never, this);
    if (typeof value === "boolean") return this.t(value ? "yes" : "no");
    if (typeof value === "number")
      return field.endsWith("Minute") ? formatTime(value, this.language) : value.toLocaleString(this.language);
    if (typeof value === "string") return this.textOf(field, value);
    if (Array.isArray(value)) return value.map((part) => this.text(field, part)).join(", ");
    return this.parts(value as object);
  }

  /** Joins the shown parts of a value. */
  parts(value: object): string {
    const parts = Object.entries(value).filter(([name, part]) => isShown(name) && part !== null && part !== "");
    return parts.map(([name, part]) => this.text(name, part)).join("; ");
  }

  name = (id: string): string => foreignText(this.names[id] ?? "?");
  day = (date: string): string => `${formatDay(date, this.language)} (${date})`;
  range = (time: Interval): string => formatTimeRange(time, this.language);
  weekday(day: Weekday): string {
    const names = new Intl.DateTimeFormat(this.language, { weekday: "long", timeZone: "UTC" });
    return names.format(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(day)));
  }

  private textOf(field: string, value: string): string {
    const key = `${field}.${value}`;
    if (key in WORDS.en) return this.t(key as ValueWord);
    return isIsoDate(value) ? this.day(value) : foreignText(value);
  }
}

/** Looks up a word in a catalogue whose keys are codes; undefined when it has none. */
function wordOr(words: Record<Language, object>, key: string, { language }: Values): string | undefined {
  const found = (words[language] as Record<string, unknown>)[key];
  return typeof found === "string" ? found : undefined;
}

function kindText(kind: string, say: Values): string {
  const keys = [`kind.${kind}`, `none.${kind}`];
  const found = keys.map((key) => wordOr(JUDGEMENT_WORDS, key, say) ?? wordOr(schoolCalendarWords, key, say));
  return found.find((word) => word !== undefined) ?? kind.replaceAll("_", " ");
}

type FieldText = (value: never, say: Values) => string;
type Of<C extends Kind> = ConflictingRecords[C];
type Part<T> = T extends readonly (infer E)[] ? E : never;

const oneName = (id: string, say: Values): string => say.name(id);
const interval = (time: Interval, say: Values): string => say.range(time);
const weekday = (day: Weekday, say: Values): string => say.weekday(day);

/** Fields whose values have words of their own elsewhere, or need some of their parts only. */
const BY_FIELD: Readonly<Record<string, FieldText>> = {
  ...{ classId: oneName, siteId: oneName, studentId: oneName, studentIds: oneName, goalId: oneName },
  ...{ hours: interval, time: interval, weekday, weekdays: weekday },
  kind: kindText,
  kinds: kindText,
  bucket: (bucket: Of<"sessionLogs">["bucket"], { language }) => sessionWords(language)(`bucket.${bucket}`),
  cause: (cause: NonNullable<Of<"sessionLogs">["cause"]>, { language }) => sessionWords(language)(`cause.${cause}`),
  given: (given: NonNullable<Of<"sessionLogs">["given"]>, { language }) => giverText(given, language),
  choice: (choice: Of<"planDecisions">["choice"], { language }) => studentPageWords(language)(`choice.${choice}`),
  prompt: (prompt: Of<"planDecisions">["prompt"], { language }) => reviewText(prompt, language),
  makeUpPolicy: (policy: Of<"choices">["makeUpPolicy"], { language }) => makeUpWords(language)(`policy.${policy}`),
  ownMakeUpRule: ({ source }: NonNullable<Of<"choices">["ownMakeUpRule"]>) => source,
  mandate: (line: Part<Of<"students">["mandate"]>, { language }) => mandateLineText(line, language),
  terms: ({ lastDay }: Part<NonNullable<Of<"sites">["terms"]>>, say) => say.day(lastDay),
  booking: ({ way }: NonNullable<Of<"classes">["booking"]>, { t }) => t(`way.${way}`),
  state: (state: Of<"visits">["state"] | Of<"schoolDays">["state"], { t, language }) =>
    state === "open" || state === "confirmed" || state === "excluded"
      ? t(`state.${state}`)
      : visitStateText(state, language),
  goals: goalText,
  data: dataText,
  goalIds: (goals: Record<string, string>, say) =>
    Object.entries(goals)
      .map(([studentId, goalId]) => `${say.name(studentId)}: ${say.name(goalId)}`)
      .join("; "),
  cadence: cadenceText,
  changes: changeText,
  entries: entryText,
  roleCard: ({ model, ...card }: NonNullable<Of<"visits">["roleCard"]>, say) =>
    [translator(visitsWords, say.language)(`role.model.${model}`), say.parts(card)].join("; "),
  outgoing: ({ allows, listedWords, guestDomains }: Of<"choices">["outgoing"], { language }) =>
    [outgoingWords(language)(`allows.${allows}`), ...listedWords, ...guestDomains].map(foreignText).join("; "),
  sharing: ({ name, discipline }: NonNullable<Of<"choices">["sharing"]>) => [name, discipline ?? ""].join(" ").trim(),
  visits: ({ site, room, dates, startMinute, endMinute }: RoomVisit, say) =>
    [site, room, say.range({ startMinute, endMinute }), ...dates.map(say.day)].map(foreignText).join(", "),
  rows: ({ to, ...from }: Part<Of<"bellSchedules">["rows"]>, say) =>
    `${say.range(from)} \u2192 ${to ? say.range(to) : "\u2013"}`,
};

function goalText({ text, stages = [] }: Part<Of<"students">["goals"]>, say: Values): string {
  const last = stages.at(-1);
  const goal = foreignText(text);
  if (!last) return goal;
  return say.t("stages", { goal, stage: stageText(last.stage, say.language), day: say.day(last.since) });
}

function dataText({ goalId, point, note }: Part<NonNullable<Of<"sessionLogs">["data"]>>, say: Values): string {
  const taken = [...(point ? [goalPointText(point, say.language)] : []), ...(note ? [foreignText(note)] : [])];
  return `${say.name(goalId)}: ${taken.join(", ")}`;
}

function cadenceText(cadence: Of<"visits">["cadence"], say: Values): string {
  switch (cadence.on) {
    case "once":
      return say.t("on.once");
    case "weekly":
    case "every-other-week":
      return say.t(`on.${cadence.on}`, { day: say.weekday(cadence.weekday) });
    case "letters":
      return say.t("on.letters", { letters: cadence.letters.join(", ") });
    case "dates":
      return say.t("on.dates", { dates: cadence.dates.map(say.day).join(", ") });
  }
}

function changeText({ date, is, movedTo, state }: Part<Of<"visits">["changes"]>, say: Values): string {
  const day = say.day(date);
  if (movedTo) return say.t("is.moved", { date: day, day: say.day(movedTo.date), time: say.range(movedTo) });
  if (is) return say.t(`is.${is}`, { date: day });
  return state ? say.t("is.other", { date: day, state: visitStateText(state, say.language) }) : day;
}

function entryText(
  { title, location = "", start, durationMinutes }: Part<Of<"schedules">["entries"]>,
  say: Values,
): string {
  const { date, minute } = start;
  const time = minute === undefined ? "" : say.range({ startMinute: minute, endMinute: minute + durationMinutes });
  return [foreignText(title), say.day(date), time, foreignText(location)].filter((text) => text !== "").join(", ");
}
