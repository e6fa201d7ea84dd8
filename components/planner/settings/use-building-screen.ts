import type { BuildingView } from "../../../lib/contracts/building";
import type { Language } from "../../../lib/i18n/translate";
import { usePage } from "../page-context";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";
import { useAnswer, type LoadedAnswer } from "../use-answer";

/** What the part on shared rooms reads and changes. */
interface BuildingScreen {
  loaded: LoadedAnswer<BuildingView>;
  language: Language;
  ask: AskOnly<"saveBuildingFile" | "inspectFile" | "previewBuildingFile">;
  save: SaveOnly<"takeBuildingFile" | "chooseRoom" | "removeColleague" | "chooseOtherVisits">;
  announce: (text: string) => void;
}

/** Gives what is known of shared rooms, and the way to change it. */
export function useBuildingScreen(): BuildingScreen {
  const { ask, save } = usePlannerClient();
  const { language, announce } = usePage();
  return { loaded: useAnswer("loadBuilding", null), language, ask, save, announce };
}
