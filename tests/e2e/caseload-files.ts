import { writeClassCalendar, writeFile } from "./class-files";

const TEACHERS =
  "Rivera,Okafor,Kim,Lopez,Haddad,Stone,Abel,Brandt,Chu,Dorsey,Engel,Fox,Gray,Hill,Irwin,Jacobs,Katz,Lund,Moss,Nash".split(
    ",",
  );
const SCHOOLS = ["Lincoln Elementary", "Maple School"] as const;
const FAMILY_NAMES =
  "Adams,Bell,Cruz,Diaz,Evans,Flores,Gupta,Hahn,Ito,Jones,Klein,Lopez,Marsh,Nunez,Ochoa,Price,Quinn,Reyes,Shaw,Tran".split(
    ",",
  );
const GIVEN_NAMES = ["Sam", "Alex", "Robin"] as const;

/** A caseload as files: classes of two schools with other hours for their routines, and students spread over them. */
export class CaseloadFiles {
  static readonly schools = SCHOOLS;
  static readonly givenNames = GIVEN_NAMES;
  readonly teachers: string[];
  readonly names: string[];

  constructor(classCount: number, studentCount: number) {
    this.teachers = TEACHERS.slice(0, classCount);
    this.names = GIVEN_NAMES.flatMap((given) => FAMILY_NAMES.map((family) => `${family}, ${given}`)).slice(
      0,
      studentCount,
    );
  }

  schedules(): string[] {
    return this.teachers.map((teacher, i) => {
      const writing = String(9 + (i % 3)).padStart(2, "0");
      return writeClassCalendar(`Ms. ${teacher} - Rm ${10 + i} - Grade ${(i % 5) + 1}`, [
        ["Arrival / unpack", "08:10", "08:30"],
        ["Morning Meeting", "08:30", "08:50"],
        ["Writing Workshop", `${writing}:00`, `${writing}:45`],
        ["Snack", "12:00", "12:20"],
        ["Recess", "13:00", "13:30"],
      ]);
    });
  }

  caseload(): string {
    const goal = "Will write three sentences with spaces between words in 4 of 5 trials.";
    const rows = this.names.map((name, i) => {
      const at = i % this.teachers.length;
      const school = SCHOOLS[at < this.teachers.length / 2 ? 0 : 1];
      return `"${name}",${(at % 5) + 1},${this.teachers[at]},${school},30 min 1x/week in class,${goal}`;
    });
    const head = "Student,Grade,Teacher,School,OT minutes,Goals";
    return writeFile(`caseload-${this.names.length}.csv`, [head, ...rows].join("\n"));
  }
}
