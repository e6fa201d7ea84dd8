import { Button } from "../../ui/Button";
import { TextField } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { RefusedOfRow } from "./RefusedFields";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/** Fields for the names of the schools that are created with the classes. */
export function SitesPart({ bringIn }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const { draft, context, update, changeSite, refused } = bringIn;
  // Also needed for calendars without classes: nowhere else could their school be named.
  const isMissing = context.sites.length + draft.newSites.length === 0 && draft.calendars.length > 0;
  const isNeeded = context.sites.length === 0 || draft.newSites.length > 0;
  if (!isNeeded) return null;
  const add = (): void => {
    const id = context.newId();
    update((now) => ({
      ...now,
      newSites: [...now.newSites, { id, name: "", zone: context.deviceZone }],
      // Assign the first school to all classes without one.
      classes: now.classes.map((row) =>
        row.siteId === "" && now.newSites.length === 0 ? { ...row, siteId: id } : row,
      ),
    }));
  };
  return (
    <section class="pp-panel pp-stack" aria-labelledby="bring-in-sites">
      <h2 id="bring-in-sites">{b("site.new")}</h2>
      {draft.newSites.map((site, i) => (
        <div key={site.id}>
          <TextField
            label={b("site.name", { number: i + 1 })}
            value={site.name}
            onChange={(name) => changeSite(site.id, { name })}
          />
          <RefusedOfRow refused={refused} rowId={site.id} />
        </div>
      ))}
      <div data-missing={isMissing ? "" : undefined}>
        <Button icon={icons.plus} onPress={add}>
          {b("site.add")}
        </Button>
      </div>
    </section>
  );
}
