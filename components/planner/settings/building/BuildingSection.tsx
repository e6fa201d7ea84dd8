import { useState } from "preact/hooks";
import type { BuildingView } from "../../../../lib/contracts/building";
import type { Failure } from "../../../../lib/contracts/failure";
import { OTHER_VISIT_RULES } from "../../../../lib/core/building/room-visit";
import { buildingWords, colleagueName } from "../../../../lib/i18n/building";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../../../lib/i18n/format";
import { SelectField } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import { DeleteButton } from "../../DeleteButton";
import { FailureNotice } from "../../FailureNotice";
import { ColleagueFile } from "./ColleagueFile";
import { OwnFile } from "./OwnFile";
import { RoomLines } from "./RoomLines";
import { meaningOf, RoomChoice } from "./RoomChoice";
import { useBuildingScreen } from "../use-building-screen";

/** Rooms that she shares with colleagues: her own file, theirs, and how their times count. */
export function BuildingSection() {
  const { loaded, language, save } = useBuildingScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const t = buildingWords(language);
  const view = loaded.value;
  if (!view) return loaded.failure && <FailureNotice failure={loaded.failure} />;
  return (
    <div class="pp-stack">
      {failure && <FailureNotice failure={failure} />}
      <Clashes view={view} />
      <h3>{t("own.title")}</h3>
      <OwnFile own={view.own} />
      <h3>{t("open.title")}</h3>
      <ColleagueFile />
      <h3>{t("colleagues.title")}</h3>
      <ColleagueList view={view} />
      {view.rooms.length > 0 && <Rooms view={view} onFailure={setFailure} />}
      <div class="planner-narrow-form">
        <SelectField
          label={t("rule")}
          value={view.rule}
          options={OTHER_VISIT_RULES.map((value) => ({ value, label: t(`rule.${value}`) }))}
          onChange={(rule) => void save("chooseOtherVisits", { rule }).then(setFailure)}
        />
      </div>
    </div>
  );
}

function ColleagueList({ view }: { view: BuildingView }) {
  const { language, save, announce } = useBuildingScreen();
  const t = buildingWords(language);
  if (view.colleagues.length === 0) return <p class="pp-soft-text">{t("colleagues.none")}</p>;
  return (
    <ul class="planner-lines">
      {view.colleagues.map(({ id, name, expiresOn, isExpired, visits }) => {
        const who = colleagueName(name, language);
        const day = formatShortDay(expiresOn, language);
        return (
          <li key={id}>
            <div class="pp-row pp-spread">
              <span>
                {isExpired ? t("colleague.expired", { who, day }) : t("colleague", { who, day, count: visits.length })}
              </span>
              <DeleteButton
                name={who}
                title={t("remove.title", { who })}
                text={t("remove.text")}
                remove={async () => save("removeColleague", { id })}
                onRemoved={() => announce(t("removed", { who }))}
              />
            </div>
            <RoomLines visits={visits} />
          </li>
        );
      })}
    </ul>
  );
}

interface RoomsProps {
  view: BuildingView;
  onFailure: (failure: Failure | null) => void;
}

function Rooms({ view, onFailure }: RoomsProps) {
  const { language, save } = useBuildingScreen();
  const t = buildingWords(language);
  return (
    <fieldset class="pp-stack planner-narrow-form">
      <legend class="pp-label">{t("rooms.title")}</legend>
      {view.rooms.some(({ means }) => means === undefined) && (
        <Notice tone="warn">
          <p>{t("rooms.open")}</p>
        </Notice>
      )}
      {view.rooms.map((room) => (
        <RoomChoice
          key={`${room.site}|${room.room}`}
          named={room}
          ownRooms={view.ownRooms}
          chosen={room.means}
          language={language}
          onChoose={(means) => void save("chooseRoom", meaningOf(room, means)).then(onFailure)}
        />
      ))}
    </fieldset>
  );
}

const SHOWN_CLASHES = 5;

function Clashes({ view: { clashes } }: { view: BuildingView }) {
  const { language } = useBuildingScreen();
  const t = buildingWords(language);
  if (clashes.length === 0) return null;
  const more = clashes.length - SHOWN_CLASHES;
  return (
    <Notice tone="warn">
      <p>{t("clash.title", { count: clashes.length })}</p>
      <ul>
        {clashes.slice(0, SHOWN_CLASHES).map(({ date, className, who, ...time }) => (
          <li key={`${date}|${time.startMinute}|${className}|${who}`}>
            {t("clash", {
              ...{ day: formatShortDay(date, language), time: formatTimeRange(time, language) },
              ...{ className: foreignText(className), who: colleagueName(who, language) },
            })}
          </li>
        ))}
        {more > 0 && <li>{t("clash.more", { count: more })}</li>}
      </ul>
    </Notice>
  );
}
