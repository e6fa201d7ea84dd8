import type { RefObject } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { VisitLine, VisitList } from "../../../lib/contracts/visits";
import type { VisitState } from "../../../lib/core/caseload/records";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { teacherSheet, teacherSheetWords, type SheetVisit } from "../../../lib/i18n/teacher-sheet";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { NameQuestion } from "../nameless/NameQuestion";
import { useNameless, usePeople } from "../nameless/use-nameless";
import { usePage } from "../page-context";
import { withoutNames } from "./nameless-card";
import { useTeacherLanguage, useVisitsScreen } from "./use-visits-screen";

interface TeacherSheetProps {
  ofClass: VisitList["classes"][number];
  today: IsoDate;
}

/** States of dates that a teacher can expect to take place. */
const COMING: readonly VisitState[] = ["holding", "sending", "queued", "handed-over", "booked", "waiting"];

/** The sheet for a class's teacher, in the language of what that class gets: to look at, to print, or as a file. */
export function TeacherSheet({ ofClass, today }: TeacherSheetProps) {
  const { language } = usePage();
  const t = teacherSheetWords(language);
  const { caseload, saveHtmlFile } = useVisitsScreen();
  const spoken = useTeacherLanguage(ofClass.classId);
  const cards = ofClass.visits.flatMap(({ roleCard }) => roleCard ?? []);
  const names = useNameless({
    people: usePeople(caseload),
    texts: cards.flatMap(({ therapistDoes, teacherDoes, materials }) => [therapistDoes, teacherDoes, materials]),
    language: spoken,
  });
  const { nameless } = names;
  const facts = {
    ...{ classId: ofClass.classId, className: nameless(ofClass.className ?? ""), today },
    visits: ofClass.visits
      .map((visit) => sheetVisit(visit, { today, nameless }))
      .filter(({ dates }) => dates.length > 0),
  };
  const sheet = teacherSheet(facts, spoken);
  const name = `${teacherSheetWords(spoken)("sheet.name", { day: today })}.html`;
  const preview = useRef<HTMLIFrameElement>(null);
  return (
    <details class="planner-help">
      <summary>{t("sheet")}</summary>
      <div class="pp-stack">
        <p class="pp-soft">{t("sheet.text")}</p>
        <NameQuestion {...names} />
        <div class="pp-row">
          <Button icon={icons.file} onPress={() => saveHtmlFile(name, sheet)}>
            {t("sheet.save")}
          </Button>
          <Button icon={icons.print} onPress={() => preview.current?.contentWindow?.print()}>
            {t("sheet.print")}
          </Button>
        </div>
        <SheetPreview sheet={sheet} title={t("sheet.preview")} of={preview} />
      </div>
    </details>
  );
}

interface SheetPreviewProps {
  sheet: string;
  title: string;
  of: RefObject<HTMLIFrameElement | null>;
}

/** Shows the sheet without running its script: what is printed has no form. */
function SheetPreview({ sheet, title, of }: SheetPreviewProps) {
  return useMemo(
    () => (
      <iframe ref={of} class="visits-sheet" title={title} srcdoc={sheet} sandbox="allow-same-origin allow-modals" />
    ),
    [sheet, title, of],
  );
}

function sheetVisit(
  { purpose, kind, cadence, from, until, dates, roleCard, startMinute, endMinute }: VisitLine,
  { today, nameless }: { today: IsoDate; nameless: (text: string) => string },
): SheetVisit {
  return {
    ...{ purpose, kind, cadence, from, until, startMinute, endMinute },
    dates: dates.filter(({ date, state, stillGoes }) => date >= today && (stillGoes || COMING.includes(state))),
    roleCard: roleCard && withoutNames(roleCard, nameless),
  };
}
