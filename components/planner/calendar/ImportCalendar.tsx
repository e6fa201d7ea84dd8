import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { FailureNotice } from "../FailureNotice";
import { FileDrop } from "../files/FileDrop";
import { FileNotes, FileReadingNotice } from "../files/FileReadingNotice";
import { useFileReading } from "../files/use-file-reading";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useCalendarScreen } from "./use-calendar-screen";
import { CalendarPreviewForm } from "./CalendarPreviewForm";
import { calendarFileKey, calendarTitlesKey, readCalendar, type ReadCalendar } from "./import-draft";
import { useCalendarWords } from "./use-calendar-words";

/** Imports a school calendar from a file, once she has checked it title by title. */
export function ImportCalendar({ siteId, bellSchedules }: { siteId: string; bellSchedules: readonly BellSchedule[] }) {
  const { language } = usePage();
  const { ask } = useCalendarScreen();
  const drafts = useDrafts();
  const c = useCalendarWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const fileKey = calendarFileKey(siteId);
  const pending = drafts.find(fileKey) as ReadCalendar | undefined;
  const reading = useFileReading((file, { entries, notes }) => {
    setFailure(null);
    void ask("previewSchoolCalendar", { siteId, sourceName: file.name, entries }).then((answer) => {
      if (!answer.ok) return setFailure(answer.failure);
      drafts.drop(calendarTitlesKey(siteId));
      drafts.put(fileKey, readCalendar({ sourceName: file.name, notes }, answer.value, language));
    });
  });
  const close = (): void => {
    drafts.drop(fileKey);
    drafts.drop(calendarTitlesKey(siteId));
  };
  return (
    <div class="pp-stack">
      {!pending && <FileDrop onFiles={(files) => void reading.read(files)} />}
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      {failure && <FailureNotice failure={failure} />}
      {pending && (
        <>
          <h3>{c("import.file", { file: pending.sourceName })}</h3>
          <FileNotes notes={pending.notes} />
          <CalendarPreviewForm
            siteId={siteId}
            bellSchedules={bellSchedules}
            pending={pending}
            draftKey={calendarTitlesKey(siteId)}
            onClose={close}
          />
        </>
      )}
    </div>
  );
}
