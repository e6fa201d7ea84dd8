import type { OutlookOptions } from "./outlook/options";
import type { PageOptions } from "./variants";

/** The empty document; the page's script fills it. Options travel as data, never as script. */
export function calendarDocument(options: PageOptions): string {
  const data = JSON.stringify(options).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${options.language}" dir="${options.rtl ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><title>Google Calendar</title><meta name="theme-color" content="${options.dark ? "#1B1B1B" : "#F8FAFD"}"></head>
<body><script type="application/json" id="fake-options">${data}</script><script src="/fake/page.js"></script></body>
</html>`;
}

/** The same for Outlook. */
export function outlookDocument(options: OutlookOptions): string {
  const data = JSON.stringify(options).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${options.language}" dir="${options.rtl ? "rtl" : "ltr"}" translate="no">
<head><meta charset="utf-8"><meta name="scriptVer" content="20260102003.04"><title>Calendar - Outlook</title></head>
<body><script type="application/json" id="fake-options">${data}</script><script src="/fake/outlook.js"></script></body>
</html>`;
}

/** Microsoft's door. */
export function microsoftSignInDocument(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in to Outlook</title></head>
<body><main><h1>Sign in</h1><form action="https://login.microsoftonline.com/common/login">
<label>Email <input type="email" name="loginfmt" id="i0116"></label><button>Next</button></form></main></body></html>`;
}

/** What a visitor without a session sees: none of the calendar's attributes. */
export function signInDocument(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in - Google Accounts</title></head>
<body><main><h1>Sign in</h1><p>to continue to Google Calendar</p>
<form action="https://accounts.google.com/ServiceLogin"><label>Email or phone <input type="email" name="identifier"></label><button>Next</button></form>
</main></body></html>`;
}
