import type { RoleCard } from "../../../lib/core/booking/visit";

/** A role card as it is handed out. Its line for the invitation is left out: that goes with the event. */
export const withoutNames = ({ model, ...card }: RoleCard, nameless: (text: string) => string): RoleCard => ({
  model,
  therapistDoes: nameless(card.therapistDoes),
  teacherDoes: nameless(card.teacherDoes),
  materials: nameless(card.materials),
  ...(card.nextStep === undefined ? {} : { nextStep: nameless(card.nextStep) }),
});
