import { useRef } from "preact/hooks";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button } from "../../ui/Button";
import { CellSelect } from "../caseload-import/cells";
import { FileDrop } from "../files/FileDrop";
import { FileNotes, FileReadingNotice } from "../files/FileReadingNotice";
import { useFileReading } from "../files/use-file-reading";
import { usePage } from "../page-context";
import { withSchedule, type NewSchedule } from "./new-year-draft";
import { useNewYearWords, type NewYear } from "./use-new-year";

/** Takes all new schedules at once; each goes to the class that its name means, and can be given to another. */
export function ScheduleFiles({ newYear }: { newYear: NewYear }) {
  const n = useNewYearWords();
  const { announce } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, caseload, update } = newYear;
  const classes = caseload.classes.map(({ schoolClass }) => schoolClass);
  const reading = useFileReading(({ name }, { entries, notes, calendarName = "" }) =>
    update((now) => withSchedule(now, { name, entries, notes, calendarName }, classes)),
  );
  const leaveOut = (name: string): void => {
    update((now) => ({ ...now, schedules: now.schedules.filter((one) => one.name !== name) }));
    announce(n("files.dropped", { name }));
    // The pressed button goes with its row.
    heading.current?.focus();
  };
  return (
    <section class="pp-panel pp-stack" aria-labelledby="new-year-files">
      <h2 id="new-year-files" ref={heading} tabIndex={-1}>
        {n("files.title")}
      </h2>
      <p class="pp-soft-text">{n("files.text")}</p>
      <FileDrop isMany text={n("files.here")} onFiles={(files) => void reading.read(files)} />
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      {draft.schedules.length > 0 && (
        <div class="pp-table-scroll">
          <table class="pp-table">
            <caption class="pp-sr">{n("files.title")}</caption>
            <thead>
              <tr>
                <th scope="col">{n("files.file")}</th>
                <th scope="col">{n("files.for")}</th>
              </tr>
            </thead>
            <tbody>
              {draft.schedules.map((schedule) => (
                <FileRow key={schedule.name} schedule={schedule} newYear={newYear} onLeaveOut={leaveOut} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface FileRowProps {
  schedule: NewSchedule;
  newYear: NewYear;
  onLeaveOut: (name: string) => void;
}

function FileRow({ schedule, newYear, onLeaveOut }: FileRowProps) {
  const n = useNewYearWords();
  const { draft, caseload, update } = newYear;
  const { name, entries, notes, classId } = schedule;
  const isTaken = (id: string): boolean => draft.schedules.some((one) => one !== schedule && one.classId === id);
  const options = caseload.classes
    .filter(({ schoolClass: { id } }) => !isTaken(id))
    .map(({ schoolClass }) => ({
      value: schoolClass.id,
      label: draft.copies[schoolClass.id]?.name || schoolClass.name,
    }));
  const choose = (chosen: string): void =>
    update((now) => ({
      ...now,
      schedules: now.schedules.map((one) => (one.name === name ? { ...one, classId: chosen } : one)),
    }));
  return (
    <tr>
      <th scope="row">
        {foreignText(name)}
        <div class="pp-soft">{n("files.entries", { count: entries.length })}</div>
        <FileNotes notes={notes} />
        <Button look="quiet" label={n("files.drop.what", { name })} onPress={() => onLeaveOut(name)}>
          {n("files.drop")}
        </Button>
      </th>
      <td>
        <CellSelect
          label={n("files.class", { name })}
          value={classId}
          isMissing={classId === ""}
          options={[...(classId === "" ? [{ value: "", label: n("files.none") }] : []), ...options]}
          onChange={choose}
        />
      </td>
    </tr>
  );
}
