import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** What every picture is written in: these three, whatever the machine has. */
const FAMILIES = {
  "sans-serif": "DejaVu Sans",
  "system-ui": "DejaVu Sans",
  serif: "DejaVu Serif",
  monospace: "DejaVu Sans Mono",
};

/** Their files; the package's condensed and light ones would stand in for a weight now and then. */
const FILES = ["DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSerif", "DejaVuSansMono"];

export interface OwnFonts {
  /** For the browser's process. */
  env: { FONTCONFIG_FILE: string };
  remove(): void;
}

/**
 * A font configuration that knows the fonts of one npm package and nothing else, so that a picture of a page is the
 * same on every Linux machine. What these fonts lack, like Japanese, is drawn as equal boxes.
 */
export function ownFonts(): OwnFonts {
  const fonts = join(dirname(require.resolve("dejavu-fonts-ttf/package.json")), "ttf");
  const folder = mkdtempSync(join(tmpdir(), "pushpin-fonts-"));
  const file = join(folder, "fonts.conf");
  writeFileSync(file, configuration(fonts, join(folder, "cache")));
  return {
    env: { FONTCONFIG_FILE: file },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function configuration(fonts: string, cache: string): string {
  const accepted = FILES.map((name) => `<glob>${join(fonts, name)}.ttf</glob>`);
  const aliases = Object.entries(FAMILIES).map(
    ([generic, family]) =>
      `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<cachedir>${cache}</cachedir>
<selectfont><rejectfont><glob>*</glob></rejectfont><acceptfont>${accepted.join("")}</acceptfont></selectfont>
${aliases.join("\n")}
<match target="pattern"><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
<match target="font">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="autohint" mode="assign"><bool>false</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
</fontconfig>
`;
}
