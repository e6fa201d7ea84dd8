import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { CUE_LEVELS, MAX_RUBRIC, MEASURES, type GoalPoint, type Measure } from "../../lib/core/measure/goal-point";
import type { SessionStudent } from "../../lib/core/sessions/today-session";
import { goalPointText, goalPointWords, type GoalPointWords } from "../../lib/i18n/goal-point";
import type { Language } from "../../lib/i18n/translate";
import { NumberPoint } from "./NumberPoint";
import "./goal-point.css";

/** A student's goal in a session: whom or what the data is about, how it is measured, and what was taken. */
type DataPart = Pick<SessionStudent, "proposed" | "point" | "note" | "isNoteMasked"> & { initials: string };

interface GoalPointFieldsProps {
  student: DataPart;
  language: Language;
  /**
   * Records the point; undefined takes it back, and "kept" leaves it as it is now, which may not be shown yet. The note
   * is what she typed, "" to remove it; undefined leaves it unchanged.
   */
  onRecord: (point: GoalPoint | "kept" | undefined, note: string | undefined) => void;
}

/** Takes a student's data on the goal in one or two taps, in the measure that the goal asks for or another one. */
export function GoalPointFields({ student, language, onRecord }: GoalPointFieldsProps): JSX.Element {
  const words = goalPointWords(language);
  const [measure, setMeasure] = useState<Measure>(student.proposed.measure);
  const [typed, setTyped] = useState<string>();
  const noteId = useId();
  useEffect(() => setTyped(undefined), [student.note]);
  const who = student.initials;
  const said = typed?.trim();
  // A second tap on the same value takes it back, as with Done and Missed.
  const record = (point: GoalPoint): void => {
    const isSame = JSON.stringify(point) === JSON.stringify(student.point);
    onRecord(isSame ? undefined : point, said);
  };
  return (
    <fieldset class="goal-point">
      <legend>{words("data", { who })}</legend>
      <div class="goal-point-line">
        <select
          class="pp-input"
          aria-label={words("how", { who })}
          value={measure}
          onChange={({ currentTarget }) => setMeasure(currentTarget.value as Measure)}
        >
          {MEASURES.map((one) => (
            <option key={one} value={one}>
              {words(`measure.${one}`)}
            </option>
          ))}
        </select>
        <PointChoice {...{ student, measure, words }} onTap={record} onKeep={(point) => onRecord(point, said)} />
        {student.point && isNumber(student.point) && student.point.measure === measure && (
          <button
            type="button"
            class="pp-button pp-quiet"
            aria-label={words("takeBackOf", { who })}
            onClick={() => onRecord(undefined, said)}
          >
            {words("takeBack")}
          </button>
        )}
      </div>
      <input
        class="pp-input"
        aria-label={words("note", { who })}
        placeholder={words("note", { who })}
        maxLength={300}
        value={typed ?? student.note ?? ""}
        readOnly={student.isNoteMasked}
        aria-describedby={student.isNoteMasked && noteId}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => onRecord("kept", currentTarget.value.trim())}
      />
      {student.isNoteMasked && (
        <p id={noteId} class="pp-soft">
          {words("noteMasked")}
        </p>
      )}
      {student.point && <p class="pp-soft">{words("kept", { point: goalPointText(student.point, language) })}</p>}
    </fieldset>
  );
}

interface PointChoiceProps {
  student: DataPart;
  measure: Measure;
  words: GoalPointWords;
  /** A value was tapped. */
  onTap: (point: GoalPoint) => void;
  /** A number was typed and confirmed. Confirming the same one again changes nothing; another button removes it. */
  onKeep: (point: GoalPoint) => void;
}

function PointChoice({ student, measure, words, onTap, onKeep }: PointChoiceProps): JSX.Element {
  const [cued, setCued] = useState(student.point?.measure === "trials" && student.point.cued);
  const { total } = student.proposed;
  const { point } = student;
  switch (measure) {
    case "trials":
      return (
        <>
          <Choices
            options={upTo(total).map((correct) => ({
              ...{
                text: `${correct}/${total}`,
                name: words(cued ? "point.trials.cued" : "point.trials", { correct, total }),
              },
              isChosen: point?.measure === "trials" && point.correct === correct && point.total === total,
              choose: () => onTap({ measure, correct, total, cued }),
            }))}
          />
          <label class="goal-point-cued">
            <input type="checkbox" checked={cued} onChange={({ currentTarget }) => setCued(currentTarget.checked)} />
            {words("withCues")}
          </label>
        </>
      );
    case "steps":
      return (
        <Choices
          options={upTo(total).map((independent) => ({
            ...{ text: `${independent}/${total}`, name: words("point.steps", { independent, total }) },
            isChosen: point?.measure === "steps" && point.independent === independent,
            choose: () => onTap({ measure, independent, total }),
          }))}
        />
      );
    case "cue-level":
      return (
        <Choices
          options={CUE_LEVELS.map((level) => ({
            ...{ text: words(`cue.${level}`), name: words(`cue.${level}`) },
            isChosen: point?.measure === "cue-level" && point.level === level,
            choose: () => onTap({ measure, level }),
          }))}
        />
      );
    case "rubric":
      return (
        <Choices
          options={upTo(MAX_RUBRIC).map((score) => ({
            ...{ text: String(score), name: words("point.rubric", { score }) },
            isChosen: point?.measure === "rubric" && point.score === score,
            choose: () => onTap({ measure, score }),
          }))}
        />
      );
    default:
      return <NumberPoint key={measure} {...{ measure, words }} who={student.initials} onChoose={onKeep} />;
  }
}

interface Choice {
  text: string;
  name: string;
  isChosen: boolean;
  choose: () => void;
}

function Choices({ options }: { options: Choice[] }): JSX.Element {
  return (
    <>
      {options.map(({ text, name, isChosen, choose }) => (
        <button
          key={name}
          type="button"
          class="pp-button"
          aria-label={name.includes(text) ? name : `${text}: ${name}`}
          aria-pressed={isChosen}
          onClick={choose}
        >
          {text}
        </button>
      ))}
    </>
  );
}

const isNumber = ({ measure }: GoalPoint): boolean =>
  measure === "count" || measure === "rate" || measure === "duration" || measure === "distance";

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, at) => at);
