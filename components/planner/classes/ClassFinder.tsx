import { ALL_CLASSES, type ClassFilter } from "../../../lib/core/caseload/find-classes";
import { Button } from "../../ui/Button";
import { CheckField, SelectField } from "../../ui/Field";
import { DayField } from "../DayField";
import { SearchField } from "../SearchField";
import { useClassesScreen } from "./use-classes-screen";
import { useClassListWords } from "./use-class-list-words";

interface ClassFinderProps {
  filter: ClassFilter;
  shown: number;
  onChange: (filter: ClassFilter) => void;
}

/** Search, filters and order of the list of classes. */
export function ClassFinder({ filter, shown, onChange }: ClassFinderProps) {
  const w = useClassListWords();
  const { caseload } = useClassesScreen();
  const set = (patch: Partial<ClassFilter>): void => onChange({ ...filter, ...patch });
  const { words, siteId, weekday, isNeedy, sort } = filter;
  const isNarrowed = words !== "" || siteId !== "" || weekday !== "" || isNeedy;
  return (
    <search class="planner-finder" aria-label={w("find.title")}>
      <SearchField
        label={w("find.words")}
        hint={w("find.words.hint")}
        words={words}
        onChange={(words) => set({ words })}
      />
      {caseload.sites.length > 1 && (
        <SelectField
          label={w("find.site")}
          value={siteId}
          options={[
            { value: "", label: w("find.all") },
            ...caseload.sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(siteId) => set({ siteId })}
        />
      )}
      <DayField
        label={w("find.day")}
        all={w("find.all")}
        workingHours={caseload.workingHours}
        value={weekday}
        onChange={(weekday) => set({ weekday })}
      />
      <SelectField
        label={w("find.sort")}
        value={sort}
        options={(["name", "teacher", "grade"] as const).map((value) => ({ value, label: w(`sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
      <CheckField label={w("find.needy")} isChecked={isNeedy} onChange={(isNeedy) => set({ isNeedy })} />
      <p class="pp-soft" aria-live="polite">
        {shown === 0 ? w("find.none") : w("find.count", { shown, all: caseload.classes.length })}
      </p>
      {isNarrowed && (
        <Button look="quiet" onPress={() => onChange({ ...ALL_CLASSES, sort })}>
          {w("find.clear")}
        </Button>
      )}
    </search>
  );
}
