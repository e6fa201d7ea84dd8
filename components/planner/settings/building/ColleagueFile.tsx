import { useState } from "preact/hooks";
import type { BuildingPreview } from "../../../../lib/contracts/building";
import type { Failure } from "../../../../lib/contracts/failure";
import { buildingWords, colleagueName, fileStatusText } from "../../../../lib/i18n/building";
import { formatShortDay } from "../../../../lib/i18n/format";
import { Button } from "../../../ui/Button";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { FailureNotice } from "../../FailureNotice";
import { SealedFileForm } from "../vault/SealedFileForm";
import { RoomLines } from "./RoomLines";
import { meaningOf, RoomChoice, type RoomMeaning } from "./RoomChoice";
import { useBuildingScreen } from "../use-building-screen";

/** Larger files are refused unread: a year of visits is a few kilobytes. */
const MAX_BYTES = 4 << 20;

interface OpenedFile {
  file: string;
  code: string;
  preview: BuildingPreview;
}

/** Opens a colleague's file, shows its contents, and imports it. */
export function ColleagueFile() {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [isBack, setBack] = useState(false);
  const { language, ask } = useBuildingScreen();
  const t = buildingWords(language);
  const inspect = async (file: string): Promise<Failure | null> => {
    const answer = await ask("inspectFile", { purpose: "building", file });
    return answer.ok ? null : answer.failure;
  };
  const open = async (file: string, code: string): Promise<Failure | null> => {
    const answer = await ask("previewBuildingFile", { file, code });
    if (answer.ok) setOpened({ file, code, preview: answer.value });
    return answer.ok ? null : answer.failure;
  };
  const close = (): void => {
    setBack(true);
    setOpened(null);
  };
  if (opened) return <Preview opened={opened} onClose={close} />;
  return (
    <SealedFileForm
      language={language}
      mostBytes={MAX_BYTES}
      words={{ file: t("open.file"), tooLarge: t("open.large"), secret: t("open.code") }}
      takesFocus={isBack}
      inspect={inspect}
      onOpen={open}
    />
  );
}

function Preview({ opened, onClose }: { opened: OpenedFile; onClose: () => void }) {
  const { language, save, announce } = useBuildingScreen();
  const t = buildingWords(language);
  const { file, code, preview } = opened;
  const { status, colleague, rooms, ownRooms } = preview;
  const [meanings, setMeanings] = useState<ReadonlyMap<number, RoomMeaning>>(
    new Map(rooms.flatMap(({ proposal }, at) => (proposal ? [[at, proposal] as const] : []))),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  const who = colleagueName(colleague.name, language);
  const isUseful = status === "new" || status === "newer";
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
      <p>{fileStatusText(status, colleague.expiresOn, language)}</p>
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
