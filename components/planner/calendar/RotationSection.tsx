import { useState } from "preact/hooks";
import type { SchoolCalendarView } from "../../../lib/contracts/school-calendar-view";
import type { Rotation } from "../../../lib/core/school-calendar/school-day";
import { formatShortDay } from "../../../lib/i18n/format";
import { Button, IconButton } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { DeleteButton } from "../DeleteButton";
import { usePage } from "../page-context";
import { RotationForm } from "./RotationForm";
import { useCalendarScreen } from "./use-calendar-screen";
import { useCalendarWords } from "./use-calendar-words";

/** The rotations of a site and the letters of its next school days. */
export function RotationSection({ siteId, view }: { siteId: string; view: SchoolCalendarView }) {
  const { language } = usePage();
  const { newId } = useCalendarScreen();
  const c = useCalendarWords();
  const [edited, setEdited] = useState<Rotation | null>(null);
  const rotations = view.rotations.filter((rotation) => rotation.siteId === siteId);
  const letters = view.letters.filter((one) => one.siteId === siteId);
  const weeks = view.weeks.filter((one) => one.siteId === siteId);
  const day = (date: string): string => formatShortDay(date, language);
  const add = (): void => setEdited({ id: newId(), siteId, from: "", to: "", letters: [], onNoSchool: "moves" });
  return (
    <div class="pp-stack">
      {letters.length > 0 && (
        <p>
          {c("rotation.next", {
            letters: letters.map((one) => `${day(one.date)} ${one.letters.join("/")}`).join(" · "),
          })}
        </p>
      )}
      {weeks.length > 0 && (
        <p>
          {c("rotation.next.week", { letters: weeks.map((one) => `${day(one.monday)} ${one.letter}`).join(" · ") })}
        </p>
      )}
      <ul class="planner-lines">
        {rotations.map((rotation) => (
          <li key={rotation.id}>
            {edited?.id === rotation.id ? (
              <RotationForm rotation={rotation} onClose={() => setEdited(null)} />
            ) : (
              <RotationLine rotation={rotation} onEdit={() => setEdited(rotation)} />
            )}
          </li>
        ))}
      </ul>
      {edited && !rotations.some(({ id }) => id === edited.id) && (
        <RotationForm rotation={edited} onClose={() => setEdited(null)} />
      )}
      {!edited && (
        <div>
          <Button icon={icons.plus} onPress={add}>
            {c("rotation.add")}
          </Button>
        </div>
      )}
    </div>
  );
}

function RotationLine({ rotation, onEdit }: { rotation: Rotation; onEdit: () => void }) {
  const { t, language, announce } = usePage();
  const { save } = useCalendarScreen();
  const c = useCalendarWords();
  const day = (date: string): string => formatShortDay(date, language);
  const { id, letters, from, to, every } = rotation;
  const name = c(every ? "rotation.name.week" : "rotation.name", {
    letters: letters.join(", "),
    from: day(from),
    to: day(to),
  });
  return (
    <div class="pp-row pp-spread">
      <span>{name}</span>
      <span class="pp-row">
        <IconButton icon={icons.pencil} label={t("form.edit.what", { name })} onPress={onEdit} />
        <DeleteButton
          name={name}
          title={c("rotation.delete.title", { name })}
          text={c("rotation.delete.text")}
          remove={async () => save("removeRotation", { id })}
          onRemoved={() => announce(c("deleted", { name }))}
        />
      </span>
    </div>
  );
}
