import { useMemo, useState } from "preact/hooks";
import type { ScheduleLine } from "../../../lib/core/schedule/schedule-line";
import type { Failure } from "../../../lib/contracts/failure";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useKindLabel } from "../use-kind-label";
import { useClassesScreen } from "./use-classes-screen";
import { ScheduleLineRow, type Correct } from "./ScheduleLineRow";
import { needsLook } from "./sureness";

const keyOf = ({ titleKey, startMinute, endMinute }: ScheduleLine): string => `${titleKey}|${startMinute}|${endMinute}`;

interface ScheduleLinesProps {
  classId: string;
  lines: ScheduleLine[];
}

/**
 * Lists the class's titles with the routine of each, first those to check. A line that she just corrected keeps its
 * place until she chooses another filter, so that nothing moves under the pointer.
 */
export function ScheduleLines({ classId, lines }: ScheduleLinesProps) {
  const { t, announce } = usePage();
  const kindLabel = useKindLabel();
  const { save } = useClassesScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const unsure = lines.filter(needsLook);
  const [kept, setKept] = useState<ReadonlySet<string> | null>(() => (unsure.length > 0 ? new Set<string>() : null));
  const shown = useMemo(
    () => (kept ? lines.filter((line) => needsLook(line) || kept.has(keyOf(line))) : lines),
    [lines, kept],
  );
  if (lines.length === 0) return <p class="pp-soft-text">{t("schedule.no-lines")}</p>;

  const correct: Correct = async ({ titleKey, title }, kind) => {
    setKept((before) => before && new Set([...before, ...shown.map(keyOf)]));
    const outcome = await save("correctTitle", { classId, titleKey, kind });
    setFailure(outcome);
    if (outcome) return;
    announce(kind ? t("schedule.corrected", { title, kind: kindLabel(kind) }) : t("schedule.uncorrected", { title }));
  };

  return (
    <>
      <fieldset class="pp-row planner-filter" aria-label={t("schedule.filter")}>
        <FilterButton isOn={kept !== null} onPress={() => setKept(new Set())}>
          {t("schedule.filter.unsure", { count: unsure.length })}
        </FilterButton>
        <FilterButton isOn={kept === null} onPress={() => setKept(null)}>
          {t("schedule.filter.all", { count: lines.length })}
        </FilterButton>
      </fieldset>
      {failure && <FailureNotice failure={failure} />}
      {shown.length === 0 ? (
        <p class="pp-soft-text">{t("schedule.filter.none")}</p>
      ) : (
        <LinesTable lines={shown} onCorrect={correct} />
      )}
    </>
  );
}

function FilterButton(props: { isOn: boolean; onPress: () => void; children: string }) {
  return (
    <button type="button" class="pp-button" aria-pressed={props.isOn} onClick={props.onPress}>
      {props.children}
    </button>
  );
}

function LinesTable({ lines, onCorrect }: { lines: ScheduleLine[]; onCorrect: Correct }) {
  const { t } = usePage();
  return (
    <div class="pp-table-scroll">
      <table class="pp-table planner-schedule">
        <caption class="pp-sr">{t("schedule.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("schedule.column.title")}</th>
            <th scope="col" class="planner-wide">
              {t("schedule.column.time")}
            </th>
            <th scope="col">{t("schedule.column.routine")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ScheduleLineRow key={keyOf(line)} line={line} onCorrect={onCorrect} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
