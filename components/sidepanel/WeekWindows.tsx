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

/** Lists further windows that would work, folded until she opens them. */
export function MoreWindows({ list, context }: WindowsProps): JSX.Element | null {
  const { words } = context;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (list.more.length === 0) return null;
  const count = Math.max(list.moreCount, list.more.length);
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
            {count > list.more.length && (
              <p class="pp-soft-text">{words("moreShown", { shown: list.more.length, count })}</p>
            )}
            <ul class="panel-windows">
              {list.more.map((window) => (
                <WindowDisclosure key={window.id} window={window} context={context} withDay />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
