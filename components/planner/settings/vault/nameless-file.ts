import type { StudentFile } from "../../../../lib/contracts/vault";
import { withPromptTexts } from "../../../../lib/core/ledger/review-prompt";

/** Lists every text in the file that she or a calendar wrote about a student. */
export function typedTexts(file: StudentFile): string[] {
  const found: string[] = [];
  withTexts(file, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

/** Fields of records in which she types, and those with titles that she or a calendar wrote. */
const TYPED = [
  ...[
    "worked",
    "next",
    "change",
    "text",
    "note",
    "therapistDoes",
    "teacherDoes",
    "materials",
    "nextStep",
    "invitationLine",
    "reason",
  ],
  // Of the place, only what she typed: its other fields are names of rooms and schools.
  ...["title", "titles", "routineTitle", "routine", "other"],
];

/** Copies a record, or a part of one, with those fields rewritten. */
function withTyped<T>(value: T, write: (text: string) => string, field = ""): T {
  if (typeof value === "string") return (TYPED.includes(field) ? write(value) : value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => withTyped(part, write, field)) as T;
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, withTyped<unknown>(part, write, name)]);
  return Object.fromEntries(parts) as T;
}

/** Copies the file with those texts rewritten, so that they can leave out other students. */
export function withTexts(file: StudentFile, write: (text: string) => string): StudentFile {
  const orNull = (text: string | null): string | null => (text === null ? null : write(text));
  return {
    ...file,
    student: {
      ...file.student,
      goals: file.student.goals.map(write),
      mandate: file.student.mandate.map(({ condition, endsWhen, ...line }) => ({
        ...line,
        ...(condition ? { condition: { ...condition, text: write(condition.text) } } : {}),
        ...(endsWhen === undefined ? {} : { endsWhen: write(endsWhen) }),
      })),
      stages: file.student.stages.map((stage) => ({ ...stage, goal: write(stage.goal) })),
    },
    visits: file.visits.map((visit) => ({
      ...visit,
      ...{ routineTitle: write(visit.routineTitle), goal: orNull(visit.goal) },
    })),
    roleCards: file.roleCards.map(({ model, therapistDoes, teacherDoes, materials, nextStep, invitationLine }) => ({
      ...(nextStep === undefined ? {} : { nextStep: write(nextStep) }),
      ...(invitationLine === undefined ? {} : { invitationLine: write(invitationLine) }),
      model,
      ...{ therapistDoes: write(therapistDoes), teacherDoes: write(teacherDoes), materials: write(materials) },
    })),
    agendas: file.agendas.map(({ worked, next, change }) => ({
      ...{ worked: write(worked), next: write(next), change: write(change) },
    })),
    statements: file.statements.map((statement) => ({
      ...statement,
      routineTitle: orNull(statement.routineTitle),
      place: statement.place && "other" in statement.place ? { other: write(statement.place.other) } : statement.place,
      data: statement.data.map(({ goal, point, note }) => ({ goal: orNull(goal), point, note: orNull(note) })),
    })),
    declinedTitles: file.declinedTitles.map(write),
    decisions: file.decisions.map((decision) => ({
      ...decision,
      ...{ title: orNull(decision.title), goal: orNull(decision.goal) },
    })),
    undecided: file.undecided.map((one) => ({
      ...one,
      ...{ here: withTyped(one.here, write), other: withTyped(one.other, write) },
      names: Object.fromEntries(Object.entries(one.names).map(([id, name]) => [id, write(name)])),
    })),
    planDecisions: file.planDecisions.map((decision) => ({
      ...decision,
      ...{ reason: write(decision.reason), prompt: withPromptTexts(decision.prompt, write) },
    })),
  };
}
