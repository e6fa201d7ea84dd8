import type { Input } from "../../../../lib/contracts/requests";
import type { NamedRoom } from "../../../../lib/contracts/building";
import { roomKey, type OwnRoom } from "../../../../lib/core/building/room-match";
import { buildingWords } from "../../../../lib/i18n/building";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import type { Language } from "../../../../lib/i18n/translate";
import { SelectField } from "../../../ui/Field";

/** Which of her rooms is meant; null for none of them. */
export type RoomMeaning = { siteId: string; room: string } | null;

/** Converts her answer about a room to the input of the request. */
export const meaningOf = ({ site, room }: NamedRoom, means: RoomMeaning): Input<"chooseRoom"> => ({
  ...{ site, room, siteId: means?.siteId ?? null },
  ownRoom: means?.room ?? "",
});

interface RoomChoiceProps {
  named: NamedRoom;
  ownRooms: readonly OwnRoom[];
  /** Undefined while nothing is chosen. */
  chosen: RoomMeaning | undefined;
  language: Language;
  onChoose: (means: RoomMeaning) => void;
}

const NONE = "none";
/** Key of a room, equal for all spellings: she may have confirmed "Rm 12" and write "Room 12" today. */
const keyOf = ({ siteId, room }: { siteId: string; room: string }): string => JSON.stringify([siteId, roomKey(room)]);

/** Asks which of her rooms a colleague's label means. */
export function RoomChoice({ named, ownRooms, chosen, language, onChoose }: RoomChoiceProps) {
  const t = buildingWords(language);
  const labelOf = (site: string, room: string): string =>
    t("room.label", { site: foreignText(site), room: foreignText(room) });
  const options = ownRooms.map((own) => ({ value: keyOf(own), label: labelOf(own.siteName, own.room) }));
  const value = chosen === undefined ? "" : chosen === null ? NONE : keyOf(chosen);
  return (
    <SelectField
      label={labelOf(named.site, named.room)}
      value={value}
      options={[
        ...(chosen === undefined ? [{ value: "", label: t("room.choose") }] : []),
        ...options,
        { value: NONE, label: t("room.none") },
      ]}
      onChange={(next) => {
        if (next === NONE) onChoose(null);
        else if (next !== "") onChoose(ownRooms.find((own) => keyOf(own) === next) ?? null);
      }}
    />
  );
}
