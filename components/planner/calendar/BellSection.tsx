import { useState } from "preact/hooks";
import type { BellRow, BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { formatTimeRange } from "../../../lib/i18n/format";
import { Button, IconButton } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { DeleteButton } from "../DeleteButton";
import { usePage } from "../page-context";
import { useCalendarScreen } from "./use-calendar-screen";
import { BellForm } from "./BellForm";
import { useCalendarWords } from "./use-calendar-words";

/** The alternative bell schedules of a site. */
export function BellSection({ siteId, bellSchedules }: { siteId: string; bellSchedules: readonly BellSchedule[] }) {
  const { newId } = useCalendarScreen();
  const c = useCalendarWords();
  const [edited, setEdited] = useState<BellSchedule | null>(null);
  const close = (): void => setEdited(null);
  return (
    <div class="pp-stack">
      <ul class="planner-lines">
        {bellSchedules.map((schedule) => (
          <li key={schedule.id}>
            {edited?.id === schedule.id ? (
              <BellForm schedule={schedule} others={bellSchedules} onClose={close} />
            ) : (
              <BellLine schedule={schedule} onEdit={() => setEdited(schedule)} />
            )}
          </li>
        ))}
      </ul>
      {edited && !bellSchedules.some(({ id }) => id === edited.id) && (
        <BellForm schedule={edited} others={bellSchedules} onClose={close} />
      )}
      {!edited && (
        <div>
          <Button icon={icons.plus} onPress={() => setEdited({ id: newId(), siteId, name: "", rows: [] })}>
            {c("bells.add")}
          </Button>
        </div>
      )}
    </div>
  );
}

function BellLine({ schedule, onEdit }: { schedule: BellSchedule; onEdit: () => void }) {
  const { t, language, announce } = usePage();
  const { save } = useCalendarScreen();
  const c = useCalendarWords();
  const { name, rows } = schedule;
  const said = ({ to, ...row }: BellRow): string =>
    `${formatTimeRange(row, language)} → ${to ? formatTimeRange(to, language) : c("bells.dropped.short")}`;
  return (
    <div class="pp-row pp-spread">
      <span>
        {name}
        <span class="pp-soft calendar-source">{rows.map(said).join(" · ")}</span>
      </span>
      <span class="pp-row">
        <IconButton icon={icons.pencil} label={t("form.edit.what", { name })} onPress={onEdit} />
        <DeleteButton
          name={name}
          title={c("bells.delete.title", { name })}
          text={c("bells.delete.text")}
          remove={async () => save("removeBellSchedule", { id: schedule.id })}
          onRemoved={() => announce(c("deleted", { name }))}
        />
      </span>
    </div>
  );
}
