import { hasWords } from "../../../lib/core/caseload/has-words";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { VisitList } from "../../../lib/contracts/visits";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { LinkButton } from "../../ui/Button";
import { useFirstFocus } from "../../ui/use-first-focus";
import { SelectField } from "../../ui/Field";
import { EmptyState, Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { ListSearch } from "../ListSearch";
import { hashOf } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { useAnswer } from "../use-answer";
import { KeptFocus } from "../KeptFocus";
import { DayOutSection } from "./DayOutSection";
import { NewTeacher } from "./NewTeacher";
import { TeacherSheet } from "./TeacherSheet";
import { TimesCodeForm } from "./TimesCodeForm";
import { TouchBaseForm } from "./TouchBaseForm";
import { useTeacherLanguage, useVisitsWords } from "./use-visits-screen";
import { VisitEntry } from "./VisitEntry";
import "./visits.css";

type Filter = "all" | "needs";
type ClassOfList = VisitList["classes"][number];

/**
 * What was agreed with each teacher, date by date, and what needs her about it. A link may lead to one of the visits.
 */
export function VisitsScreen({ today, visitId }: { today: IsoDate; visitId: string | undefined }) {
  const t = useVisitsWords();
  const { value, failure } = useAnswer("loadVisits", null);
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const wanted = (value?.classes ?? []).map((one) => (filter === "needs" ? withNeeds(one) : one));
  const shown = wanted.map((one) => withWords(one, search));
  const classes = shown.filter(({ visits }) => visits.length > 0);
  return (
    <div class="pp-stack visits">
      <ScreenHeading title={t("title")} leavesFocus={visitId !== undefined} />
      <p class="pp-soft">{t("intro")}</p>
      {failure && <FailureNotice failure={failure} />}
      {!value && !failure && <p>{t("loading")}</p>}
      {value && visitId !== undefined && !hasVisit(value, visitId) && <GoneNotice />}
      {value && value.classes.length > 0 && (
        <SelectField
          label={t("filter")}
          value={filter}
          options={(["all", "needs"] as const).map((name) => ({ value: name, label: t(`filter.${name}`) }))}
          onChange={setFilter}
        />
      )}
      <ListSearch count={countVisits(value?.classes ?? [])} words={search} onChange={setSearch} />
      {value?.classes.length === 0 && (
        <EmptyState text={t("empty")}>
          <LinkButton look="primary" href={hashOf({ screen: "week" })}>
            {t("empty.next")}
          </LinkButton>
        </EmptyState>
      )}
      {value && value.classes.length > 0 && countVisits(wanted) === 0 && <Notice tone="ok">{t("empty.needs")}</Notice>}
      <output>{countVisits(wanted) > 0 && classes.length === 0 && t("empty.search")}</output>
      {classes.map((one) => (
        <ClassVisitsPart key={one.classId} ofClass={one} targetId={visitId}>
          <ClassTeacher ofClass={value?.classes.find(({ classId }) => classId === one.classId) ?? one} today={today} />
        </ClassVisitsPart>
      ))}
      <TouchBaseForm today={today} />
      <DayOutSection today={today} />
    </div>
  );
}

const hasVisit = ({ classes }: VisitList, visitId: string): boolean =>
  classes.some(({ visits }) => visits.some(({ id }) => id === visitId));

/** Says that the visit she came for is gone, and takes the focus that its heading would have taken. */
function GoneNotice() {
  const t = useVisitsWords();
  const text = useFirstFocus<HTMLParagraphElement>();
  return (
    <Notice tone="note" isNews>
      <p ref={text} tabIndex={-1}>
        {t("gone")}
      </p>
    </Notice>
  );
}

const countVisits = (classes: readonly ClassOfList[]): number =>
  classes.reduce((sum, { visits }) => sum + visits.length, 0);

/** Keeps the visits whose class, teacher, routine or students the searched words name. */
function withWords(one: ClassOfList, words: string): ClassOfList {
  const { className, teacherName } = one;
  const isFound = hasWords(words);
  const visits = one.visits.filter(({ routineTitle, initials }) =>
    isFound([className ?? "", teacherName, routineTitle, ...initials]),
  );
  return { ...one, visits };
}

function withNeeds(one: ClassOfList): ClassOfList {
  const visits = one.visits.map((visit) => ({
    ...visit,
    dates: visit.dates.filter(({ needs }) => needs.length > 0),
  }));
  return { ...one, visits: visits.filter(({ dates }) => dates.length > 0) };
}

/** What the class's teacher gets, and what comes back. */
function ClassTeacher({ ofClass, today }: { ofClass: ClassOfList; today: IsoDate }) {
  if (ofClass.className === null) return null;
  return (
    <>
      <TeacherSheet ofClass={ofClass} today={today} />
      <TimesCodeForm classId={ofClass.classId} />
    </>
  );
}

interface ClassVisitsProps {
  ofClass: ClassOfList;
  /** The visit that a link leads to. */
  targetId: string | undefined;
  children: ComponentChildren;
}

function ClassVisitsPart({ ofClass, targetId, children }: ClassVisitsProps) {
  const t = useVisitsWords();
  const { className, teacherName, teacherEmail, visits, classId } = ofClass;
  const teacherLanguage = useTeacherLanguage(classId);
  return (
    <section class="pp-stack">
      <h2>{className === null ? t("class.gone") : foreignText(className)}</h2>
      {className !== null && (
        <p class="pp-soft">
          {teacherEmail ? t("teacher", { teacher: teacherName, email: teacherEmail }) : t("teacher.none")}
        </p>
      )}
      <NewTeacher ofClass={ofClass} />
      {ofClass.calendarOwner && <Notice tone="warn">{t("calendar-owner", { owner: ofClass.calendarOwner })}</Notice>}
      <ul class="visits-list">
        {visits.map((visit) => (
          <KeptFocus key={visit.id} class="pp-panel pp-stack">
            <VisitEntry visit={visit} teacherLanguage={teacherLanguage} isTarget={visit.id === targetId} />
          </KeptFocus>
        ))}
      </ul>
      {children}
    </section>
  );
}
