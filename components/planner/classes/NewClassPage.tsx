import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { PendingSchedule } from "../files/file-reading";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { ScreenHeading } from "../ScreenHeading";
import { classNameFromFile, newClassKey } from "./class-draft";
import { ClassForm } from "./ClassForm";
import { FileDrop } from "../files/FileDrop";
import { FileNotes, FileReadingNotice } from "../files/FileReadingNotice";
import { DroppedTextNotice } from "./paste/DroppedTextNotice";
import { dropPaste } from "./paste/paste-key";
import { PasteSection } from "./paste/PasteSection";
import { useDroppedText } from "./paste/use-dropped-text";
import { useFileReading } from "../files/use-file-reading";
import { useNewClassForm } from "./use-class-form";

/** The page of a class that is not saved yet, with the schedule to save with it. */
export function NewClassPage({ id }: { id: string }) {
  const { t, go } = usePage();
  const drafts = useDrafts();
  const form = useNewClassForm(id);
  const { pending } = form.draft;
  const dropped = useDroppedText(id);
  const reading = useFileReading(
    (file, { entries, notes, calendarName }) => {
      const name = form.draft.name || calendarName?.trim() || classNameFromFile(file.name);
      form.change({ name, pending: { sourceName: file.name, entries, notes } });
    },
    ({ name }, { text, notes }) => dropped.take({ name, text, notes }),
  );
  const cancel = (): void => {
    drafts.drop(newClassKey(id));
    dropPaste(drafts, id);
    go({ screen: "classes" });
  };
  return (
    <div class="pp-stack">
      <a class="planner-back" href="#classes">
        {t("classes.back")}
      </a>
      <ScreenHeading title={form.draft.name.trim() || t("classes.new")} />
      <div class="planner-columns">
        <section class="pp-panel" aria-label={t("class.details")}>
          <ClassForm form={form} onCancel={cancel} />
        </section>
        <section class="pp-stack" aria-labelledby="planner-schedule">
          <h2 id="planner-schedule">{t("schedule.title")}</h2>
          {pending && <PendingNotice pending={pending} onDrop={() => form.change({ pending: null })} />}
          <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
          <DroppedTextNotice control={dropped} />
          <FileDrop
            takesDocuments
            onFiles={(files) => {
              dropped.reset();
              void reading.read(files);
            }}
          />
          <PasteSection
            key={dropped.placedCount}
            classId={id}
            onTake={(taken) => {
              dropped.reset();
              form.change({ pending: taken });
            }}
          />
        </section>
      </div>
    </div>
  );
}

/** The schedule that is saved with the class. */
function PendingNotice({ pending, onDrop }: { pending: PendingSchedule; onDrop: () => void }) {
  const { t } = usePage();
  return (
    <Notice tone="ok" isNews>
      <p>{t("file.pending", { count: pending.entries.length, name: pending.sourceName })}</p>
      <FileNotes notes={pending.notes} />
      <div>
        <Button look="quiet" onPress={onDrop}>
          {t("file.drop-pending")}
        </Button>
      </div>
    </Notice>
  );
}
