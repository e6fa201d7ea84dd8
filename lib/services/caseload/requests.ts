import type { caseloadContract } from "../../contracts/caseload";
import type { Implementation } from "../../contracts/contract";
import type { studentsContract } from "../../contracts/students";
import { ok } from "../../core/result";
import { done } from "../answer";
import type { Ports } from "../ports";
import { namedElsewhere } from "../vault/named-elsewhere";
import { visitsOfStudents, visitsOutsideHours } from "../visits/upcoming-visits";
import { caseload } from "./caseload";
import { countLostWithStudent } from "./lost-with-student";
import { promoteStudents } from "./promote-students";
import { removeSite, removeStudent, saveSite, saveStudent, saveWorkingHours } from "./save-records";

/** Answers the requests on the caseload, its sites and working hours. */
export const caseloadRequests = {
  loadCaseload: async (ports) => ok(await caseload(ports)),
  saveSite,
  removeSite: async (ports, { id }) => removeSite(ports, id),
  saveWorkingHours: async (ports, { workingHours }) => saveWorkingHours(ports, workingHours),
  loadVisitsOutsideHours: async (ports, { workingHours }) => ok(await visitsOutsideHours(ports, workingHours)),
} satisfies Implementation<typeof caseloadContract, Ports>;

/** Answers the requests on students. */
export const studentsRequests = {
  saveStudent,
  promoteStudents: async (ports, { students }) => done(promoteStudents(ports, students)),
  loadVisitsOfStudents: async (ports, { students }) => ok(await visitsOfStudents(ports, students)),
  countLostWithStudent: async (ports, { id }) => ok(await countLostWithStudent(ports, id)),
  findNamedElsewhere: async (ports, { ids }) => ok(await namedElsewhere(ports, ids)),
  removeStudent: async (ports, { id }) => removeStudent(ports, id),
} satisfies Implementation<typeof studentsContract, Ports>;
