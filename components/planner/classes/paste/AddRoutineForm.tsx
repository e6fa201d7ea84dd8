import { useId, useState } from "preact/hooks";
import { parseClock } from "../../../../lib/core/time/interval";
import { WEEKDAYS, type Weekday } from "../../../../lib/core/time/iso-date";
import type { PasteWord } from "../../../../lib/i18n/paste";
import { Button } from "../../../ui/Button";
import { CheckField, FieldErrorText, TextField } from "../../../ui/Field";
import { usePlanner } from "../../planner-context";
import { usePasteWords } from "./use-paste-words";

interface RoutineDraft {
  name: string;
  start: string;
  end: string;
  weekdays: Weekday[];
}

const SCHOOL_DAYS = WEEKDAYS.slice(0, 5);
/** The words of days that a list is read back with, in every language. */
const DAY_WORDS: Record<Weekday, string> = {
  MO: "Mon",
  TU: "Tue",
  WE: "Wed",
  TH: "Thu",
  FR: "Fri",
  SA: "Saturday",
  SU: "Sunday",
};
const EMPTY: RoutineDraft = { name: "", start: "", end: "", weekdays: [...SCHOOL_DAYS] };

function problemOf({
  name,
  start,
  end,
  weekdays,
}: RoutineDraft): Extract<PasteWord, `add.error.${string}`> | undefined {
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
  const daysError = useId();
  const problem = wasTried ? problemOf(draft) : undefined;
  const errorOf = (field: "name" | "days" | "from" | "to"): string | undefined =>
    problem === `add.error.${field}` ? p(problem) : undefined;
  const change = (patch: Partial<RoutineDraft>): void => setDraft({ ...draft, ...patch });
  const add = (): void => {
    setWasTried(true);
    if (problemOf(draft)) return;
    const { name, start, end, weekdays } = draft;
    onAdd(`${weekdays.map((day) => DAY_WORDS[day]).join("/")}: ${said(start)} - ${said(end)}: ${name.trim()}`);
    setDraft({ ...EMPTY, start: end, weekdays });
    setWasTried(false);
  };
  return (
    <fieldset class="planner-add">
      <legend class="pp-label">{p("add.title")}</legend>
      <TextField
        label={p("add.name")}
        value={draft.name}
        error={errorOf("name")}
        onChange={(name) => change({ name })}
      />
      <div class="planner-day-times">
        <TextField
          kind="time"
          label={p("add.from")}
          value={draft.start}
          error={errorOf("from")}
          onChange={(start) => change({ start })}
        />
        <TextField
          kind="time"
          label={p("add.to")}
          value={draft.end}
          error={errorOf("to")}
          onChange={(end) => change({ end })}
        />
      </div>
      <fieldset aria-describedby={errorOf("days") ? daysError : undefined}>
        <legend class="pp-label">{p("add.days")}</legend>
        <div class="pp-row">
          {SCHOOL_DAYS.map((day) => (
            <CheckField
              key={day}
              label={t(`weekday.${day}`)}
              isChecked={draft.weekdays.includes(day)}
              onChange={(isOn) =>
                change({
                  weekdays: WEEKDAYS.filter((other) => (other === day ? isOn : draft.weekdays.includes(other))),
                })
              }
            />
          ))}
        </div>
        {errorOf("days") && <FieldErrorText id={daysError} text={errorOf("days")!} />}
      </fieldset>
      <div>
        <Button onPress={add}>{p("add.button")}</Button>
      </div>
    </fieldset>
  );
}
