import type { RoomVisit } from "../../../../lib/core/building/room-visit";
import { roomVisitText } from "../../../../lib/i18n/building";
import { useBuildingScreen } from "../use-building-screen";

/** The times of a file, a line each. */
export function RoomLines({ visits }: { visits: readonly RoomVisit[] }) {
  const { language } = useBuildingScreen();
  return (
    <ul>
      {visits.map((visit) => (
        <li key={JSON.stringify(visit)}>{roomVisitText(visit, language)}</li>
      ))}
    </ul>
  );
}
