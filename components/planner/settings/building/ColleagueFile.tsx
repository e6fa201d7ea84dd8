import { useRef, useState } from "preact/hooks";
import type { BuildingPreview } from "../../../../lib/contracts/building";
import type { Failure } from "../../../../lib/contracts/failure";
import { buildingWords, colleagueName, standingText } from "../../../../lib/i18n/building";
import { formatShortDay } from "../../../../lib/i18n/format";
import { unlockWords } from "../../../../lib/i18n/unlock";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { SecretField } from "../../../ui/SecretField";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { FailureNotice } from "../../FailureNotice";
import { readChosen } from "../vault/download-file";
import { RoomLines } from "./RoomLines";
import { meaningOf, RoomChoice, type RoomMeaning } from "./RoomChoice";
import { useBuildingScreen } from "../use-building-screen";

/** A year of visits is a few kilobytes: a larger file is none. */
const MAX_BYTES = 4 << 20;

interface ChosenFile {
  name: string;
  file: string;
}
interface OpenedFile {
  file: string;
  code: string;
  preview: BuildingPreview;
}

/** Opens a colleague's file, shows what it says, and takes it. */
export function ColleagueFile() {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [isBack, setBack] = useState(false);
  const close = (): void => {
    setBack(true);
    setOpened(null);
  };
  if (opened) return <Preview opened={opened} onClose={close} />;
  return <ChooseFile takesFocus={isBack} onOpened={setOpened} />;
}

/** @param takesFocus true when it appears in place of a preview */
function ChooseFile({ takesFocus, onOpened }: { takesFocus: boolean; onOpened: (opened: OpenedFile) => void }) {
  const { language, ask } = useBuildingScreen();
  const t = buildingWords(language);
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [isLarge, setLarge] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    setChosen(null);
    setFailure(null);
    setLarge(picked.size > MAX_BYTES);
    if (picked.size > MAX_BYTES) return;
    const file = await readChosen(picked);
    const answer = await ask("inspectFile", { purpose: "building", file });
    if (answer.ok) setChosen({ name: picked.name, file });
    else setFailure(answer.failure);
  };
  return (
    <div class="pp-stack planner-narrow-form">
      <div class="pp-row">
        <Button takesFocus={takesFocus} onPress={() => chooser.current?.click()}>
          {t("open.choose")}
        </Button>
        {chosen && <span>{t("open.chosen", { name: chosen.name })}</span>}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t("open.file")}
          accept=".pushpin"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            // Clear the input, so that the same file can be chosen again after it was copied anew.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {isLarge && (
        <Notice tone="stop" isNews>
          <p>{t("open.large")}</p>
        </Notice>
      )}
      {failure && <FailureNotice failure={failure} />}
      {chosen && <EnterCode key={chosen.file} chosen={chosen} onOpened={onOpened} />}
    </div>
  );
}

function EnterCode({ chosen: { file }, onOpened }: { chosen: ChosenFile; onOpened: (opened: OpenedFile) => void }) {
  const { language, ask } = useBuildingScreen();
  const t = buildingWords(language);
  const [code, setCode] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy || code === "") return;
    setBusy(true);
    const answer = await ask("previewBuildingFile", { file, code });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onOpened({ file, code, preview: answer.value });
  };
  return (
    <form class="pp-stack" onSubmit={(event) => void submit(event)}>
      <SecretField
        label={t("open.code")}
        showWord={unlockWords(language)("show")}
        takesFocus
        value={code}
        onChange={setCode}
      />
      {failure && <FailureNotice failure={failure} />}
      <div>
        <Button type="submit" isBusy={isBusy}>
          {isBusy ? t("open.working") : t("open.submit")}
        </Button>
      </div>
    </form>
  );
}

function Preview({ opened, onClose }: { opened: OpenedFile; onClose: () => void }) {
  const { language, save, announce } = useBuildingScreen();
  const t = buildingWords(language);
  const { file, code, preview } = opened;
  const { standing, colleague, rooms, ownRooms } = preview;
  const [meanings, setMeanings] = useState<ReadonlyMap<number, RoomMeaning>>(
    new Map(rooms.flatMap(({ proposal }, at) => (proposal ? [[at, proposal] as const] : []))),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  const who = colleagueName(colleague.name, language);
  const isUseful = standing === "new" || standing === "newer";
  const take = async (): Promise<void> => {
    const said = rooms.flatMap((room, at) => {
      const means = meanings.get(at);
      return means === undefined ? [] : [meaningOf(room, means)];
    });
    const outcome = await save("takeBuildingFile", { file, code, rooms: said });
    setFailure(outcome);
    if (outcome) return;
    announce(t("taken", { who }));
    onClose();
  };
  return (
    <div class="pp-stack">
      <h4 ref={heading} tabIndex={-1}>
        {t("preview.title", { who: [who, colleague.discipline].filter(Boolean).join(", ") })}
      </h4>
      <p>{standingText(standing, colleague.expiresOn, language)}</p>
      {isUseful && <p>{t("preview.expires", { day: formatShortDay(colleague.expiresOn, language) })}</p>}
      {colleague.visits.length === 0 ? <p>{t("preview.empty")}</p> : <RoomLines visits={colleague.visits} />}
      {isUseful && rooms.length > 0 && (
        <fieldset class="pp-stack planner-narrow-form">
          <legend class="pp-label">{t("rooms.title")}</legend>
          <p class="pp-soft-text">{t("rooms.text")}</p>
          {rooms.map((room, at) => (
            <RoomChoice
              key={`${room.site}|${room.room}`}
              named={room}
              ownRooms={ownRooms}
              chosen={meanings.get(at)}
              language={language}
              onChoose={(means) => setMeanings(new Map(meanings).set(at, means))}
            />
          ))}
        </fieldset>
      )}
      {failure && <FailureNotice failure={failure} />}
      <div class="pp-row">
        {isUseful && (
          <Button look="primary" onPress={() => void take()}>
            {t("take")}
          </Button>
        )}
        <Button onPress={onClose}>{t("cancel")}</Button>
      </div>
    </div>
  );
}
