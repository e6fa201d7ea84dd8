import { useState } from "preact/hooks";
import { parseClock } from "../../../../lib/core/time/interval";
import { WEEKDAYS, type Weekday } from "../../../../lib/core/time/iso-date";
import type { PasteWord } from "../../../../lib/i18n/paste";
import { Button } from "../../../ui/Button";
import { TextField } from "../../../ui/Field";
import { usePlanner } from "../../planner-context";
import { WeeklyTimeFields } from "../../matrix/WeeklyTimeFields";
import { usePasteWords } from "./use-paste-words";

interface RoutineDraft {
  name: string;
  start: string;
  end: string;
  weekdays: Weekday[];
}

const SCHOOL_DAYS = WEEKDAYS.slice(0, 5);
const EMPTY: RoutineDraft = { name: "", start: "", end: "", weekdays: [...SCHOOL_DAYS] };

type Problem = Extract<PasteWord, `add.error.${string}`>;

/** Where each problem is said. */
const FIELD_OF: Record<Problem, string> = {
  "add.error.name": "name",
  "add.error.days": "add.weekdays",
  "add.error.from": "add.startMinute",
  "add.error.to": "add.endMinute",
};

function problemOf({ name, start, end, weekdays }: RoutineDraft): Problem | undefined {
  const [from, to] = [parseClock(start), parseClock(end)];
  if (name.trim() === "") return "add.error.name";
  if (weekdays.length === 0) return "add.error.days";
  if (from === undefined) return "add.error.from";
  return to === undefined || to <= from ? "add.error.to" : undefined;
}

/** A time as a list says it beyond doubt. */
function said(clock: string): string {
  const minute = parseClock(clock)!;
  return `${Math.floor(minute / 60) % 12 || 12}:${clock.slice(3)} ${minute < 720 ? "am" : "pm"}`;
}

/** One routine typed in: it becomes a line of the list. The next one starts where it ended. */
export function AddRoutineForm({ onAdd }: { onAdd: (line: string) => void }) {
  const { t } = usePlanner();
  const p = usePasteWords();
  const [draft, setDraft] = useState(EMPTY);
  const [wasTried, setWasTried] = useState(false);
  const problem = wasTried ? problemOf(draft) : undefined;
  const errorAt = (field: string): string | undefined =>
    problem && FIELD_OF[problem] === field ? p(problem) : undefined;
  const change = (patch: Partial<RoutineDraft>): void => setDraft({ ...draft, ...patch });
  const add = (): void => {
    setWasTried(true);
    if (problemOf(draft)) return;
    const { name, start, end, weekdays } = draft;
    onAdd(`${weekdays.map((day) => t(`weekday.${day}`)).join("/")}: ${said(start)} - ${said(end)}: ${name.trim()}`);
    setDraft({ ...EMPTY, start: end, weekdays });
    setWasTried(false);
  };
  return (
    <fieldset class="planner-add">
      <legend class="pp-label">{p("add.title")}</legend>
      <TextField
        label={p("add.name")}
        value={draft.name}
        error={errorAt("name")}
        onChange={(name) => change({ name })}
      />
      <WeeklyTimeFields time={draft} prefix="add" errorAt={errorAt} onChange={change} />
      <div>
        <Button onPress={add}>{p("add.button")}</Button>
      </div>
    </fieldset>
  );
}
