import { useState } from "preact/hooks";
import type { ClassOverview } from "../../../lib/contracts/caseload";
import { ALL_CLASSES, findClasses } from "../../../lib/core/caseload/find-classes";
import { formatMonthDay } from "../../../lib/i18n/format";
import { Button, LinkButton } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { EmptyState, Notice } from "../../ui/Notice";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useClassesScreen } from "./use-classes-screen";
import { hashOf } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { classNameFromFile, emptyClass, NEW_CLASS_PREFIX, newClassKey, type ClassDraft } from "./class-draft";
import { ClassFinder } from "./ClassFinder";
import { ClassTable } from "./ClassTable";
import { scheduleNeedsHer } from "./schedule-needs";
import { useClassListWords } from "./use-class-list-words";
import { FileDrop } from "../files/FileDrop";
import { FileNotes, FileReadingNotice } from "../files/FileReadingNotice";
import { pasteKey } from "./paste/paste-key";
import type { DroppedText } from "./paste/use-dropped-text";
import { useDocumentWords } from "./paste/use-document-words";
import { useFileReading } from "../files/use-file-reading";
import { DraftList } from "./DraftList";

/** From this many classes on, the list has a search. */
const LONG_LIST = 6;

/** Lists all classes, unsaved ones included, with a place to drop schedule files. */
export function ClassList() {
  const { t, go } = usePage();
  const { caseload, newId, deviceZone } = useClassesScreen();
  const drafts = useDrafts();
  const [documents, setDocuments] = useState<DroppedText[]>([]);
  /** Starts a class for a document: puts its text into the class's list of pasted lines, which reads it. */
  const takeDocument = ({ name }: File, { text, notes }: Pick<DroppedText, "text" | "notes">): void => {
    const id = newId();
    drafts.put(newClassKey(id), {
      ...emptyClass(id, caseload.sites, deviceZone),
      name: classNameFromFile(name),
    } satisfies ClassDraft);
    drafts.put(pasteKey(id), text);
    setDocuments((before) => [...before, { name, text, notes }]);
  };
  const reading = useFileReading((file, { entries, notes, calendarName, calendarZone }) => {
    const id = newId();
    const draft: ClassDraft = {
      ...emptyClass(id, caseload.sites, calendarZone ?? deviceZone),
      name: calendarName?.trim() || classNameFromFile(file.name),
      pending: { sourceName: file.name, entries, notes },
    };
    drafts.put(newClassKey(id), draft);
  }, takeDocument);
  const add = (): void => go({ screen: "classes", mode: "new", id: newId() });
  const draftKeys = drafts.keys(NEW_CLASS_PREFIX);
  return (
    <div class="pp-stack">
      <ScreenHeading title={t("classes.title")}>
        {caseload.classes.length > 0 && <NewYearLink />}
        <LinkButton href={hashOf({ screen: "bring-in" })}>{t("classes.bring-in")}</LinkButton>
        <Button look="primary" icon={icons.plus} onPress={add}>
          {t("classes.add")}
        </Button>
      </ScreenHeading>
      <FileDrop
        isMany
        takesDocuments
        onFiles={(files) => {
          setDocuments([]);
          void reading.read(files);
        }}
      />
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      <PlacedDocuments documents={documents} />
      {draftKeys.length > 0 && <DraftList keys={draftKeys} />}
      {caseload.classes.length > 0 && <SavedClasses />}
      {caseload.classes.length === 0 && draftKeys.length === 0 && (
        <EmptyState text={t("classes.empty")}>
          <Button icon={icons.plus} onPress={add}>
            {t("classes.add")}
          </Button>
        </EmptyState>
      )}
    </div>
  );
}

/** The saved classes, those whose schedule is over named first. */
function SavedClasses() {
  const { caseload } = useClassesScreen();
  const [filter, setFilter] = useState(ALL_CLASSES);
  const listed = caseload.classes.map((overview) => ({ ...overview, isNeedy: scheduleNeedsHer(overview) }));
  const found = findClasses(listed, caseload, filter);
  return (
    <>
      <OverSchedules classes={caseload.classes} />
      {listed.length >= LONG_LIST && <ClassFinder filter={filter} shown={found.length} onChange={setFilter} />}
      {found.length > 0 && <ClassTable classes={found} />}
    </>
  );
}

/** Leads to where all classes and students are taken into a new school year. */
function NewYearLink() {
  const w = useClassListWords();
  return <LinkButton href={hashOf({ screen: "new-year" })}>{w("new-year")}</LinkButton>;
}

/** Names the schedules that have ended, of the classes that still have students: nothing is suggested for them. */
function OverSchedules({ classes }: { classes: readonly ClassOverview[] }) {
  const { language } = usePage();
  const w = useClassListWords();
  const { caseload } = useClassesScreen();
  const inUse = new Set(caseload.students.map(({ student }) => student.classId));
  const over = classes.filter(({ schedule, schoolClass }) => schedule?.isOver && inUse.has(schoolClass.id));
  if (over.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>{w("over.title", { count: over.length })}</p>
      <ul>
        {over.map(({ schoolClass: { id, name }, schedule }) => (
          <li key={id}>
            <a href={hashOf({ screen: "classes", id })}>
              {w("over.line", { name, day: formatMonthDay(schedule!.lastDay!, language) })}
            </a>
          </li>
        ))}
      </ul>
      <p>{w("over.cure")}</p>
      <div>
        <NewYearLink />
      </div>
    </Notice>
  );
}

/** Documents whose text was put into a new class. */
function PlacedDocuments({ documents }: { documents: readonly DroppedText[] }) {
  const d = useDocumentWords();
  return (
    <>
      {documents.map(({ name, notes }) => (
        <Notice key={name} tone="ok" isNews>
          <p>{d("placed.draft", { name })}</p>
          <FileNotes notes={notes} />
        </Notice>
      ))}
    </>
  );
}
