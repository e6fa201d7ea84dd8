import fc from "../../seeded-checks";
import type { TextPolicy } from "../../../lib/core/booking/text-policy";
import type { SchoolClass, Student } from "../../../lib/core/caseload/records";
import type { Vault } from "../../../lib/ports/vault";
import { hashNames } from "../../../lib/services/policy/outgoing-marks";
import { aClass, aStudent } from "../../fixtures/builders";

/** A child as the world knows it. Pushpin keeps initials and goals only, but its sources hold the name. */
interface Child {
  name: string;
  nickname: string;
  initials: string;
  goal: string;
}

export interface Caseload {
  children: Child[];
  policy: TextPolicy;
  room: string;
  school: string;
  className: string;
  calendarName: string;
  invitationLine: string;
  /** A title of the visit other than the usual one; empty for that. */
  title: string;
}

const NAMES = ["Maribel", "Theodore", "Anneliese", "Kwabena", "Yolanda", "Zbigniew"];
const NICKNAMES = ["Mimi", "Teddy", "Liesel", "Kobby", "Yoyo", "Zbyszek"];
const WORDS = "will zip fasten coat backpack lining scissors tolerate paragraph sequence wobble pencil cubby".split(
  " ",
);

const initials = fc.oneof(
  fc.stringMatching(/^[A-Z]{2,3}$/),
  fc.stringMatching(/^[A-Z]\.[A-Z]\.$/),
  fc.stringMatching(/^[A-Z]{1,2}-0[1-9]$/),
);
const child: fc.Arbitrary<Child> = fc
  .tuple(fc.nat(NAMES.length - 1), initials, fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 9 }))
  .map(([at, code, words]) => {
    const name = NAMES[at]!;
    return { name, nickname: NICKNAMES[at]!, initials: code, goal: `${name} ${words.join(" ")} in 4 of 5 trials.` };
  });

/**
 * A text that she may write somewhere: neutral, or with something of a child in it.
 * @param named with names and initials too. A school's name is no child's, whatever it is: Lincoln goes to Lincoln
 *   Elementary, and PS to P.S. 118
 */
const written = (children: readonly Child[], neutral: string, named = true): fc.Arbitrary<string> => {
  const ofChild = fc.constantFrom(...children).chain(({ initials: code, goal, name, nickname }) => {
    const words = goal.split(" ").slice(1);
    const letters = code.replaceAll(/[^A-Za-z]/g, "");
    return fc.constantFrom(
      `${neutral}: ${words.slice(0, 3).join(" ")}`,
      words.slice(1, 4).join(", ").toUpperCase(),
      ...(named ? [`${neutral}, ${code}`, `${code.toLowerCase()}'s desk`, `(${letters})`] : []),
      ...(named ? [`next to ${[...letters].join(". ")}.`, `${neutral} ${name}`, `${nickname}'s corner`] : []),
      ...(named ? [name.toUpperCase(), `beside ${nickname}`] : []),
    );
  });
  return fc.oneof({ weight: 3, arbitrary: fc.constant(neutral) }, { weight: 1, arbitrary: ofChild });
};

export const caseloads: fc.Arbitrary<Caseload> = fc.array(child, { minLength: 1, maxLength: 4 }).chain((children) =>
  fc.record({
    children: fc.constant(children),
    policy: fc.record({
      allows: fc.constantFrom("nothing", "initials", "code"),
      listedWords: fc.constantFrom([], ["annex"]),
      guestDomains: fc.constant([]),
    }),
    room: fc.oneof(
      { weight: 4, arbitrary: written(children, "Rm 12") },
      { weight: 1, arbitrary: fc.constant("Annex 3") },
    ),
    school: fc.oneof(
      { weight: 3, arbitrary: written(children, "Lincoln", false) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...children)
          .map(({ initials: code }) => `${code.replaceAll(/[^A-Z]/g, "")} Academy`),
      },
    ),
    // Stays on the device.
    className: fc.constantFrom(...children).map(({ name, nickname }) => `${name} and ${nickname}'s room`),
    calendarName: written(children, "Room 12"),
    invitationLine: written(children, ""),
    title: fc.oneof({ weight: 2, arbitrary: fc.constant("") }, { weight: 1, arbitrary: written(children, "Push-in") }),
  }),
);

export const NEUTRAL: Caseload = {
  children: [
    { name: "Maribel", nickname: "Mimi", initials: "MQ", goal: "Maribel will zip her coat in 4 of 5 trials." },
  ],
  policy: { allows: "nothing", listedWords: ["annex"], guestDomains: [] },
  ...{ room: "Rm 12", school: "Lincoln", className: "Maribel's room", calendarName: "Room 12" },
  ...{ invitationLine: "", title: "" },
};

/** A body is sent as JSON, whose line breaks are an "n" behind a backslash: no letter of a text. */
export const squashed = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/\\[nrt]|[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(/ +/g, " ")} `;

/**
 * Finds what of a child stands in a text, by other means than the product's own.
 * @param usual words that leave whoever the children are, such as a routine's: "PE" in them is no child's
 */
export function tracesIn(text: string, { children, policy, school }: Caseload, usual: ReadonlySet<string>): string[] {
  // A school that has a student's letters in its own name is named all the same, behind the room.
  const besideSchool = squashed(text.replaceAll(`, ${school}`, ""));
  return children.flatMap(({ name, nickname, initials: code, goal }) => {
    const small = code.toLowerCase();
    const letters = small.replaceAll(/[^a-z]/g, "");
    const isAllowed = policy.allows === "initials" ? !/\d/.test(code) : policy.allows === "code" && /\d/.test(code);
    const forms = /\d/.test(code) ? [small.replace("-", " ")] : [letters, [...letters].join(" ")];
    const words = goal.toLowerCase().replace(".", "").split(" ");
    const runs = words.map((_, at) => words.slice(at, at + 3)).filter((run) => run.length === 3);
    return [name.toLowerCase(), nickname.toLowerCase()]
      .concat(isAllowed ? [] : forms.filter((form) => !form.split(" ").every((word) => usual.has(word))))
      .concat(runs.map((run) => run.join(" ")))
      .concat(policy.listedWords)
      .filter((trace) => besideSchool.includes(` ${trace} `));
  });
}

/** The students as they are kept once a list with their names was brought in: the names as keyed hashes. */
export async function studentsOf(vault: Vault, { children }: Caseload): Promise<Student[]> {
  const names = children.map(({ name, nickname }, at) => ({ rowId: `s${at}`, parts: [name, nickname] }));
  const hashed = new Map((await hashNames(vault, names)).map(({ rowId, tokens }) => [rowId, tokens]));
  return children.map(({ initials: code, goal }, at) =>
    aStudent({
      ...{ id: `s${at}`, initials: code, goals: [{ id: "g1", text: goal }] },
      nameTokens: hashed.get(`s${at}`)!,
    }),
  );
}
export const classOf = ({ room, className }: Caseload, over: Partial<SchoolClass> = {}): SchoolClass =>
  aClass({ room, name: className, ...over });
