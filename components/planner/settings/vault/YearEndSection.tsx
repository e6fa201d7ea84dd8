import { useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import { nextGrade } from "../../../../lib/core/caseload/next-grade";
import type { Language } from "../../../../lib/i18n/translate";
import { yearEndWords } from "../../../../lib/i18n/year-end";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { SelectField } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import { useCanKeep, useDraftState } from "../../drafts";
import { NamedElsewhere } from "../../students/NamedElsewhere";
import type { StudentChoice, VaultScreen } from "../use-vault-screen";
import { HandedOver, type SavedHandOver } from "./HandedOver";
import { VaultFailure } from "./VaultFailure";
import {
  carryOutFates,
  FATES,
  FATES_FOR_ALL,
  idsWith,
  possibleFate,
  withoutDone,
  type Fate,
  type Fates,
} from "./year-end-fates";

interface YearEndProps extends VaultScreen {
  students: readonly (StudentChoice & { grade: string })[];
}

/** The review at the end of the school year: keep, promote to the next grade, archive sealed, or erase. */
export function YearEndSection({ ask, language, students }: YearEndProps) {
  const t = yearEndWords(language);
  // Each with a code that is shown only once: a second file must not take the place of the first, nor a lock lose one.
  const [saved, setSaved] = useDraftState<readonly SavedHandOver[]>("settings:year-end", []);
  const [doneCount, setDoneCount] = useState(0);
  // Some choices are not carried out yet, or failed, after a file was saved: they stay below its code.
  const [isLeft, setLeft] = useState(false);
  // Keep showing a one-time code until she closes it, even when no student is left.
  if (students.length === 0 && saved.length === 0) return <p class="pp-soft-text">{t("empty")}</p>;
  return (
    <div class="pp-stack">
      <p>{t("text")}</p>
      {doneCount > 0 && (
        <Notice tone="ok" isNews>
          <p>{t("done")}</p>
        </Notice>
      )}
      {saved.map((one) => (
        <HandedOver
          key={one.code}
          ask={ask}
          language={language}
          saved={one}
          onClose={() => setSaved((now) => now.filter(({ code }) => code !== one.code))}
        />
      ))}
      {(saved.length === 0 || isLeft) && (
        // A new key resets the choices after they were carried out.
        <ChooseFates
          key={doneCount}
          ask={ask}
          language={language}
          students={students}
          onArchived={(archived) => {
            setLeft(true);
            setSaved((now) => [...now, archived]);
          }}
          onDone={(failure) => {
            if (failure === null) setDoneCount(doneCount + 1);
            setLeft(failure !== null);
          }}
        />
      )}
    </div>
  );
}

interface ChooseProps extends YearEndProps {
  onArchived: (saved: SavedHandOver) => void;
  onDone: (failure: Failure | null) => void;
}

function ChooseFates(props: ChooseProps) {
  const { ask, language, students, onArchived, onDone } = props;
  const t = yearEndWords(language);
  const [fates, setFates] = useFates(students);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isNothing, setNothing] = useState(false);
  const [failed, setFailed] = useState<FailedFates | null>(null);
  const canKeep = useCanKeep();
  const hasChoice = [...fates.values()].some((fate) => fate !== "keep");
  const submit = (): void => {
    setNothing(!hasChoice);
    setAsking(hasChoice);
  };
  const carryOut = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    const keep = (archived: SavedHandOver): void => {
      setFates(withoutDone(fates, archived.studentIds));
      onArchived(archived);
    };
    const out = await carryOutFates({ ask, canKeep, onArchived: keep }, fates, students);
    setBusy(false);
    setFailed(out.failure && { failure: out.failure, isNoneDone: out.done.length === 0 });
    // What is done must not be done again by a second try.
    setFates(withoutDone(fates, out.done));
    onDone(out.failure);
  };
  return (
    <div class="pp-stack planner-narrow-form">
      {students.length > 1 && <ForAll students={students} language={language} onChoose={setFates} />}
      {students.map((student) => (
        <SelectField
          key={student.id}
          label={t("option", { ...student })}
          value={fates.get(student.id) ?? "keep"}
          options={FATES.filter((fate) => possibleFate(student, fate) === fate).map((value) => ({
            value,
            label: t(value, { grade: nextGrade(student.grade) ?? "" }),
          }))}
          onChange={(fate) => setFates(new Map(fates).set(student.id, fate))}
        />
      ))}
      <p class="pp-soft-text">{t("class.text")}</p>
      {isNothing && (
        <Notice tone="stop" isNews>
          <p>{t("nothing")}</p>
        </Notice>
      )}
      {failed && <FatesFailure failed={failed} fates={fates} language={language} />}
      <Submit isBusy={isBusy} onPress={submit} language={language} />
      {isAsking && (
        <ConfirmFates
          {...{ ask, fates, language }}
          onConfirm={() => void carryOut()}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function Submit({ isBusy, onPress, language }: { isBusy: boolean; onPress: () => void; language: Language }) {
  const t = yearEndWords(language);
  return (
    <div>
      <Button isBusy={isBusy} onPress={onPress}>
        {isBusy ? t("working") : t("submit")}
      </Button>
    </div>
  );
}

/** Her choices, which outlast a lock; none for a student who is gone, and none that changes nothing. */
function useFates(students: YearEndProps["students"]): [Fates, (fates: Fates) => void] {
  const [chosen, choose] = useDraftState<readonly (readonly [string, Fate])[]>("settings:year-end-choices", []);
  const fates = new Map(chosen.filter(([id]) => students.some((student) => student.id === id)));
  return [fates, (next) => choose(() => [...next].filter(([, fate]) => fate !== "keep"))];
}

/** What stopped the last try, and whether it stopped before anything was carried out. */
interface FailedFates {
  failure: Failure;
  isNoneDone: boolean;
}

/** Says what failed, and, where choices were carried out before it, that they are not repeated. */
function FatesFailure({
  failed: { failure, isNoneDone },
  fates,
  language,
}: Pick<ConfirmProps, "fates" | "language"> & { failed: FailedFates }) {
  const t = yearEndWords(language);
  const count = [...fates.values()].filter((fate) => fate !== "keep").length;
  return (
    <>
      <VaultFailure failure={failure} language={language} />
      <p>{isNoneDone ? t("left.all") : t("left", { count })}</p>
    </>
  );
}

interface ForAllProps extends Pick<YearEndProps, "students" | "language"> {
  onChoose: (fates: Fates) => void;
}

/** Chooses the same for all students at once; single ones can still be changed afterwards. */
function ForAll({ students, language, onChoose }: ForAllProps) {
  const t = yearEndWords(language);
  return (
    <fieldset class="pp-row">
      <legend class="pp-sr">{t("all")}</legend>
      {FATES_FOR_ALL.map((fate) => (
        <Button
          key={fate}
          onPress={() => onChoose(new Map(students.map((student) => [student.id, possibleFate(student, fate)])))}
        >
          {t(`all.${fate}`)}
        </Button>
      ))}
    </fieldset>
  );
}

interface ConfirmProps extends Pick<VaultScreen, "ask"> {
  fates: Fates;
  language: Language;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Says how many students move up, are archived and are erased, before anything happens. */
function ConfirmFates({ ask, fates, language, onConfirm, onCancel }: ConfirmProps) {
  const t = yearEndWords(language);
  const erased = idsWith(fates, "erase");
  const counts = (["promote", "archive", "erase"] as const).map((fate) => [fate, idsWith(fates, fate).length] as const);
  return (
    <ConfirmDialog
      title={t("confirm.title")}
      confirmWord={t("confirm")}
      cancelWord={t("cancel")}
      isDanger={erased.length > 0}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {counts
        .filter(([, count]) => count > 0)
        .map(([fate, count]) => (
          <p key={fate}>{t(`confirm.${fate}`, { count })}</p>
        ))}
      {erased.length > 0 && <NamedElsewhere ask={ask} language={language} ids={erased} />}
    </ConfirmDialog>
  );
}
