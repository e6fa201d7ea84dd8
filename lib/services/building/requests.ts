import type { buildingContract } from "../../contracts/building";
import type { Implementation } from "../../contracts/contract";
import { ok } from "../../core/result";
import { done } from "../answer";
import { changeChoices } from "../choices/choices";
import { buildingView, type BuildingPorts } from "./building";
import { chooseRoom, previewBuildingFile, removeColleague, saveBuildingFile, takeBuildingFile } from "./building-files";

/** Answers the requests on rooms that she shares with colleagues. */
export const buildingRequests = {
  loadBuilding: async (ports) => ok(await buildingView(ports)),
  saveBuildingFile: async (ports, wanted, { underLock }) => saveBuildingFile(ports, wanted, underLock),
  previewBuildingFile: async (ports, chosen) => previewBuildingFile(ports, chosen),
  takeBuildingFile: async (ports, chosen, { underLock }) => takeBuildingFile(ports, chosen, underLock),
  chooseRoom: async (ports, meaning) => chooseRoom(ports, meaning),
  removeColleague: async (ports, { id }) => done(removeColleague(ports, id)),
  chooseOtherVisits: async (ports, { rule }) => done(changeChoices(ports, { otherVisits: rule })),
} satisfies Implementation<typeof buildingContract, BuildingPorts>;
