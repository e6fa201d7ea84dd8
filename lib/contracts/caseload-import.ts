import * as z from "zod/mini";
import type { NameTokens } from "../core/caseload/records";
import { forbidsGuests } from "../core/policy/district-policy";
import { site, workingHours } from "./caseload";
import { pageCalendarId, schoolClass } from "./classes";
import { command } from "./contract";
import { id, text } from "./fields";
import { scheduleEntries } from "./schedule-entries";
import { student } from "./students";

const MAX_CLASSES = 200;
const MAX_STUDENTS = 400;

/** Requests of bringing in a whole caseload. */
export const caseloadImportContract = {
  /**
   * Hashes the names of a list or an IEP under the vault's key, by the row of each student: the hashes go with what is
   * saved, the names are not kept. Writes the key, where there is none yet.
   */
  hashNames: command(
    z.strictObject({
      names: z
        .array(z.strictObject({ rowId: text, parts: z.array(text).check(z.maxLength(40)) }))
        .check(z.maxLength(MAX_STUDENTS)),
    }),
  ).answers<{ rowId: string; tokens: NameTokens }[]>({ log: null }),
  /**
   * Saves sites, classes with their schedules, students and, where given, all working hours: everything or, when one
   * record is wrong, nothing. It fails then with errors by field, named "students.3.grade". Unlike a student who is
   * typed in, one from a list may have no goal and no minutes yet.
   */
  importCaseload: command(
    z.strictObject({
      sites: z.array(site).check(z.maxLength(MAX_CLASSES)),
      classes: z.array(schoolClass).check(z.maxLength(MAX_CLASSES)),
      schedules: z
        .array(
          z.strictObject({
            ...{ classId: id, sourceName: text, entries: scheduleEntries },
            /** Where it came from her own calendar page. */
            page: z.optional(pageCalendarId),
          }),
        )
        .check(z.maxLength(MAX_CLASSES)),
      students: z.array(student).check(z.maxLength(MAX_STUDENTS)),
      /** Those of the students that had records, as the list was compared with them: see `saveStudent`. */
      bases: z.optional(z.array(student).check(z.maxLength(MAX_STUDENTS))),
      workingHours: z.optional(z.array(workingHours).check(z.maxLength(MAX_CLASSES))),
    }),
  )
    .forbiddenBy((policy, { classes }) => forbidsGuests(policy, classes))
    .answers<null>(),
};
