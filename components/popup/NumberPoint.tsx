import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { GoalPoint, Measure } from "../../lib/core/measure/goal-point";
import type { GoalPointWords } from "../../lib/i18n/goal-point";

/** The largest number that each measure takes; seconds of a whole visit, feet of a long hallway. */
const MAX = { count: 999, rate: 999, duration: 14_400, distance: 10_000 };
type NumberMeasure = keyof typeof MAX;
const MAX_MINUTES = 240;

interface NumberPointProps {
  measure: Exclude<Measure, "trials" | "steps" | "cue-level" | "rubric">;
  who: string;
  words: GoalPointWords;
  onChoose: (point: GoalPoint) => void;
}

/** Takes a point that is a number of its own: a count, a rate, seconds or feet. */
export function NumberPoint({ measure, who, words, onChoose }: NumberPointProps): JSX.Element {
  const [value, setValue] = useState("");
  const [minutes, setMinutes] = useState("1");
  const [isWrong, setWrong] = useState(false);
  const errorId = useId();
  const keep = (): void => {
    const point = pointOf(measure, { value: wholeNumber(value), minutes: wholeNumber(minutes) });
    setWrong(point === undefined);
    if (point) onChoose(point);
  };
  const field = (label: string, text: string, change: (text: string) => void): JSX.Element => (
    <input
      class="pp-input goal-point-number"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isWrong ? "true" : undefined}
      aria-describedby={isWrong ? errorId : undefined}
      value={text}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
  return (
    <>
      {field(words("value", { who }), value, setValue)}
      {measure === "rate" && field(words("minutes", { who }), minutes, setMinutes)}
      <button type="button" class="pp-button" onClick={keep}>
        {words("save")}
      </button>
      {isWrong && (
        <small id={errorId} role="alert">
          {words("wrong", { min: measure === "rate" ? 1 : 0, max: MAX[measure] })}
        </small>
      )}
    </>
  );
}

const wholeNumber = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : NaN);

/** Builds the point; undefined where a number is missing or out of its range. */
function pointOf(
  measure: NumberMeasure,
  { value, minutes }: { value: number; minutes: number },
): GoalPoint | undefined {
  if (!(value >= 0 && value <= MAX[measure])) return undefined;
  switch (measure) {
    case "count":
      return { measure, count: value };
    case "rate":
      return minutes >= 1 && minutes <= MAX_MINUTES ? { measure, count: value, minutes } : undefined;
    case "duration":
      return { measure, seconds: value };
    case "distance":
      return { measure, feet: value };
  }
}
