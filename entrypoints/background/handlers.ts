import type { Implementation } from "../../lib/contracts/contract";
import type { Requests } from "../../lib/contracts/requests";
import type { PageReader } from "../../lib/ports/page-reader";
import type { PageScripts } from "../../lib/ports/page-scripts";
import { caseloadRequests, studentsRequests } from "../../lib/services/caseload/requests";
import { classesRequests } from "../../lib/services/classes/requests";
import type { FeedPorts } from "../../lib/services/feeds/read-feed";
import { feedsRequests } from "../../lib/services/feeds/requests";
import { healthRequests, vaultRequests } from "../../lib/services/health/requests";
import { matrixRequests } from "../../lib/services/matrix/requests";
import { schoolCalendarRequests } from "../../lib/services/school-calendar/requests";
import { todayRequests } from "../../lib/services/today/requests";
import { windowsRequests } from "../../lib/services/windows/requests";

/** The ports that requests may use. */
export type BackgroundPorts = FeedPorts & { pageReader: PageReader; pageScripts: PageScripts };

export type Handlers = Implementation<Requests, BackgroundPorts>;

/** Maps every request to the service that answers it. */
export const HANDLERS: Handlers = {
  ...windowsRequests,
  ...todayRequests,
  ...caseloadRequests,
  ...classesRequests,
  ...feedsRequests,
  ...studentsRequests,
  ...matrixRequests,
  ...schoolCalendarRequests,
  ...healthRequests,
  ...vaultRequests,
};
