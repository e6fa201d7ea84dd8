import { useState } from "preact/hooks";
import type { BellRow, BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { formatTimeRange } from "../../../lib/i18n/format";
import { Button, IconButton } from "../../ui/Button";
import { DeleteButton } from "../DeleteButton";
import { usePlanner } from "../planner-context";
import { BellForm } from "./BellForm";
import { useCalendarWords } from "./use-calendar-words";

/** The alternative bell schedules of a site. */
export function BellSection({ siteId, bellSchedules }: { siteId: string; bellSchedules: readonly BellSchedule[] }) {
  const { actions } = usePlanner();
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
          <Button icon="plus" onPress={() => setEdited({ id: actions.newId(), siteId, name: "", rows: [] })}>
            {c("bells.add")}
          </Button>
        </div>
      )}
    </div>
  );
}

function BellLine({ schedule, onEdit }: { schedule: BellSchedule; onEdit: () => void }) {
  const { t, language, requests, announce } = usePlanner();
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
        <IconButton icon="pencil" label={t("form.edit.what", { name })} onPress={onEdit} />
        <DeleteButton
          name={name}
          title={c("bells.delete.title", { name })}
          text={c("bells.delete.text")}
          remove={async () => requests.save("removeBellSchedule", { id: schedule.id })}
          onRemoved={() => announce(c("deleted", { name }))}
        />
      </span>
    </div>
  );
}
