import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { cardKit } from "../../lib/overlay/card-kit";
import { leaveKit } from "../../lib/overlay/kit-slot";

/** The card script. The background injects it into a calendar page when a first card is opened. */
export default defineUnlistedScript(() => leaveKit(cardKit));
