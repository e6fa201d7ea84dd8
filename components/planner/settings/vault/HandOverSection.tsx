import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { handOverWords } from "../../../../lib/i18n/hand-over";
import { Button } from "../../../ui/Button";
import { CheckField } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import { useCanKeep, useDraftState } from "../../drafts";
import type { StudentChoice, VaultScreen } from "../use-vault-screen";
import { downloadFile } from "./download-file";
import { HandedOver, type SavedHandOver } from "./HandedOver";
import { RestoreForm } from "./RestoreForm";
import { VaultFailure } from "./VaultFailure";

interface HandOverProps extends VaultScreen {
  students: readonly StudentChoice[];
}

/** Saves some students into a file for a colleague, and opens such a file. */
export function HandOverSection({ ask, language, students }: HandOverProps) {
  const t = handOverWords(language);
  // The code is shown only once and opens the file: a lock must not lose it.
  const [saved, setSaved] = useDraftState<SavedHandOver | null>("settings:hand-over", null);
  if (saved) return <HandedOver ask={ask} language={language} saved={saved} onClose={() => setSaved(() => null)} />;
  return (
    <div class="pp-stack">
      <p>{t("text")}</p>
      {students.length === 0 ? (
        <p class="pp-soft-text">{t("empty")}</p>
      ) : (
        <ChooseStudents ask={ask} language={language} students={students} onSaved={(made) => setSaved(() => made)} />
      )}
      <details class="planner-help">
        <summary>{t("open")}</summary>
        <RestoreForm ask={ask} language={language} purpose="hand-over" />
      </details>
    </div>
  );
}

/** The chosen students, who outlast a lock; none who is gone. */
function useChosen(students: HandOverProps["students"]): [ReadonlySet<string>, (ids: ReadonlySet<string>) => void] {
  const [kept, setKept] = useDraftState<readonly string[]>("settings:hand-over-choices", []);
  const chosen = new Set(kept.filter((id) => students.some((student) => student.id === id)));
  return [chosen, (ids) => setKept(() => [...ids])];
}

function ChooseStudents(props: HandOverProps & { onSaved: (saved: SavedHandOver) => void }) {
  const { ask, language, students, onSaved } = props;
  const t = handOverWords(language);
  const [chosen, setChosen] = useChosen(students);
  const canKeep = useCanKeep();
  const [isBusy, setBusy] = useState(false);
  const [isNoneChosen, setNoneChosen] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const save = async (): Promise<void> => {
    setNoneChosen(chosen.size === 0);
    if (isBusy || chosen.size === 0) return;
    setBusy(true);
    const studentIds = [...chosen];
    const answer = await ask("saveHandOver", { studentIds });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    // Where Pushpin was locked meanwhile, no file is saved: its code has no place. Her choices come back.
    if (!answer.ok || !canKeep()) return;
    const { file, ...rest } = answer.value;
    setChosen(new Set());
    onSaved({ ...rest, studentIds, name: downloadFile("hand-over", file) });
  };
  return (
    <fieldset class="pp-stack">
      <legend class="pp-label">{t("students")}</legend>
      <div class="pp-row">
        {wholeClasses(students).map(({ classId, className, ids }) => (
          <Button key={classId} onPress={() => setChosen(new Set([...chosen, ...ids]))}>
            {t("class", { className, count: ids.length })}
          </Button>
        ))}
      </div>
      {students.map((one) => (
        <CheckField
          key={one.id}
          label={t("option", { ...one })}
          isChecked={chosen.has(one.id)}
          onChange={(isChosen) => choose(one.id, isChosen)}
        />
      ))}
      {isNoneChosen && (
        <Notice tone="stop" isNews>
          <p>{t("none")}</p>
        </Notice>
      )}
      <VaultFailure failure={failure} language={language} />
      <div>
        <Button isBusy={isBusy} onPress={() => void save()}>
          {isBusy ? t("working") : t("save")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Lists classes with several students, so that she can choose a whole class with one click. */
function wholeClasses(students: readonly StudentChoice[]): { classId: string; className: string; ids: string[] }[] {
  const classIds = [...new Set(students.map(({ classId }) => classId))];
  return classIds
    .map((classId) => ({ classId, own: students.filter((one) => one.classId === classId) }))
    .filter(({ own }) => own.length > 1)
    .map(({ classId, own }) => ({ classId, className: own[0]!.className, ids: own.map(({ id }) => id) }));
}
