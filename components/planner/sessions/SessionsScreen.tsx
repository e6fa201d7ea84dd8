import { hasWords } from "../../../lib/core/caseload/has-words";
import { useState } from "preact/hooks";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { LinkButton } from "../../ui/Button";
import { SelectField } from "../../ui/Field";
import { EmptyState } from "../../ui/Notice";
import { DateField } from "../../ui/DateField";
import { hashOf } from "../route";
import { ListSearch } from "../ListSearch";
import { usePage } from "../page-context";
import { ScreenHeading } from "../ScreenHeading";
import { MAX_DAYS, RANGES, rangeOf, type ChosenRange } from "./day-range";
import { MomentLookup } from "./MomentLookup";
import { StudentLog } from "./StudentLog";
import { studentOptions } from "./student-options";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";
import "./sessions.css";

interface SessionsScreenProps {
  /** The student that the address names. */
  studentId: string | undefined;
  today: IsoDate;
}

/** The sessions of one student in a range of days, to mark, export and print, and the look-up of one minute. */
export function SessionsScreen({ studentId, today }: SessionsScreenProps) {
  const { go } = usePage();
  const t = useSessionsWords();
  const { caseload } = useSessionsScreen();
  const [chosen, choose] = useState<ChosenRange>({ name: "this-month", first: today, last: today });
  const [search, setSearch] = useState("");
  const student = caseload.students.find(({ student: { id } }) => id === studentId) ?? caseload.students[0];
  const range = rangeOf(chosen, today);
  if (!student)
    return (
      <div class="pp-stack">
        <ScreenHeading title={t("title")} />
        <EmptyState text={t("empty.no-student")}>
          <LinkButton look="primary" href={hashOf({ screen: "students", mode: "new" })}>
            {t("empty.no-student.next")}
          </LinkButton>
        </EmptyState>
      </div>
    );
  const { id, initials } = student.student;
  const isFound = hasWords(search);
  const options = studentOptions(caseload);
  return (
    <div class="pp-stack sessions">
      <ScreenHeading title={t("title")} />
      <p class="pp-soft sessions-controls">{t("intro")}</p>
      <div class="pp-row sessions-controls">
        <ListSearch count={caseload.students.length} words={search} onChange={setSearch} />
        <SelectField
          label={t("student")}
          value={id}
          options={options.filter(({ value, label }) => value === id || isFound([label]))}
          onChange={(chosenId) => go({ screen: "sessions", id: chosenId })}
        />
        <output class="pp-soft-text">{!options.some(({ label }) => isFound([label])) && t("empty.search")}</output>
        <RangeFields chosen={chosen} problem={typeof range === "string" ? range : undefined} onChange={choose} />
      </div>
      {typeof range !== "string" && (
        <StudentLog key={id} studentId={id} initials={initials} range={range} today={today} />
      )}
      <MomentLookup today={today} />
    </div>
  );
}

interface RangeFieldsProps {
  chosen: ChosenRange;
  problem: "wrong" | "too-long" | undefined;
  onChange: (chosen: ChosenRange) => void;
}

function RangeFields({ chosen, problem, onChange }: RangeFieldsProps) {
  const t = useSessionsWords();
  return (
    <>
      <SelectField
        label={t("range")}
        value={chosen.name}
        options={RANGES.map((name) => ({ value: name, label: t(`range.${name}`) }))}
        onChange={(name) => onChange({ ...chosen, name })}
      />
      {chosen.name === "days" && (
        <>
          <DateField label={t("from")} value={chosen.first} onChange={(first) => onChange({ ...chosen, first })} />
          <DateField
            label={t("to")}
            value={chosen.last}
            error={problem && t(`range.${problem}`, { days: MAX_DAYS })}
            onChange={(last) => onChange({ ...chosen, last })}
          />
        </>
      )}
    </>
  );
}
