import type { NamedElsewhere, NamedPlace } from "../../contracts/students";
import { lacksNameKey } from "../../core/booking/name-tokens";
import type { Visit } from "../../core/booking/visit";
import { compare } from "../../core/compare";
import type { Collection, Vault, VaultChange, VaultRecords } from "../../ports/vault";
import type { Ports } from "../ports";
import { changesWithout, isOver, namesakesOf } from "./erase-student";
import { wordsAbout } from "./words-about";

/** The texts of a record, and where she opens it. */
interface Written extends Pick<NamedPlace, "at" | "id"> {
  texts: readonly (string | undefined)[];
}

/**
 * Where she reads and changes the texts of each kind of record. Null for kinds without such a text, and for those that
 * erasing a student goes through itself, see changesWithout.
 */
const WRITTEN: { [C in Collection]: ((record: VaultRecords[C]) => Written) | null } = {
  students: ({ id, goals, mandate, accommodations = [] }) => ({
    ...{ at: "student", id },
    texts: [
      ...goals.map(({ text }) => text),
      ...mandate.flatMap((line) => [line.condition?.text, line.endsWhen]),
      ...accommodations,
    ],
  }),
  classes: ({ id, name, teacherName, room }) => ({ at: "class", id, texts: [name, teacherName, room] }),
  schedules: ({ id, sourceName, entries }) => ({
    ...{ at: "class", id },
    texts: [
      sourceName,
      ...entries.flatMap(({ title, overrides = [] }) => [title, ...overrides.map((one) => one.title)]),
    ],
  }),
  subscriptions: ({ id, unseen }) => ({ at: "class", id, texts: textsIn(unseen) }),
  corrections: ({ classId, titleKey }) => ({ at: "class", id: classId, texts: [titleKey] }),
  teacherQuestions: ({ classId, about }) => ({
    at: "matrix",
    id: classId,
    texts: "titles" in about ? about.titles : [],
  }),
  teacherRoutines: ({ classId, title }) => ({ at: "matrix", id: classId, texts: [title] }),
  cellDecisions: (decision) => ({
    at: "matrix",
    ...("classId" in decision ? { id: decision.classId } : {}),
    texts: [
      "titleKey" in decision ? decision.titleKey : undefined,
      "subject" in decision && "words" in decision.subject ? decision.subject.words : undefined,
    ],
  }),
  visits: ({ id, routineTitle, outgoingTitle }) => ({ at: "visit", id, texts: [routineTitle, outgoingTitle] }),
  schoolDays: ({ siteId, title, sourceName }) => ({ at: "calendar", id: siteId, texts: [title, sourceName] }),
  bellSchedules: ({ siteId, name }) => ({ at: "calendar", id: siteId, texts: [name] }),
  sites: ({ name }) => ({ at: "sites", texts: [name] }),
  colleagues: ({ name, visits }) => ({
    at: "building",
    texts: [name, ...visits.flatMap(({ site, room }) => [site, room])],
  }),
  roomMatches: ({ theirSite, theirRoom, room }) => ({ at: "building", texts: [theirSite, theirRoom, room] }),
  districtForms: (form) => ({
    at: form.form,
    texts: [
      form.name,
      ...(form.form === "codes"
        ? form.codes.flatMap(({ code, meaning }) => [code, meaning])
        : form.columns.map(({ header }) => header)),
    ],
  }),
  choices: ({ outgoing, sharing }) => ({ at: "outgoing", texts: [...outgoing.listedWords, sharing?.name] }),
  declines: ({ title }) => ({ at: "declined", texts: [title] }),
  calendarAccounts: ({ calendars }) => ({ at: "calendars", texts: calendars.map(({ name }) => name) }),
  fileConflicts: ({ other }) => ({ at: "conflict", texts: textsIn(other) }),
  sessionLogs: null,
  planDecisions: null,
  absenceAnswers: null,
  readings: null,
  nameKeys: null,
  workingHours: null,
  blockedTimes: null,
  rotations: null,
  awayTimes: null,
  confirmedAccounts: null,
  overrides: null,
  folderFiles: null,
  timers: null,
  bookings: null,
};

/** Names fields with ids, such as `id`, `classId` and `goalIds`: they are random, and no text of hers. */
const IDS = /(?:^i|I)ds?$/;
const DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/;

/** Gives the texts of a record of any shape, ids and dates left out: digits in them are no student's code. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return DATE.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, part]: [string, unknown]) => (IDS.test(field) ? [] : textsIn(part)));
}

/**
 * Finds the records that stay after students are erased and whose texts have the initials, the code or a part of the
 * name of one of them. Nothing else can be found: not a nickname, and no name of which Pushpin has no hash.
 */
export async function namedElsewhere(
  ports: Pick<Ports, "vault" | "clock">,
  ids: readonly string[],
): Promise<NamedElsewhere> {
  const { vault } = ports;
  const [students, keys, visits, { damaged }, ...changes] = await Promise.all([
    vault.all("students"),
    vault.all("nameKeys"),
    vault.all("visits"),
    vault.health(),
    ...ids.map(async (id) => changesWithout(ports, id)),
  ]);
  const removed = new Set(changes.flat().flatMap((one) => ("remove" in one ? [`${one.remove} ${one.id}`] : [])));
  const found = new Map<string, Written>();
  for (const [at, id] of ids.entries())
    for (const [place, record] of await namedIn(ports, { id, changes: changes[at]!, students }))
      if (!removed.has(place)) found.set(place, record);
  const erased = students.filter(({ id }) => ids.includes(id));
  const before = new Map(visits.map((visit) => [visit.id, visit]));
  const replaced = changes.flatMap((one) => replacedIn(one, before));
  return {
    places: await withLabels(vault, [...found.values()]),
    replacedCount: new Set(replaced.filter((place) => !removed.has(place))).size,
    isNameKnown: erased.every(({ nameTokens }) => nameTokens) && !lacksNameKey({ students: erased, keys }),
    unreadCount: damaged.filter(({ kind, id }) => !removed.has(`${kind} ${id}`)).length,
  };
}

const REPLACED: ReadonlySet<Collection> = new Set<Collection>(["sessionLogs", "planDecisions"]);
const TEXTS_OF_VISIT = ["routineTitle", "outgoingTitle", "roleCard", "agenda"] as const;

/**
 * Lists the records of other students in which erasing one replaces words.
 * @param visits as they are before
 */
function replacedIn(changes: readonly VaultChange[], visits: ReadonlyMap<string, Visit>): string[] {
  const isRewritten = (visit: Visit): boolean =>
    visit.studentIds.length > 0 &&
    TEXTS_OF_VISIT.some((field) => JSON.stringify(visit[field]) !== JSON.stringify(visits.get(visit.id)?.[field]));
  return changes.flatMap((one) =>
    "put" in one && (REPLACED.has(one.put) || (one.put === "visits" && isRewritten(one.record)))
      ? [`${one.put} ${one.record.id}`]
      : [],
  );
}

interface Erasing {
  id: string;
  changes: readonly VaultChange[];
  students: readonly VaultRecords["students"][];
}

/** Finds the records that may name one student, as they are after the student is erased, by kind and id. */
async function namedIn(
  { vault, clock }: Pick<Ports, "vault" | "clock">,
  { id, changes, students }: Erasing,
): Promise<[string, Written][]> {
  const words = await wordsAbout(vault, id);
  const namesakes = namesakesOf(id, students);
  const known = new Map<string, Promise<boolean>>();
  const isNamed = async (text: string): Promise<boolean> => {
    const answer = known.get(text) ?? words.without(text).then((rest) => rest !== text);
    known.set(text, answer);
    return answer;
  };
  const ofKind = async (kind: Collection): Promise<[string, Written][]> => {
    const textsOf: ((record: never) => Written) | null = WRITTEN[kind];
    if (!textsOf) return [];
    const named: [string, Written][] = [];
    for (const record of after(kind, await vault.all(kind), changes)) {
      if (kind === "students" && (record.id === id || namesakes.has(record.id))) continue;
      // The list of visits, where she would remove it, does not show it.
      if (kind === "visits" && isOver(record as Visit, clock)) continue;
      const written = textsOf(record as never);
      const texts = [...new Set(written.texts)].filter((text) => text !== undefined);
      if ((await Promise.all(texts.map(isNamed))).includes(true)) named.push([`${kind} ${record.id}`, written]);
    }
    return named;
  };
  return (await Promise.all((Object.keys(WRITTEN) as Collection[]).map(ofKind))).flat();
}

/** Gives the records of a kind with the changes to them. */
function after<C extends Collection>(
  kind: C,
  records: readonly VaultRecords[C][],
  changes: readonly VaultChange[],
): VaultRecords[C][] {
  const put = new Map(
    changes.flatMap((one) => ("put" in one && one.put === kind ? [[one.record.id, one.record] as const] : [])),
  );
  return records.map((record) => (put.get(record.id) as VaultRecords[C] | undefined) ?? record);
}

/** Joins the records of each place, and says what it is called. */
async function withLabels(vault: Vault, written: readonly Written[]): Promise<NamedPlace[]> {
  const [students, classes, sites, visits] = await Promise.all([
    vault.all("students"),
    vault.all("classes"),
    vault.all("sites"),
    vault.all("visits"),
  ]);
  const labels = new Map<string, string>([
    ...students.map(({ id, initials }) => [`student ${id}`, initials] as const),
    ...classes.flatMap(({ id, name }) => [[`class ${id}`, name] as const, [`matrix ${id}`, name] as const]),
    ...sites.map(({ id, name }) => [`calendar ${id}`, name] as const),
    ...visits.map(({ id, routineTitle }) => [`visit ${id}`, routineTitle] as const),
  ]);
  const places = new Map<string, NamedPlace>();
  for (const { at, id } of written) {
    const key = `${at} ${id ?? ""}`;
    const count = (places.get(key)?.count ?? 0) + 1;
    places.set(key, { at, ...(id === undefined ? {} : { id }), label: labels.get(key) ?? "", count });
  }
  return [...places.values()].toSorted((a, b) => compare(a.at, b.at) || compare(a.label, b.label));
}
