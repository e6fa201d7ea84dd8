import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { cardKit } from "./card-kit";
import { leaveKit } from "./kit-slot";

/** Run by the background in a calendar page when its first card is opened. */
export default defineUnlistedScript(() => leaveKit(cardKit));
