import type { StudentFile } from "../contracts/vault";
import type { SessionPlace } from "../core/ledger/session-place";
import { conflictRows } from "./conflict";
import { momentText } from "./folder";
import { formatDay, formatTimeRange } from "./format";
import { timeSourceText } from "./time-source";
import { placeText } from "./place";
import { goalPointText } from "./goal-point";
import { JUDGEMENT_WORDS } from "./judgement";
import { mandateLineText } from "./mandate";
import { reviewText } from "./progress";
import { sessionWords } from "./session";
import { giverText } from "./session-giver";
import { stageText, studentPageWords } from "./student-page";
import { recordCountsText } from "./vault";
import { visitStateText } from "./visit-state";
import { visitsWords } from "./visits";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the print of everything that is kept about one student. */
const WORDS = catalogue({
  en: {
    title: "What is kept about one student",
    text: "When a parent asks: everything that Pushpin keeps about one student, to print or to save as a PDF. Other students appear as a number only.",
    choose: "Student",
    "choose.none": "Choose…",
    show: "Show everything",
    print: "Print",
    close: "Close",
    empty: "There is no student yet.",
    option: "{initials}, {className}",
    heading: "Kept about {initials}",
    made: "Made on {date}. Names are not kept: the student is known by initials or a code.",
    "part.student": "Student",
    grade: "Grade: {grade}",
    service: "Service: {discipline}",
    mandate: "Mandate: {line}",
    names: {
      one: "{count} part of the name in a list, as a keyed hash that invitations are compared with; whoever can open the records can test a guessed name against it",
      other:
        "{count} parts of the name in a list, as keyed hashes that invitations are compared with; whoever can open the records can test a guessed name against them",
    },
    place: "Class: {className} ({teacher}), {site}",
    rooms:
      "Colleagues were given times at which somebody is in a room. Times of this student's visits may be among them; nothing in them is about the student.",
    unknown: "unknown",
    "part.goals": "Goals",
    review: "Annual review: {day}",
    accommodation: "Accommodation: {text}",
    stage: "{stage} since {day}: {goal}",
    role: "Who does what ({model}): {therapist}; {teacher}; {materials}",
    "role.line": "line in the invitation: {line}",
    "role.next": "next step: {step}",
    talk: "For a talk with a teacher: {text}",
    "part.visits": "Visits",
    visit: "{day}, {time}: {title}, {state}",
    "visit.goal": "goal: {goal}",
    "visit.others": { one: "with {count} other student", other: "with {count} other students" },
    "part.statements": "What happened",
    statement: "{day}: {outcome}",
    group: { one: "one student", other: "group of {count}" },
    "outcome.delivered": { one: "{count} minute delivered", other: "{count} minutes delivered" },
    "outcome.missed": "missed",
    "outcome.switched": "given another way",
    "outcome.planned": "planned in its place",
    "outcome.withdrawn": "mark taken back",
    "part.decisions": "Decisions",
    declined: "Not suggested any more: {title}",
    pinned: "Fits “{title}”: {goal}",
    forbidden: "Does not fit “{title}”: {goal}",
    "reach.class": "{decision} (for every student of the class with such a goal)",
    "reach.always": "{decision} (in all classes, for every student with such a goal)",
    "also-erased":
      "Also kept, and erased with the student: {counts}. What they say may mention anybody, so it is not printed.",
    "part.undecided": "Changed on two devices",
    undecided: {
      one: "Two devices changed one of these records apart, and it is not decided yet which version is right. Above is the one in use; both are kept.",
      other:
        "Two devices changed {count} of these records apart, and it is not decided yet which versions are right. Above are those in use; both versions of each are kept.",
    },
    "undecided.record": "{record}. In use: {here}. The other version: {other}",
    "undecided.saved": "{record}. In use: {here}. The other version, saved {time}: {other}",
    "undecided.removed": "removed",
    "undecided.unshown": "differs only in what Pushpin keeps for itself",
    unreadable: {
      one: "{count} stored record that may be about this student can't be read.",
      other: "{count} stored records that may be about this student can't be read.",
    },
    none: "Nothing.",
  },
  es: {
    title: "Lo que se guarda sobre un estudiante",
    text: "Cuando una familia pregunta: todo lo que Pushpin guarda sobre un estudiante, para imprimir o guardar como PDF. Los demás estudiantes aparecen solo como un número.",
    choose: "Estudiante",
    "choose.none": "Elija…",
    show: "Mostrar todo",
    print: "Imprimir",
    close: "Cerrar",
    empty: "Todavía no hay ningún estudiante.",
    option: "{initials}, {className}",
    heading: "Guardado sobre {initials}",
    made: "Hecho el {date}. No se guardan nombres: el estudiante se conoce por iniciales o un código.",
    "part.student": "Estudiante",
    grade: "Grado: {grade}",
    service: "Servicio: {discipline}",
    mandate: "Minutos asignados: {line}",
    names: {
      one: "{count} parte del nombre que estaba en una lista, como hash con clave con el que se comparan las invitaciones; quien pueda abrir los registros puede comprobar con él un nombre que sospeche",
      other:
        "{count} partes del nombre que estaba en una lista, como hashes con clave con los que se comparan las invitaciones; quien pueda abrir los registros puede comprobar con ellos un nombre que sospeche",
    },
    place: "Clase: {className} ({teacher}), {site}",
    rooms:
      "Se dieron a colegas las horas en que hay alguien en un salón. Entre ellas puede haber horas de las visitas de este estudiante; nada en ellas es sobre el estudiante.",
    unknown: "desconocido",
    "part.goals": "Metas",
    review: "Revisión anual: {day}",
    accommodation: "Adaptación: {text}",
    stage: "{stage} desde el {day}: {goal}",
    role: "Quién hace qué ({model}): {therapist}; {teacher}; {materials}",
    "role.line": "línea en la invitación: {line}",
    "role.next": "próximo paso: {step}",
    talk: "Para hablar con el maestro: {text}",
    "part.visits": "Visitas",
    visit: "{day}, {time}: {title}, {state}",
    "visit.goal": "meta: {goal}",
    "visit.others": { one: "con {count} estudiante más", other: "con {count} estudiantes más" },
    "part.statements": "Lo que ocurrió",
    statement: "{day}: {outcome}",
    group: { one: "un estudiante", other: "grupo de {count}" },
    "outcome.delivered": { one: "{count} minuto dado", other: "{count} minutos dados" },
    "outcome.missed": "no se dio",
    "outcome.switched": "se dio de otra forma",
    "outcome.planned": "prevista en su lugar",
    "outcome.withdrawn": "marca retirada",
    "part.decisions": "Decisiones",
    declined: "Ya no se sugiere: {title}",
    pinned: "Corresponde a «{title}»: {goal}",
    forbidden: "No corresponde a «{title}»: {goal}",
    "reach.class": "{decision} (para todo estudiante de la clase con una meta así)",
    "reach.always": "{decision} (en todas las clases, para todo estudiante con una meta así)",
    "also-erased":
      "También se guarda, y se borra con el estudiante: {counts}. Lo que dice puede mencionar a cualquiera, así que no se imprime.",
    "part.undecided": "Cambiado en dos equipos",
    undecided: {
      one: "Dos equipos cambiaron por separado uno de estos registros y todavía no se decidió qué versión es la correcta. Arriba está la que está en uso; se guardan las dos.",
      other:
        "Dos equipos cambiaron por separado {count} de estos registros y todavía no se decidió qué versiones son las correctas. Arriba están las que están en uso; de cada uno se guardan las dos.",
    },
    "undecided.record": "{record}. En uso: {here}. La otra versión: {other}",
    "undecided.saved": "{record}. En uso: {here}. La otra versión, guardada el {time}: {other}",
    "undecided.removed": "eliminado",
    "undecided.unshown": "solo cambia algo que Pushpin guarda para sí",
    unreadable: {
      one: "Hay {count} registro que quizá trate de este estudiante y no se puede leer.",
      other: "Hay {count} registros que quizá traten de este estudiante y no se pueden leer.",
    },
    none: "Nada.",
  },
});

export type StudentFileWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the print in a language. */
export function studentFileWords(language: Language): StudentFileWords {
  return translator(WORDS, language);
}

/** A heading with its lines. */
export interface FilePart {
  heading: string;
  lines: string[];
}

/** Writes everything that is kept about a student in lines, part by part. */
export function studentFileParts(file: StudentFile, language: Language): FilePart[] {
  const t = studentFileWords(language);
  const part = (heading: string, lines: string[]): FilePart => ({ heading, lines: lines.length ? lines : [t("none")] });
  const unreadable = file.unreadableCount > 0 ? [t("unreadable", { count: file.unreadableCount })] : [];
  return [
    part(t("part.student"), [...studentLines(file, language), ...alsoErasedLines(file, language), ...unreadable]),
    part(t("part.goals"), [
      ...file.student.goals,
      ...file.student.stages.map(({ goal, stage, since }) =>
        t("stage", { goal, stage: stageText(stage, language), day: dayText(since, language) }),
      ),
    ]),
    part(t("part.visits"), [
      ...visitLines(file, language),
      ...file.roleCards.map((card) => roleLine(card, language)),
      ...file.agendas.map((agenda) => talkLine(agenda, language)),
    ]),
    part(t("part.statements"), statementLines(file, language)),
    part(t("part.decisions"), [
      ...file.declinedTitles.map((title) => t("declined", { title })),
      ...file.decisions.map((decision) => cellDecisionLine(decision, language)),
      ...file.planDecisions.map((decision) => planDecisionLine(decision, language)),
    ]),
    ...(file.undecided.length === 0
      ? []
      : [
          part(t("part.undecided"), [
            t("undecided", { count: file.undecided.length }),
            ...file.undecided.map((one) => undecidedLine(one, language)),
          ]),
        ]),
  ];
}

function alsoErasedLines({ alsoErased }: StudentFile, language: Language): string[] {
  if (Object.keys(alsoErased).length === 0) return [];
  return [studentFileWords(language)("also-erased", { counts: recordCountsText(alsoErased, language) })];
}

function cellDecisionLine(
  { verdict, title, kind, goal, reach }: StudentFile["decisions"][number],
  language: Language,
): string {
  const t = studentFileWords(language);
  const routine = kind === null ? (title ?? t("unknown")) : translator(JUDGEMENT_WORDS, language)(`kind.${kind}`);
  const decision = t(verdict, { title: routine, goal: goal ?? t("unknown") });
  return reach === "student" ? decision : t(`reach.${reach}`, { decision });
}

/** Both versions of a record, with the fields in which they differ. */
function undecidedLine(conflict: StudentFile["undecided"][number], language: Language): string {
  const t = studentFileWords(language);
  const { kind, here, other, otherSavedAtMs } = conflict;
  const { rows } = conflictRows(conflict, language);
  const side = (record: unknown, own: "here" | "other"): string => {
    if (!record) return t("undecided.removed");
    const lines = rows.map((row) => `${row.label}: ${row[own].join(", ") || t("none")}`);
    return lines.join("; ") || t("undecided.unshown");
  };
  const versions = { here: side(here, "here"), other: side(other, "other") };
  const record = recordCountsText({ [kind]: 1 }, language);
  return otherSavedAtMs === null
    ? t("undecided.record", { record, ...versions })
    : t("undecided.saved", { record, ...versions, time: momentText(otherSavedAtMs, language) });
}

function planDecisionLine(
  { choice, reason, prompt, decidedOn }: StudentFile["planDecisions"][number],
  language: Language,
): string {
  const page = studentPageWords(language);
  return [
    `${page("decision", { date: dayText(decidedOn, language), choice: page(`choice.${choice}`) })}.`,
    page("because", { reason }),
    page("evidence", { evidence: reviewText(prompt, language) }),
  ].join(" ");
}

function studentLines(
  { student, className, teacherName, siteName, hasRoomFile }: StudentFile,
  language: Language,
): string[] {
  const t = studentFileWords(language);
  const { grade, discipline, mandate, nameHashCount, reviewDate, accommodations = [] } = student;
  const unknown = t("unknown");
  return [
    t("grade", { grade }),
    t("service", { discipline }),
    ...mandate.map((line) => t("mandate", { line: mandateLineText(line, language) })),
    ...(reviewDate === undefined ? [] : [t("review", { day: dayText(reviewDate, language) })]),
    ...accommodations.map((text) => t("accommodation", { text })),
    ...(nameHashCount === 0 ? [] : [t("names", { count: nameHashCount })]),
    ...(hasRoomFile ? [t("rooms")] : []),
    t("place", { className: className ?? unknown, teacher: teacherName || unknown, site: siteName ?? unknown }),
  ];
}

/** What she wrote on who does what in the student's visits, with what a guest of the visit was sent. */
function roleLine(card: StudentFile["roleCards"][number], language: Language): string {
  const t = studentFileWords(language);
  const { therapistDoes: therapist, teacherDoes: teacher, materials, nextStep, invitationLine } = card;
  const model = translator(visitsWords, language)(`role.model.${card.model}`);
  return [
    t("role", { model, therapist, teacher, materials }),
    ...(nextStep ? [t("role.next", { step: nextStep })] : []),
    ...(invitationLine ? [t("role.line", { line: invitationLine })] : []),
  ].join("; ");
}

function talkLine(agenda: StudentFile["agendas"][number], language: Language): string {
  const parts = Object.values(agenda).filter((part: string) => part.trim() !== "");
  return studentFileWords(language)("talk", { text: parts.join("; ") });
}

function visitLines({ visits }: StudentFile, language: Language): string[] {
  const t = studentFileWords(language);
  return visits.map(({ date, routineTitle, state, goal, otherCount, ...time }) =>
    [
      t("visit", {
        day: dayText(date, language),
        time: formatTimeRange(time, language),
        title: routineTitle,
        state: visitStateText(state, language),
      }),
      ...(goal === null ? [] : [t("visit.goal", { goal })]),
      ...(otherCount > 0 ? [t("visit.others", { count: otherCount })] : []),
    ].join("; "),
  );
}

function statementLines({ statements }: StudentFile, language: Language): string[] {
  const t = studentFileWords(language);
  const causes = sessionWords(language);
  return statements.map(({ date, time, timeFrom, outcome, minutes, groupSize, ...statement }) => {
    const { bucket, cause, given, place, routineTitle, data } = statement;
    return [
      t("statement", { day: dayText(date, language), outcome: t(`outcome.${outcome}`, { count: minutes }) }),
      ...(time ? [formatTimeRange(time, language)] : []),
      ...(time && (timeFrom ?? outcome === "delivered") ? [timeSourceText(timeFrom, language)] : []),
      ...(bucket === null ? [] : [causes(`bucket.${bucket}`), t("group", { count: groupSize })]),
      ...(cause === null ? [] : [causes(`cause.${cause}`)]),
      ...(given ? [giverText(given, language)] : []),
      ...(place === null ? [] : placeParts(place, language)),
      ...(routineTitle === null ? [] : [routineTitle]),
      ...data.map(({ goal, point, note }) => {
        const about = goal ?? t("unknown");
        const taken = point === null ? about : `${goalPointText(point, language)} (${about})`;
        return [taken, ...(note === null ? [] : [note])].join(", ");
      }),
    ].join("; ");
  });
}

/** Where a session was; nothing where only its class is known. */
const placeParts = (place: SessionPlace, language: Language): string[] =>
  ["other" in place ? place.other : placeText(place, language)].filter(Boolean);

/** A day with its year: a print may be read years later. */
const dayText = (date: string, language: Language): string => `${formatDay(date, language)} (${date})`;
