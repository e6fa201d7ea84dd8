import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { PastedEntry } from "../../../../lib/core/paste/paste-reading";
import { addDays, mondayOf, type IsoDate } from "../../../../lib/core/time/iso-date";
import { wallClockAt } from "../../../../lib/core/time/zone";
import { formatShortDay } from "../../../../lib/i18n/format";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useClassesScreen } from "../use-classes-screen";
import { usePasteWords } from "./use-paste-words";

interface WeekTurnsProps {
  classId: string;
  /** At least one of them happens only in some weeks. */
  entries: readonly PastedEntry[];
}

/** The last day of the school year in which a date lies. */
const schoolYearEnd = (date: IsoDate): IsoDate => {
  const year = Number(date.slice(0, 4));
  return date.slice(5) < "07-01" ? `${year}-06-30` : `${year + 1}-06-30`;
};

/** The Monday of this week; on a weekend that of the next one. */
function shownMonday(zone: string): IsoDate {
  return mondayOf(addDays(wallClockAt(Date.now(), zone).date, 2));
}

/** Gives the letter of a week at a site whose weeks already alternate. */
function useKnownWeek(siteId: string | undefined, monday: IsoDate, savedCount: number): string | undefined {
  const { ask } = useClassesScreen();
  const [letter, setLetter] = useState<string | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    if (siteId)
      void ask("loadSchoolCalendar", null).then((answer) => {
        const week = answer.ok
          ? answer.value.weeks.find((one) => one.siteId === siteId && one.monday === monday)
          : undefined;
        if (isWanted) setLetter(week?.letter);
      });
    return () => {
      isWanted = false;
    };
  }, [ask, siteId, monday, savedCount]);
  return letter;
}

/** Asks which of two weeks the current one is, and saves that for the whole school. */
export function WeekTurns({ classId, entries }: WeekTurnsProps) {
  const { language, announce } = usePage();
  const { caseload, newId, save, deviceZone } = useClassesScreen();
  const p = usePasteWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [savedCount, setSavedCount] = useState(0);
  const siteId = caseload.classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.siteId;
  const monday = shownMonday(deviceZone);
  const known = useKnownWeek(siteId, monday, savedCount);
  const named = [...new Set(entries.flatMap(({ cycleWeeks = [] }) => cycleWeeks))].sort();
  const letters = named.some((letter) => /\d/.test(letter)) ? ["1", "2"] : ["A", "B"];
  const date = formatShortDay(monday, language);
  const choose = async (week: string): Promise<void> => {
    const inOrder = [week, ...letters.filter((letter) => letter !== week)];
    const outcome = await save("saveRotation", {
      ...{ id: newId(), siteId: siteId!, from: monday, to: schoolYearEnd(monday) },
      ...{ letters: inOrder, onNoSchool: "moves", every: "week" },
    });
    setFailure(outcome);
    if (outcome === null) {
      setSavedCount((count) => count + 1);
      announce(p("weeks.saved", { date, week }));
    }
  };
  return (
    <Notice tone="note">
      <p>
        <strong>{p("weeks.title")}</strong>{" "}
        {known ? p("weeks.saved", { date, week: known }) : p("weeks.text", { date })}
      </p>
      {failure && <FailureNotice failure={failure} />}
      {!siteId && <p>{p("weeks.save-first")}</p>}
      {siteId && !known && (
        <div class="pp-row">
          {letters.map((week) => (
            <Button key={week} onPress={() => void choose(week)}>
              {p("week", { weeks: week })}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  );
}
