/**
 * The style of a teacher's sheet, inlined in the sheet's file. The planner's policy forbids inline styles but allows
 * this one by its hash, so that the planner can show and print the sheet.
 */
export const TEACHER_SHEET_STYLE = `
:root { color-scheme: light; font: 16px/1.45 system-ui, sans-serif; }
body { max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
li { margin: .5rem 0; } ul { padding-inline-start: 1.2rem; } dl { margin: .2rem 0; } dt { font-weight: 600; }
dd { margin: 0 0 .2rem; } fieldset { border: 1px solid #767676; }
label { display: inline-flex; gap: .3rem; align-items: center; min-height: 28px; margin-inline-end: .8rem; }
input, button { font: inherit; min-height: 28px; } output { display: block; font: 600 1.2rem monospace; user-select: all; }
[role="alert"] { color: #a40000; } :focus-visible { outline: 3px solid #1a4fb4; outline-offset: 2px; }
@media print { form { display: none; } body { margin: 0; } }
`;
