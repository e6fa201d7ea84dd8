import { DAYS, NAMES, groups, type Day, type Row } from "./school-weeks";

export interface Style {
  time: (row: Row) => string;
  days: (days: readonly Day[]) => string;
}

/** Ways to hand over a week; each gives the lines of its text. */
export const LAYOUTS: Record<string, (rows: readonly Row[], style: Style) => string[]> = {
  "each class on a line of its own": (rows, { time, days }) =>
    rows.flatMap((row) =>
      groups(row).map(([title, own]) => `${time(row)} ${title}${own.length === 5 ? "" : ` (${days(own)})`}`),
    ),
  "title first, days behind the time": (rows, { time, days }) =>
    rows.flatMap((row) =>
      groups(row).map(([title, own]) => `${title} ${time(row)}${own.length === 5 ? "" : `  ${days(own)}`}`),
    ),
  "classes in one line, days in brackets": (rows, { time, days }) =>
    rows.map(
      (row) =>
        `${time(row)} ${groups(row)
          .map(([title, own]) => (own.length === 5 ? title : `${title} (${days(own)})`))
          .join(" / ")}`,
    ),
  "day, time and class of each special in one line": (rows, { time, days }) =>
    rows.map((row, index) =>
      groups(row).length === 1
        ? `${time(row)} ${row.titles[0]!}`
        : groups(row)
            .map(([title, own]) => `${days(own)} ${time(row)} ${title}`)
            .join(["   ", " | ", " / ", " • "][index % 4]),
    ),
  "specials in brackets": (rows, { time, days }) =>
    rows.map((row) => {
      const own = groups(row);
      const said = own.map(([title, each]) => `${days(each)} ${title}`).join(", ");
      return own.length === 1 ? `${time(row)} ${own[0]![0]}` : `${time(row)} Specials (${said})`;
    }),
  "specials on the lines below": (rows, { time }) =>
    rows.flatMap((row) =>
      groups(row).length === 1
        ? [`${time(row)} ${row.titles[0]!}`]
        : [`${time(row)} Specials`, ...row.titles.map((title, day) => `    ${NAMES[DAYS[day]!][0]} - ${title}`)],
    ),
  "specials in a note at the end": (rows, { time }) => {
    const special = rows.find((row) => groups(row).length > 1);
    return [
      ...rows.map((row) => `${time(row)} ${groups(row).length === 1 ? row.titles[0]! : "Specials*"}`),
      "",
      ...(special
        ? [`*Specials: ${special.titles.map((title, day) => `${NAMES[DAYS[day]!][2]} - ${title}`).join(", ")}`]
        : []),
    ];
  },
  "specials wrapped into two lines": (rows, { time }) =>
    rows.flatMap((row) => {
      if (groups(row).length === 1) return [`${time(row)}   ${row.titles[0]!}`];
      const said = row.titles.map((title, day) => `${NAMES[DAYS[day]!][1]} ${title}`);
      return [
        `${time(row)}   Specials (${said.slice(0, 3).join(", ")},`,
        `               ${said.slice(3).join(", ")})`,
      ];
    }),
  "rest of the week": (rows, { time }) =>
    rows.flatMap((row) => {
      const own = groups(row);
      if (own.length !== 2 || own[1]![1].length === 1 || own[0]![1].length !== 1)
        return own.map(
          ([title, each]) =>
            `${time(row)} ${title}${each.length === 5 ? "" : ` ${each.map((day) => NAMES[day][1]).join("/")}`}`,
        );
      return [`${time(row)} ${own[0]![0]} on ${NAMES[own[0]![1][0]!][0]}, ${own[1]![0]} all other days`];
    }),
  "blocks under days with dates": (rows, { time }) =>
    DAYS.flatMap((day, index) => [
      `${NAMES[day][0]} 10/${index + 6}`,
      ...rows.map((row) => `${time(row)} ${row.titles[index]!}`),
      "",
    ]),
  "blocks, several days under one head": (rows, { time }) => {
    const kinds = new Map<string, Day[]>();
    for (const [index, day] of DAYS.entries()) {
      const key = rows.map(({ titles }) => titles[index]!).join("|");
      kinds.set(key, [...(kinds.get(key) ?? []), day]);
    }
    return [...kinds.values()].flatMap((days) => [
      days.map((day) => NAMES[day][0].toUpperCase()).join(" & "),
      ...rows.map((row) => `${time(row)}: ${row.titles[DAYS.indexOf(days[0]!)]!}`),
      "",
    ]);
  },
  "grid with dates over its columns": (rows, { time }) => [
    ["", ...DAYS.map((day, index) => `${NAMES[day][1]} 10/${index + 6}`)].join("\t"),
    ...rows.map((row) => [time(row), ...row.titles].join("\t")),
  ],
  "grid with one cell for a whole row": (rows, { time }) => [
    ["Time", ...DAYS.map((day) => NAMES[day][1])].join("\t"),
    ...rows.map((row) =>
      [time(row), ...(groups(row).length === 1 ? [row.titles[0]!, "", "", "", ""] : row.titles)].join("\t"),
    ),
  ],
  "flattened grid with dates": (rows, { time }) => [
    `Time ${DAYS.map((day, index) => `${NAMES[day][1]} 10/${index + 6}`).join(" ")}`,
    ...rows.map((row) => `${time(row)} ${row.titles.join(" ")}`),
  ],
  "flattened grid with labels of periods": (rows, { time }) => [
    DAYS.map((day) => NAMES[day][1]).join(" "),
    ...rows.map((row, index) => `P${index + 1} ${time(row)} ${row.titles.join(" ")}`),
  ],
  "table with a column of days": (rows, { time, days }) => [
    "Time\tActivity\tDays",
    ...rows.flatMap((row) =>
      groups(row).map(([title, own]) => `${time(row)}\t${title}\t${own.length === 5 ? "M-F" : days(own)}`),
    ),
  ],
  "table whose columns came twice": (rows, { time, days }) =>
    [
      ["Time", "What we do", "Days"],
      ...rows.flatMap((row) =>
        groups(row).map(([title, own]) => [time(row), title, own.length === 5 ? "M-F" : days(own)]),
      ),
    ].map((cells) => cells.flatMap((cell) => [cell, cell]).join("\t")),
  "time and title on lines of their own": (rows, { time }) =>
    rows.flatMap((row) =>
      groups(row).length === 1
        ? [time(row), row.titles[0]!]
        : [time(row), ...row.titles.map((title, day) => `${NAMES[DAYS[day]!][1]}: ${title}`)],
    ),
  sentences: (rows, { time, days }) =>
    rows.flatMap((row) =>
      groups(row).map(([title, own]) =>
        own.length === 5 ? `We have ${title} from ${time(row)}.` : `${title} is ${time(row)} on ${days(own)}.`,
      ),
    ),
};
