import { readIep } from "../../lib/core/iep/read-iep";
import type { IepService } from "../../lib/core/iep/iep-reading";
import { byYear } from "../../lib/core/service-lines/service-line";
import { runReader } from "./read-files";

const HELP = `Reads IEPs: annual goals, services of OT, PT and SLP, and the date of the annual review.

  npm run -s read-iep -- FILE...        (.pdf, .docx, .txt)

Prints one JSON line per file, in the given order:
  {"file","goals":[{"text","page"}],
   "services":[{"discipline":"OT|PT|SLP"|null,"minutes","times","per":"day|week|month|quarter|trimester|year",
                "of":null|{"weeks":3,"outOf":4},"setting":"in-class|out-of-class|consult"|null,"from","to","page"}],
   "reviewDate":"2027-05-12"|null,"doubtful":[{"page","text","why"}],
   "accommodations":[{"text","page"}]}        those that name a clock time, minutes or a routine; never a service
or {"file","refusal":{"code","message"}}: a file that is refused stops none of the others.
The student's own name is struck out ("___"). What is open, contradictory or unknown is in "doubtful", with no number.
Sessions of a semester are printed as twice as many of a year.

Exit code: 0 when every file was read, 1 when one was refused, 2 when the call itself is wrong.`;

const said = ({ discipline, minutes, times, per, of, setting, from, to, page }: IepService) => ({
  discipline,
  minutes,
  times,
  per,
  of,
  setting,
  from,
  to,
  page,
});

await runReader(HELP, ({ lines }) => {
  const { goals, services, reviewDate, doubtful, accommodations } = readIep(lines);
  return {
    goals: goals.map(({ text, page }) => ({ text, page })),
    services: services.map((service) => said(byYear(service))),
    reviewDate,
    doubtful: doubtful.map(({ page, text, why }) => ({ page, text, why })),
    accommodations: accommodations.map(({ text, page }) => ({ text, page })),
  };
});
