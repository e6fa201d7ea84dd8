import type { RoutineChange } from "../../core/booking/routine-change";
import { formatShortDay, formatTime } from "../format";
import type { Language, Translate } from "../translate";

export type RoutineChangeKey =
  "moved" | "moved.once" | "ends" | "ends.once" | "gone" | "not-then" | "nothing-that-day" | "closed";

/** "Writing moved from 9:05 AM to 10:20 AM from Mon, Nov 30", or that it is not there any more. */
export function routineChangeSentence(
  change: RoutineChange,
  say: Translate<RoutineChangeKey>,
  language: Language,
): string {
  const { routine } = change;
  const day = formatShortDay(change.date, language);
  switch (change.code) {
    case "moved": {
      const { from, to } = change;
      const isCut = from.startMinute === to.startMinute;
      const times = {
        from: formatTime(from.startMinute, language),
        to: formatTime(to.startMinute, language),
        end: formatTime(to.endMinute, language),
      };
      if (change.since === undefined) return say(isCut ? "ends.once" : "moved.once", { routine, day, ...times });
      return say(isCut ? "ends" : "moved", { routine, since: formatShortDay(change.since, language), ...times });
    }
    case "gone":
      return say("gone", { routine, since: formatShortDay(change.since, language) });
    case "not-then":
      return say("not-then", { routine, day, from: formatTime(change.from.startMinute, language) });
    case "nothing-that-day":
      return say("nothing-that-day", { day });
    case "closed":
      return say("closed", { title: change.title, day });
  }
}
