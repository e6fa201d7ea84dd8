import { expect, test } from "vitest";
import { readServices } from "../../lib/core/service-lines/read-services";
import { SERVICE_PERIODS } from "../../lib/core/service-lines/service-line";
import { mandateLineText } from "../../lib/i18n/mandate";
import { aMandate } from "../fixtures/builders";

test.each(["en", "es"] as const)("a line said in %s is read as the same line", (language) => {
  for (const per of SERVICE_PERIODS) {
    const said = mandateLineText(aMandate(30, 2, per)[0]!, language);
    expect(readServices(said).services).toMatchObject([{ minutes: 30, times: 2, per }]);
  }
});
