import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import { formatDay } from "../../lib/i18n/format";
import type { WindowContext } from "./window-context";
import { WindowDisclosure } from "./WindowDisclosure";

interface WindowsProps {
  list: SuggestionList;
  context: WindowContext;
}

/** Lists the windows that the calendar page draws, by day. */
export function WeekWindows({ list, context }: WindowsProps): JSX.Element {
  const { words, language } = context;
  const days = list.days.filter((day) => list.windows.some(({ date }) => date === day));
  if (days.length === 0) return <p class="panel-none">{words("noWindows")}</p>;
  return (
    <>
      {days.map((day) => (
        <section key={day} aria-label={formatDay(day, language)}>
          <h2>{formatDay(day, language)}</h2>
          <ul class="panel-windows">
            {list.windows
              .filter(({ date }) => date === day)
              .map((window) => (
                <WindowDisclosure key={window.id} window={window} context={context} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Further windows shown at a time. */
const MORE_STEP = 12;

/** Lists further windows that would work, folded until she opens them. */
export function MoreWindows({ list, context }: WindowsProps): JSX.Element | null {
  const { words } = context;
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(MORE_STEP);
  const id = useId();
  if (list.more.length === 0) return null;
  const count = list.more.length;
  return (
    <section class="panel-more">
      <h2>
        <button
          type="button"
          class="pp-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words("more", { count })}
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            {count > shown && <p class="pp-soft-text">{words("moreShown", { shown, count })}</p>}
            <ul class="panel-windows">
              {list.more.slice(0, shown).map((window) => (
                <WindowDisclosure key={window.id} window={window} context={context} withDay />
              ))}
            </ul>
            {list.more.length > shown && (
              <button type="button" class="pp-button" onClick={() => setShown(shown + MORE_STEP)}>
                {words("moreNext", { count: Math.min(MORE_STEP, list.more.length - shown) })}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
