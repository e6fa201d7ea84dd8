import type { CalendarReading } from "../../../core/schedule/calendar-reading";
import type { GoogleFacts } from "../../../page-facts/page-facts";
import type { ReadingEnvironment } from "../../page-adapter";
import { interpretFacts, NOTHING, type FactsReader, type PartialReading } from "../../reading/interpret-facts";
import { findDateOfKey } from "../datekey";
import { findChips, type Chip } from "./chips";
import { readListed } from "./list";
import { openCase, type PageCase } from "./page-case";
import { readColumns } from "./read-columns";

const GOOGLE_READER: FactsReader<GoogleFacts, PageCase> = { open: openCase, readCalendar };

/** Interprets the facts of a Google page. Never throws: the reading's health names what can't be read. */
export function interpretGooglePage(facts: GoogleFacts, environment: ReadingEnvironment): CalendarReading {
  return interpretFacts(facts, environment, GOOGLE_READER);
}

function readCalendar(opened: PageCase): PartialReading {
  const { facts, health } = opened;
  switch (facts.shape) {
    case "ambiguous":
      health.report("grid-ambiguous", facts.gridCount);
      return { ...NOTHING, view: facts.view };
    case "list":
      return readList(opened);
    case "columns":
      return facts.columns ? readColumns(opened, facts.columns) : readBare(opened);
    default:
      return readBare(opened);
  }
}

/** Reads the chips of a view without hours, which never proves free time. */
function readList(opened: PageCase): PartialReading {
  const { facts, health } = opened;
  health.report("view-unsupported");
  const dates = facts.days.listed.flatMap((key) => findDateOfKey(key) ?? []);
  const days = [...new Set(dates)].sort();
  return { ...NOTHING, view: facts.view, days, events: readListed(listedChips(opened), opened) };
}

function readBare(opened: PageCase): PartialReading {
  const { facts, health } = opened;
  health.report(facts.hasGrid ? "columns-missing" : "grid-missing");
  return { ...NOTHING, view: facts.view, events: readListed(listedChips(opened), opened) };
}

/**
 * Gives the chips that are shown, so that hidden copies of a list do not count; all chips when none is shown, as on a
 * page without layout.
 */
function listedChips({ facts, words }: PageCase): readonly Chip[] {
  const { chips } = findChips(facts.chips, [], words);
  const shown = chips.filter((chip) => chip.facts.isShown);
  return shown.length > 0 ? shown : chips;
}
