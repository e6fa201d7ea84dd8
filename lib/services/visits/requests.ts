import type { Implementation } from "../../contracts/contract";
import type { visitsContract } from "../../contracts/visits";
import { fail, ok } from "../../core/result";
import { done } from "../answer";
import { hasSession } from "../booking/of-window";
import { isOnPage } from "../page-frame/is-on-page";
import { goOnWith } from "../sending/go-on-with";
import type { SendingPorts } from "../sending/sending-ports";
import { everyInitials, isMaskedOnPage, maskInitials } from "../privacy/mask-initials";
import { actOnDate } from "./act-on-date";
import { changeAnyVisit, endAnyVisit, removeAnyDate } from "./change-connected";
import { sendRoleLine } from "./send-role-line";
import { saveAgenda, saveRoleCard } from "./change-visit";
import { dayOut, markDayOut } from "./day-out";
import { acceptMove, answerCandidate, keepDate } from "./decide-date";
import { dropHandedOver } from "./drop-handed-over";
import { leaveOut } from "./leave-out";
import { markOutgoing } from "./mark-outgoing";
import { visitNeeds } from "./need-lines";
import { bookTouchBase, previewTouchBase } from "./touch-base";
import { listVisits } from "./visit-list";

/** Answers the requests on visits and their dates. */
export const visitsRequests = {
  loadVisits: async (ports) => ok(await listVisits(ports)),
  async loadVisitNeeds(ports, _, { frame }) {
    const needs = await visitNeeds(ports);
    if (!isOnPage(frame) || !(await isMaskedOnPage(ports))) return ok(needs);
    return ok(maskInitials(needs, "numbers", await everyInitials(ports)));
  },
  async actOnDate(ports, wanted, { underLock, frame }) {
    // A calendar page is not the place to undo a visit that has taken place.
    if (wanted.act === "remove" && isOnPage(frame) && (await hasSession(ports, wanted.id)))
      return fail({ code: "has-session" });
    return actOnDate(ports, wanted, underLock);
  },
  keepDate: async (ports, { id }) => done(keepDate(ports, id)),
  removeDate: async (ports, { id }, { underLock }) => removeAnyDate(ports, id, underLock),
  acceptMove: async (ports, { id }) => done(acceptMove(ports, id)),
  answerCandidate: async (ports, answer) => done(answerCandidate(ports, answer)),
  async putDateBack(ports, { id }, { underLock }) {
    return actOnDate(ports, { id, act: "put-back" }, underLock);
  },
  previewTouchBase: async (ports, wanted) => ok(await previewTouchBase(ports, wanted)),
  async bookTouchBase(ports, wanted, { underLock }) {
    const booked = await bookTouchBase(ports, wanted, underLock);
    if (!booked.ok) return fail({ code: "refused", refusal: booked.failure });
    const { sends: visitId, file } = booked.value;
    goOnWith(ports, visitId, underLock);
    return ok({ ...(visitId === undefined ? {} : { isSent: true as const }), ...(file ? { file } : {}) });
  },
  dropHandedOver: async (ports, { visitId }) => dropHandedOver(ports, visitId),
  changeVisit: async (ports, change, { underLock }) => changeAnyVisit(ports, change, underLock),
  leaveStudentOut: async (ports, { visitId, studentId }, { underLock }) =>
    leaveOut(ports, { visitId, studentIds: [studentId] }, underLock),
  endVisit: async (ports, end, { underLock }) => endAnyVisit(ports, end, underLock),
  markOutgoing: async (ports, { text }) => ok(await markOutgoing(ports, text)),
  saveRoleCard: async (ports, { visitId, roleCard }) => {
    const { invitationLine, ...card } = roleCard ?? {};
    return saveRoleCard(ports, {
      visitId,
      roleCard: roleCard ? { ...roleCard, ...card, ...(invitationLine ? { invitationLine } : {}) } : null,
    });
  },
  sendRoleLine: async (ports, { visitId }, { underLock }) => sendRoleLine(ports, visitId, underLock),
  saveAgenda: async (ports, agenda) => saveAgenda(ports, agenda),
  loadDayOut: async (ports, stretch) => ok(await dayOut(ports, stretch)),
  markDayOut: async (ports, stretch) => markDayOut(ports, stretch),
  removeAwayTime: async ({ vault }, { id }) => done(vault.apply([{ remove: "awayTimes", id }])),
} satisfies Implementation<typeof visitsContract, SendingPorts>;
