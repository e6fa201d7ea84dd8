import { amountAtEnd } from "../service-lines/amount-in-goal";
import { withMonthsFirst } from "../service-lines/date-words";
import { byYear, type ServiceLine } from "../service-lines/service-line";
import { unitsOf } from "./document-units";
import { findAccommodations } from "./find-accommodations";
import { findGoals } from "./find-goals";
import { findServices } from "./find-services";
import { reviewDates } from "./iep-dates";
import type { IepLine, IepReading, IepService } from "./iep-reading";
import { dateOf, newerIep } from "./newer-iep";
import { conditionTexts, withConditionTexts } from "../service-lines/service-line";
import { namesInConditions, namesInGoals, strikeNames, studentNames, writtenName } from "./student-name";

/** Lines shown above and below a finding. */
const AROUND = 2;

/**
 * What is in an IEP and, separately, the parts of the student's own name, which the caller hashes and does not store.
 */
export interface NamedIepReading {
  reading: IepReading;
  names: string[];
  /** The name as its field has it, for making initials. */
  name: string | undefined;
}

/** See {@link readIep}. */
export const readNamedIep = (written: readonly IepLine[]): NamedIepReading => ({
  reading: readIep(written),
  names: studentNames(written),
  name: writtenName(written),
});

/**
 * Finds in the text of an IEP its annual goals, the services of OT, PT and SLP, and the date of the annual review.
 * Returns as a doubt what a careful reader would not decide; computes and guesses no number. The student's own name is
 * struck out of all text.
 * @param written the document in reading order; an empty line separates what is apart
 */
export function readIep(written: readonly IepLine[]): IepReading {
  const texts = withMonthsFirst(written.map(({ text }) => text));
  const lines = written.map((line, i) => ({ ...line, text: texts[i]! }));
  const newer = newerIep(lines);
  const units = unitsOf(newer);
  const { services, doubts, parts } = findServices(units, dateOf(newer));
  const goals = findGoals(units);
  const conditions = services.flatMap(conditionTexts);
  const names = [...studentNames(lines), ...namesInGoals([...goals.map(({ text }) => text), ...conditions])];
  const inConditions = [...names, ...namesInConditions(conditions)];
  const reviews = reviewDates(newer);
  const dates = [...new Set(reviews.map(({ date }) => date))];
  const [review] = reviews;
  return {
    goals: goals.map((goal) => ({ ...goal, text: strikeNames(goal.text, names) })),
    services: distinctServices(services, parts).map((service) =>
      withConditionTexts(service, (text) => strikeNames(text, inConditions)),
    ),
    reviewDate: dates.length === 1 ? dates[0]! : null,
    ...(dates.length === 1 ? { reviewPlace: placeOf(newer, review!.line) } : {}),
    cutOut: ({ firstLine, lastLine }) =>
      lines.flatMap(({ text }, line) => {
        const isNear = line >= firstLine - AROUND && line <= lastLine + AROUND && text.trim() !== "";
        if (!isNear) return [];
        return [{ line, text: strikeNames(text, names), isFound: line >= firstLine && line <= lastLine }];
      }),
    accommodations: findAccommodations(units).map((one) => ({ ...one, text: strikeNames(one.text, names) })),
    doubtful: [
      ...doubts.map((doubt) => ({ ...doubt, text: strikeNames(doubt.text, inConditions) })),
      ...goals.flatMap((goal) => {
        const why = amountAtEnd(goal.text);
        return why ? [{ ...goal, text: strikeNames(goal.text, names), why }] : [];
      }),
      ...(dates.length > 1
        ? [{ ...placeOf(newer, review!.line), text: dates.join(", "), why: "two-review-dates" as const }]
        : []),
    ],
  };
}

const placeOf = (lines: readonly IepLine[], line: number) => ({
  page: lines[line]?.page ?? null,
  firstLine: line,
  lastLine: line,
});

/**
 * Removes repeated services: the same line in another table or section, such as a summary, is one service, even with
 * fewer fields. A line that occurs twice in one place grants both.
 */
function distinctServices(services: readonly IepService[], parts: readonly string[]): IepService[] {
  const places = services.map(({ page }, i) => `${page ?? ""} ${parts[i]!}`);
  return services.filter(
    (service, i) =>
      !services.some((other, at) => {
        if (places[at] === places[i] || !saysAllOf(other, service)) return false;
        return at < i || !saysAllOf(service, other);
      }),
  );
}

/** True when a service has each field that another one gives. */
function saysAllOf(service: ServiceLine, other: ServiceLine): boolean {
  const isOf = service.of?.weeks === other.of?.weeks && service.of?.outOf === other.of?.outOf;
  const [own, its] = [byYear(service), byYear(other)];
  const isAmount = own.minutes === its.minutes && own.times === its.times && own.per === its.per;
  const fields = ["discipline", "setting", "from", "to"] as const;
  return isOf && isAmount && fields.every((field) => other[field] === null || other[field] === service[field]);
}
