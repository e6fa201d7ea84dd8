import { expect, test } from "vitest";
import { bringInWords } from "../../lib/i18n/bring-in";

test("one new student is 'nuevo', several are 'nuevos'", () => {
  const b = bringInWords("es");
  const found = (added: number, changed: number, same: number): string =>
    b("found.detail", {
      added: b("found.added", { count: added }),
      changed: b("found.changed", { count: changed }),
      same: b("found.same", { count: same }),
    });
  expect(found(1, 0, 2)).toBe("1 nuevo, 0 con cambios, 2 sin cambios");
  expect(found(3, 1, 0)).toBe("3 nuevos, 1 con cambios, 0 sin cambios");
});
