import { useState } from "preact/hooks";
import { bellRowsOf } from "../../../../lib/core/paste/bell-rows";
import type { OtherDaySchedule, PastedEntry } from "../../../../lib/core/paste/paste-reading";
import type { Failure } from "../../../../lib/contracts/failure";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { Button } from "../../../ui/Button";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useClassesScreen } from "../use-classes-screen";
import { PastePreview } from "./PastePreview";
import { usePasteWords } from "./use-paste-words";

interface OtherDaysProps {
  classId: string;
  /** The ordinary week. */
  entries: readonly PastedEntry[];
  schedules: readonly OtherDaySchedule[];
}

/** Schedules for days that differ: not part of the week, but offered as bell schedules of the school calendar. */
export function OtherDays({ classId, entries, schedules }: OtherDaysProps) {
  const p = usePasteWords();
  return (
    <section class="pp-stack">
      <h4>{p("others", { count: schedules.length })}</h4>
      <p class="pp-soft-text">{p("others.text")}</p>
      {schedules.map((schedule) => (
        <OtherDay key={schedule.line} classId={classId} entries={entries} schedule={schedule} />
      ))}
    </section>
  );
}

function OtherDay({
  classId,
  entries,
  schedule,
}: {
  classId: string;
  entries: readonly PastedEntry[];
  schedule: OtherDaySchedule;
}) {
  const { announce } = usePage();
  const { caseload, newId, save } = useClassesScreen();
  const p = usePasteWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAdded, setIsAdded] = useState(false);
  const siteId = caseload.classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.siteId;
  const rows = bellRowsOf(entries, schedule);
  const add = async (): Promise<void> => {
    const outcome = await save("saveBellSchedule", {
      id: newId(),
      siteId: siteId!,
      name: schedule.name.slice(0, 60),
      rows,
    });
    setFailure(outcome);
    setIsAdded(outcome === null);
    if (outcome === null) announce(p("others.added", { name: schedule.name }));
  };
  return (
    <details class="planner-help">
      <summary>{foreignText(schedule.name)}</summary>
      <PastePreview entries={schedule.entries} />
      {failure && <FailureNotice failure={failure} />}
      {isAdded && <p>{p("others.added", { name: schedule.name })}</p>}
      {!isAdded && siteId && rows.length > 0 && <Button onPress={() => void add()}>{p("others.add")}</Button>}
      {!isAdded && !(siteId && rows.length > 0) && (
        <p class="pp-soft-text">{p(siteId ? "others.none" : "others.save-first")}</p>
      )}
    </details>
  );
}
