import { describe, expect, it } from "vitest";
import { sayNote, sayRefusal } from "../../lib/i18n/ics";

describe("words about imports", () => {
  it("say what happened, what is safe and the cure", () => {
    expect(sayRefusal({ code: "web-page" }, "en")).toMatch(/web page.*Nothing was changed.*Export/);
    expect(sayRefusal({ code: "web-page" }, "es")).toMatch(/página web.*No se cambió nada.*Exportar/);
    expect(sayRefusal({ code: "too-large", parameters: { megabytes: 60, limit: 50 } }, "en")).toContain("60 MB");
  });

  it("name the line and the property, and count", () => {
    const note = { code: "event-skipped" as const, line: 1204, property: "DTSTART" };
    expect(sayNote({ ...note, count: 1 }, "en")).toMatch(/One entry \(line 1204\).*DTSTART/);
    expect(sayNote({ ...note, count: 3 }, "en")).toMatch(/^3 entries, the first at line 1204,/);
    expect(sayNote({ ...note, count: 3 }, "es")).toMatch(/^3 entradas, la primera en la línea 1204,/);
  });

  it("name a zone as people read it", () => {
    expect(sayNote({ code: "zone-guessed", line: 7, zone: "America/New_York", count: 1 }, "en")).toContain(
      "America/New York",
    );
  });
});
