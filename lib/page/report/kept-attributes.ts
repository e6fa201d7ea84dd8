import { pattern } from "../../core/lexicon/read-lexicon";
/** Attributes whose values a report keeps: closed lists of what calendars write themselves, never a person's text. */

const YES_NO = /^(?:true|false)$/;
const NUMBER = /^-?\d{1,3}$/;
const DAY_KEY = /^\d{1,6}$/;
const ROLE = pattern`
^(?:
 alert
 application
 banner
 button
 cell
 checkbox
 columnheader
 complementary
 contentinfo
 dialog
 form
 grid
 gridcell
 group
 heading
 img
 link
 list
 listbox
 listitem
 main
 menu
 menubar
 menuitem
 menuitemcheckbox
 menuitemradio
 navigation
 none
 note
 option
 presentation
 progressbar
 radio
 radiogroup
 region
 row
 rowgroup
 rowheader
 scrollbar
 search
 separator
 slider
 spinbutton
 status
 switch
 tab
 table
 tablist
 tabpanel
 textbox
 timer
 toolbar
 tooltip
 tree
 treegrid
 treeitem
)$
`;
const SECTION = pattern`
^(?:
 CalendarModule(?:Surface|NavigationBar|SurfaceNavigationBar)?
 CalendarSurfaceNavigationToolbar
 CalendarItemPeek
 Surface_(?:Day|WorkWeek|Week|Month)
 calendar-view-(?:header-)?\d
)$
`;

const KEPT: Record<string, RegExp> = {
  role: ROLE,
  dir: /^(?:ltr|rtl|auto)$/,
  hidden: /^$/,
  inert: /^$/,
  tabindex: NUMBER,
  id: pattern`
^(?:
 YPCqFe
 yDmH0d
 xUserInfo
 xTimezone
 xUserLocale
 xDetDlg
 drawerMiniMonthNavigator
 leftPaneContainer
 fluent-default-layer-host
)$
`,
  "aria-hidden": YES_NO,
  "aria-busy": YES_NO,
  "aria-selected": YES_NO,
  "aria-expanded": YES_NO,
  "aria-pressed": YES_NO,
  "aria-disabled": YES_NO,
  "data-viewkey": /^(?:day|week|month|custom_days|custom_weeks|agenda|schedule|year)$/i,
  "data-viewfamily": /^(?:event|event_edit|schedule|search|settings|trash|tasks)$/i,
  "data-period-type": /^(?:day|week|month|custom|year)$/,
  "data-is-column-view-context": YES_NO,
  // The reader needs the shown days first, and they reveal nothing about a student.
  "data-datekey": DAY_KEY,
  "data-start-date-key": DAY_KEY,
  "data-end-date-key": DAY_KEY,
  "data-column-date": /^\d{4}-\d{2}-\d{2}$/,
  "data-column-index": NUMBER,
  "data-dragsource-type": NUMBER,
  "data-eventchip": /^(?:\d{1,3})?$/,
  "data-app-section": SECTION,
  "data-conflict": /^[01]$/,
  "data-itemindex": NUMBER,
  "data-icon-name": /^ArrowRepeat(?:All|AllOff|1)?Regular$/,
};

/** Class names without a hash of a build tool; a report keeps only these. */
const CLASSES = pattern`
^(?:
 inDayScrollContainer
 inDayContentChild
 templateColumnContent
 allDayHeaderContent
 monthDayCell
 calendarGridEntry
)$
`;

const TEXTS = /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|datetime)$/;
/** Attributes that a report keeps with their value or drops: the shape of a value would mean something else. */
const ALL_OR_NOTHING = new Set(["role", "dir", "hidden", "inert", "tabindex", "id"]);

/** The value to keep; null to drop the attribute; undefined when the value is unknown and must be censored. */
export function keptValue(name: string, value: string): string | null | undefined {
  if (name === "class") {
    const classes = value.split(/\s+/).filter((one) => CLASSES.test(one));
    return classes.length > 0 ? classes.join(" ") : null;
  }
  const pattern = Object.hasOwn(KEPT, name) ? KEPT[name] : undefined;
  if (pattern?.test(value)) return value;
  return ALL_OR_NOTHING.has(name) || (pattern && name.startsWith("aria-")) ? null : undefined;
}

/** True for attributes that are read out or shown. */
export function isTextAttribute(name: string): boolean {
  return TEXTS.test(name);
}
