import { useEffect, useRef, useState } from "preact/hooks";
import type { BuildingView } from "../../../../lib/contracts/building";
import type { Failure } from "../../../../lib/contracts/failure";
import { DISCIPLINES, type Discipline } from "../../../../lib/core/goals/goal-case";
import { buildingWords } from "../../../../lib/i18n/building";
import { fieldErrorText } from "../../../../lib/i18n/failure";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { formatShortDay } from "../../../../lib/i18n/format";
import { Button } from "../../../ui/Button";
import { SelectField, TextField } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import { useCanKeep, useDraftState } from "../../drafts";
import { FailureNotice } from "../../FailureNotice";
import { downloadFile } from "../vault/download-file";
import { RoomLines } from "./RoomLines";
import { useBuildingScreen } from "../use-building-screen";

interface SavedFile {
  name: string;
  code: string;
}

const SERVICES = DISCIPLINES.map((value) => ({ value, label: value }));

/** What she calls herself to colleagues. */
interface Called {
  name: string;
  discipline: Discipline | "";
}

/** What she typed of it, which outlasts a lock, and what is saved. */
function useCalled(own: BuildingView["own"]) {
  const asSaved: Called = { name: own.name, discipline: own.discipline ?? "" };
  return [...useDraftState("settings:rooms-name", asSaved), asSaved] as const;
}

/** Shows what her file would contain, and saves it. */
export function OwnFile({ own }: { own: BuildingView["own"] }) {
  const { language, ask } = useBuildingScreen();
  const t = buildingWords(language);
  const [{ name, discipline }, setCalled, asSaved] = useCalled(own);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // The code is shown only once and opens the file: a lock must not lose it.
  const [saved, setSaved] = useDraftState<SavedFile | null>("settings:rooms-file", null);
  const canKeep = useCanKeep();
  const [isBack, setBack] = useState(false);
  const save = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const answer = await ask("saveBuildingFile", { name, discipline: discipline === "" ? null : discipline });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok || !canKeep()) return;
    const made = { name: downloadFile("rooms", answer.value.file), code: answer.value.code };
    setSaved(() => made);
    setCalled(() => asSaved);
  };
  const close = (): void => {
    setBack(true);
    setSaved(() => null);
  };
  if (saved) return <SavedNotice saved={saved} onClose={close} />;
  const nameError = failure?.code === "invalid-fields" ? failure.errors[0] : undefined;
  return (
    <div class="pp-stack">
      <OwnRooms own={own} />
      <LeftOut own={own} />
      <div class="pp-stack planner-narrow-form">
        <TextField
          label={t("name")}
          hint={t("name.hint")}
          error={nameError && fieldErrorText(nameError, language)}
          value={name}
          onChange={(typed) => setCalled((now) => ({ ...now, name: typed }))}
        />
        <SelectField<Discipline | "">
          label={t("discipline")}
          value={discipline}
          options={[{ value: "", label: t("discipline.none") }, ...SERVICES]}
          onChange={(chosen) => setCalled((now) => ({ ...now, discipline: chosen }))}
        />
      </div>
      {failure && !nameError && <FailureNotice failure={failure} />}
      <div>
        <Button takesFocus={isBack} isBusy={isBusy} onPress={() => void save()}>
          {isBusy ? t("working") : t("save")}
        </Button>
      </div>
    </div>
  );
}

function OwnRooms({ own }: { own: BuildingView["own"] }) {
  const { language } = useBuildingScreen();
  const t = buildingWords(language);
  if (own.visits.length === 0) return <p class="pp-soft-text">{t("own.none")}</p>;
  return (
    <>
      <p>{t("own.says", { count: own.visits.length, day: formatShortDay(own.expiresOn, language) })}</p>
      <RoomLines visits={own.visits} />
    </>
  );
}

/** Names what the file leaves out, and the cure. */
function LeftOut({ own }: { own: BuildingView["own"] }) {
  const { language } = useBuildingScreen();
  const t = buildingWords(language);
  return (
    <>
      {own.withoutRoom.length > 0 && (
        <Notice tone="warn">
          <p>{t("own.without", { classes: own.withoutRoom.map(foreignText).join(", ") })}</p>
        </Notice>
      )}
      {own.revealing.length > 0 && (
        <Notice tone="warn">
          <p>{t("own.revealing", { rooms: own.revealing.map(({ room }) => foreignText(room)).join(", ") })}</p>
        </Notice>
      )}
    </>
  );
}

/** Shows the code of a saved file, once. */
function SavedNotice({ saved: { name, code }, onClose }: { saved: SavedFile; onClose: () => void }) {
  const { language } = useBuildingScreen();
  const t = buildingWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice tone="ok">
      <div class="pp-stack">
        <h4 ref={heading} tabIndex={-1}>
          {t("saved.title", { name })}
        </h4>
        <p>{t("saved.code")}</p>
        <p class="planner-code-value">
          <strong>{code}</strong>
        </p>
        <p>{t("saved.again")}</p>
        <div>
          <Button onPress={onClose}>{t("saved.close")}</Button>
        </div>
      </div>
    </Notice>
  );
}
