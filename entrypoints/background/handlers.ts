import type { Implementation } from "../../lib/contracts/contract";
import type { Requests } from "../../lib/contracts/requests";
import type { DrawnPages } from "../../lib/ports/drawn-pages";
import type { PageReader } from "../../lib/ports/page-reader";
import type { PageScripts } from "../../lib/ports/page-scripts";
import { bookingRequests } from "../../lib/services/sending/requests";
import type { SendingPorts } from "../../lib/services/sending/sending-ports";
import type { SessionAccounts } from "../../lib/ports/session-accounts";
import { accountsRequests } from "../../lib/services/accounts/requests";
import { buildingRequests } from "../../lib/services/building/requests";
import { caseloadRequests, studentsRequests } from "../../lib/services/caseload/requests";
import { caseloadImportRequests } from "../../lib/services/caseload-import/requests";
import { choicesRequests } from "../../lib/services/choices/requests";
import { classesRequests } from "../../lib/services/classes/requests";
import { coverageRequests } from "../../lib/services/coverage/requests";
import type { FeedPorts } from "../../lib/services/feeds/read-feed";
import { feedsRequests } from "../../lib/services/feeds/requests";
import type { OverridePorts } from "../../lib/services/health/selector-overrides";
import { healthRequests } from "../../lib/services/health/requests";
import { matrixRequests } from "../../lib/services/matrix/requests";
import { pageFrameRequests } from "../../lib/services/page-frame/requests";
import { schoolCalendarRequests } from "../../lib/services/school-calendar/requests";
import { sessionsRequests } from "../../lib/services/sessions/requests";
import { studentPageRequests } from "../../lib/services/student-page/requests";
import { todayRequests } from "../../lib/services/today/requests";
import { visitsRequests } from "../../lib/services/visits/requests";
import { vaultRequests, type VaultPorts } from "../../lib/services/vault/requests";
import { windowsRequests } from "../../lib/services/windows/requests";

/** The ports that requests may use. */
export type BackgroundPorts = FeedPorts &
  SendingPorts &
  VaultPorts & {
    pageReader: PageReader;
    pageScripts: PageScripts;
    drawnPages: DrawnPages;
    sessionAccounts: SessionAccounts;
  } & Pick<OverridePorts, "overrideSignatures">;

export type Handlers = Implementation<Requests, BackgroundPorts>;

/** Maps every request to the service that answers it. */
export const HANDLERS: Handlers = {
  ...windowsRequests,
  ...bookingRequests,
  ...pageFrameRequests,
  ...accountsRequests,
  ...todayRequests,
  ...sessionsRequests,
  ...visitsRequests,
  ...coverageRequests,
  ...caseloadRequests,
  ...caseloadImportRequests,
  ...classesRequests,
  ...feedsRequests,
  ...studentsRequests,
  ...studentPageRequests,
  ...matrixRequests,
  ...schoolCalendarRequests,
  ...healthRequests,
  ...vaultRequests,
  ...choicesRequests,
  ...buildingRequests,
};
