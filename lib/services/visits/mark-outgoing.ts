import type { TextMark } from "../../core/booking/text-policy";
import { outgoingMarks } from "../policy/outgoing-marks";
import type { Ports } from "../ports";

/** Marks what of a text that she wrote may not leave the device. No word of it comes from our templates. */
export const markOutgoing = async ({ vault }: Pick<Ports, "vault">, text: string): Promise<TextMark[]> =>
  outgoingMarks(vault, { details: text }, []);
