import { fail } from "../result";

const notPossible = async () => Promise.resolve(fail({ code: "not-possible" } as const));

/** What a calendar answers into which an event can be handed over, and of which nothing else can be asked. */
export const HAND_OVER_ONLY = {
  storesWhole: true,
  listWritable: notPossible,
  workingHours: notPossible,
  busy: notPossible,
  find: notPossible,
  datesOf: notPossible,
  change: notPossible,
  remove: notPossible,
} as const;
