import type { Implementation } from "../../contracts/contract";
import type { matrixContract } from "../../contracts/matrix";
import { done, found } from "../answer";
import type { Ports } from "../ports";
import {
  removeTeacherQuestion,
  saveBlockedTimes,
  removeTeacherReport,
  saveTeacherAnswer,
  saveTeacherQuestion,
} from "./ask-teacher";
import { classMatrix, decideCell, removeCellDecision } from "./class-matrix";

/** Answers the requests on the matrix and on questions to teachers. */
export const matrixRequests = {
  loadMatrix: async (ports, { classId }) => found(await classMatrix(ports, classId)),
  decideCell,
  removeCellDecision: async (ports, { id }) => done(removeCellDecision(ports, id)),
  saveTeacherQuestion,
  removeTeacherQuestion: async (ports, { id }) => done(removeTeacherQuestion(ports, id)),
  saveTeacherAnswer,
  saveBlockedTimes,
  removeTeacherReport: async (ports, word) => done(removeTeacherReport(ports, word)),
} satisfies Implementation<typeof matrixContract, Ports>;
