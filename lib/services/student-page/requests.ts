import type { Implementation } from "../../contracts/contract";
import type { studentPageContract } from "../../contracts/student-page";
import { validateForm } from "../../core/district/validate-form";
import { fail, ok } from "../../core/result";
import { done, found } from "../answer";
import type { Ports } from "../ports";
import { planDecision } from "./decide-plan";
import { parentNotices, planReviews, studentPage, weeksAhead } from "./student-page";

/** Answers the requests on one student's page and on her district's forms. */
export const studentPageRequests = {
  loadStudentPage: async (ports, { studentId }) => found(await studentPage(ports, studentId)),
  loadParentNotices: async (ports) => ok(await parentNotices(ports)),
  loadPlanReviews: async (ports) => ok(await planReviews(ports, await weeksAhead(ports))),
  async decidePlan(ports, decided, { underLock }) {
    const decision = await planDecision(ports, decided);
    if (!decision.ok) return decision;
    return underLock(async () => done(ports.vault.apply([{ put: "planDecisions", record: decision.value }])));
  },
  removePlanDecision: async ({ vault }, { id }) => done(vault.apply([{ remove: "planDecisions", id }])),
  loadDistrictForms: async ({ vault }) => ok(await vault.all("districtForms")),
  async saveDistrictForm({ vault }, form) {
    const errors = validateForm(form, await vault.all("districtForms"));
    if (errors.length > 0) return fail({ code: "invalid-fields", errors });
    return done(vault.apply([{ put: "districtForms", record: { ...form, name: form.name.trim() } }]));
  },
  removeDistrictForm: async ({ vault }, { id }) => done(vault.apply([{ remove: "districtForms", id }])),
} satisfies Implementation<typeof studentPageContract, Ports>;
