import type { ReadingSummary } from "../../../lib/core/health/reading-summary";
import { useHealthWords } from "./use-health-words";

/** Hits and misses of each selector key, for a closer look. */
export function KeyTable({ look }: { look: ReadingSummary }) {
  const h = useHealthWords();
  const keys = Object.entries(look.keys).sort(([a], [b]) => a.localeCompare(b));
  const found = keys.filter(([, { hits }]) => hits > 0).length;
  return (
    <details class="health-fold">
      <summary>{h("keys.title", { found, all: keys.length })}</summary>
      <ul class="health-list">
        <li>{h("page.chips", look.chips)}</li>
        {look.language && <li>{h("page.language", { language: look.language })}</li>}
        {look.build && <li>{h("page.build", { build: look.build })}</li>}
      </ul>
      <p class="pp-soft-text">{h("keys.why")}</p>
      <div class="pp-table-scroll">
        <table class="pp-table health-keys">
          <thead>
            <tr>
              <th scope="col">{h("keys.key")}</th>
              <th scope="col">{h("keys.hits")}</th>
              <th scope="col">{h("keys.fallbacks")}</th>
              <th scope="col">{h("keys.misses")}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(([key, { hits, fallbacks, misses }]) => (
              <tr key={key}>
                <th scope="row">{key}</th>
                <td>{hits}</td>
                <td>{fallbacks}</td>
                <td>{misses}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
