import type { UnderLock } from "../../contracts/contract";
import { canBeInvited, canGoUninvited } from "../../core/booking/send-task-acts";
import { stillThereEvents } from "../../core/booking/still-there";
import { bookVisit } from "./book-visit";
import { stepVisit } from "./step-visit";
import { invitationOf } from "./send-task-views";
import type { SendingPorts } from "./sending-ports";
import { setAlarm } from "./set-alarm";
import { isChangedElsewhere } from "../../core/booking/in-state";

/**
 * "Invite the teacher by e-mail instead": books a visit that a shared calendar refused into her own calendar of the
 * same account, with the teacher as guest. Does nothing where that is not possible, or no longer wanted.
 */
export async function inviteInstead(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<void> {
  const primaryId = await underLock(async () => {
    const visit = await ports.vault.find("visits", visitId);
    if (!visit) return undefined;
    const [accounts, classes] = await Promise.all([ports.vault.all("calendarAccounts"), ports.vault.all("classes")]);
    const invitation = invitationOf(visit, { accounts, classes });
    return canBeInvited(visit, invitation) ? invitation.primaryId : undefined;
  });
  if (primaryId === undefined) return;
  // Drop the key and the conflicts: they belong to the calendar that refused.
  const there = { calendarId: primaryId, key: undefined, conflicts: undefined, isAccepted: undefined };
  await bookVisit(ports, { visitId, otherwise: there }, underLock);
}

/**
 * "Book without inviting": sends a visit now that waits because the account can't invite anybody for some hours. Her
 * calendar gets the event, and the teacher gets no mail.
 */
export async function bookUninvited(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", visitId);
  if (!visit || !canGoUninvited(visit)) return;
  await bookVisit(ports, { visitId, otherwise: { isUninvited: true, hasGuests: false } }, underLock);
}

/**
 * "Keep it": a visit whose removal was stopped stays in the calendar, as the teacher answered last: the next look there
 * reads what somebody changed, and another answer.
 */
export async function keepVisit(ports: SendingPorts, visitId: string): Promise<void> {
  const visit = await ports.vault.find("visits", visitId);
  if (!visit) return;
  await stepVisit(
    ports,
    { id: visitId, expected: isChangedElsewhere },
    {
      events: stillThereEvents(visit),
      change: { sendTask: { isAnyway: undefined, queuedAtMs: undefined, lookedAtMs: undefined, tries: 0 } },
    },
  );
  await setAlarm(ports);
}
