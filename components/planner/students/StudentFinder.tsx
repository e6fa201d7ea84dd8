import { DISCIPLINES } from "../../../lib/core/goals/goal-case";
import { NO_FILTER, type StudentFilter } from "../../../lib/core/caseload/find-students";
import { Button } from "../../ui/Button";
import { CheckField, SelectField, type Option } from "../../ui/Field";
import { DayField } from "../DayField";
import { SearchField } from "../SearchField";
import { useStudentsScreen } from "./use-students-screen";
import { useStudentWords } from "./use-student-words";

interface StudentFinderProps {
  filter: StudentFilter;
  shown: number;
  onChange: (filter: StudentFilter) => void;
}

/** Search, filters and order of the list; "/" leads to the search from anywhere on the screen. */
export function StudentFinder({ filter, shown, onChange }: StudentFinderProps) {
  const s = useStudentWords();
  const { caseload } = useStudentsScreen();
  const set = (patch: Partial<StudentFilter>): void => onChange({ ...filter, ...patch });
  const isNarrowed = JSON.stringify({ ...filter, sort: "" }) !== JSON.stringify({ ...NO_FILTER, sort: "" });
  const all = { value: "", label: s("find.all") };
  return (
    <search class="planner-finder" aria-label={s("find.title")}>
      <SearchField
        label={s("find.words")}
        hint={s("find.words.hint")}
        words={filter.words}
        onChange={(words) => set({ words })}
      />
      {caseload.sites.length > 1 && (
        <SelectField
          label={s("find.site")}
          value={filter.siteId}
          options={[all, ...caseload.sites.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(siteId) => set({ siteId })}
        />
      )}
      <SelectField
        label={s("find.class")}
        value={filter.classId}
        options={[all, ...caseload.classes.map(({ schoolClass: { id, name } }) => ({ value: id, label: name }))]}
        onChange={(classId) => set({ classId })}
      />
      <DayField
        label={s("find.day")}
        all={s("find.all")}
        workingHours={caseload.workingHours}
        value={filter.weekday}
        onChange={(weekday) => set({ weekday })}
      />
      <SelectField
        label={s("find.discipline")}
        value={filter.discipline}
        options={[all as Option<"">, ...DISCIPLINES.map((value) => ({ value, label: value }))]}
        onChange={(discipline) => set({ discipline })}
      />
      <SelectField
        label={s("find.sort")}
        value={filter.sort}
        options={(["initials", "class", "grade"] as const).map((value) => ({ value, label: s(`sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
      <CheckField label={s("find.needy")} isChecked={filter.isNeedy} onChange={(isNeedy) => set({ isNeedy })} />
      <p class="pp-soft" aria-live="polite">
        {shown === 0 ? s("find.none") : s("find.count", { shown, all: caseload.students.length })}
      </p>
      {isNarrowed && (
        <Button look="quiet" onPress={() => onChange({ ...NO_FILTER, sort: filter.sort })}>
          {s("find.clear")}
        </Button>
      )}
    </search>
  );
}
