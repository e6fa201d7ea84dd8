import type { UpcomingVisit } from "../../contracts/caseload";
import type { Ports } from "../ports";
import { upcomingVisits } from "../visits/upcoming-visits";

/** Lists the booked visits to a class that are not over, in time order. */
export async function visitsOfClass(ports: Ports, id: string): Promise<UpcomingVisit[]> {
  const visits = await upcomingVisits(ports);
  return visits.filter(({ classId }) => classId === id).map(({ classId: _class, ...visit }) => visit);
}
