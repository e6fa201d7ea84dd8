import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { cardKit } from "../../lib/overlay/card-kit";
import { leaveKit } from "../../lib/overlay/kit-slot";

/** Run by the background in a calendar page when its first card is opened. */
export default defineUnlistedScript(() => leaveKit(cardKit));
