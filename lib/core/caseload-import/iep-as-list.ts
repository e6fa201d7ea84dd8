import type { IepDoubt, IepLine, IepPlace, IepSource } from "../iep/iep-reading";
import { readNamedIep } from "../iep/read-iep";
import { isIep } from "../iep/recognise-iep";
import type { CaseloadDoubt, CaseloadReading, ListedStudent, NamesByCode } from "./caseload-reading";
import { codeOfName } from "./student-code";

/** The most parts of a name that one request accepts. */
const MAX_NAME_PARTS = 40;

/** An IEP as a list of its one student; the class and the grade are left for her to choose. */
export interface IepAsList {
  reading: CaseloadReading;
  names: NamesByCode;
}

/**
 * Reads an IEP that was given as a list of students; undefined for any other text. Else the rows of its tables would
 * become students.
 * @param lines the text in reading order
 */
export function readIepAsList(lines: readonly IepLine[]): IepAsList | undefined {
  if (!isIep(lines)) return undefined;
  const { reading, names, name } = readNamedIep(lines);
  const code = name === undefined ? "" : codeOfName(name).replace("?", "");
  const sourceOf = (place: IepPlace): IepSource => ({ page: place.page, lines: reading.cutOut(place) });
  const services = reading.services.map(({ page, firstLine, lastLine, ...service }) => ({
    service,
    source: sourceOf({ page, firstLine, lastLine }),
  }));
  const student: ListedStudent = {
    ...{ code, className: null, teacherName: null, grade: null, siteName: null },
    services: services.map(({ service }) => service),
    goals: reading.goals.map(({ text }) => text),
    reviewDate: reading.reviewDate,
    lines: [],
    sources: {
      goals: reading.goals.map((goal) => ({ goal: goal.text, source: sourceOf(goal) })),
      services,
      accommodations: reading.accommodations.map((one) => ({ text: one.text, source: sourceOf(one) })),
    },
  };
  const isEmpty = reading.goals.length + reading.services.length + reading.doubtful.length === 0;
  return {
    reading: {
      students: isEmpty ? [] : [student],
      notUnderstood: reading.doubtful.map((doubt) => doubtOf(doubt, { code, source: sourceOf(doubt) })),
    },
    names: [{ code, parts: names.slice(0, MAX_NAME_PARTS) }],
  };
}

const doubtOf = (
  { firstLine, text, why }: IepDoubt,
  about: Required<Pick<CaseloadDoubt, "code" | "source">>,
): CaseloadDoubt => ({
  line: firstLine + 1,
  text,
  why: why === "two-review-dates" ? "which-date" : why,
  ...about,
});
