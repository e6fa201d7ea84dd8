import type { OverlayStatus } from "../../lib/contracts/overlay-week";

/** What the pill shows. Its panel is shown in a frame of the extension. */
export interface PillView {
  status: OverlayStatus | null;
  windowCount: number;
  isOpen: boolean;
  /** True while the pill is shrunk to its pin. */
  isSmall: boolean;
}
