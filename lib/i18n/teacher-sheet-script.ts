/**
 * The script of a teacher's sheet: collects times and writes them as a code, as core/asking/times-code does. It is
 * text, since it runs in a file on the teacher's device, without anything of the extension.
 */
export const TEACHER_SHEET_SCRIPT = String.raw`
(() => {
  const { key, digits, days, remove, wrong, full } = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("not");
  const list = document.getElementById("times");
  const times = [];
  const minuteOf = (id) => {
    const [hours, minutes] = document.getElementById(id).value.split(":").map(Number);
    return hours * 60 + minutes;
  };
  const written = (value, count) =>
    Array.from({ length: count }, (_, at) => digits[Math.floor(value / 32 ** (count - 1 - at)) % 32]).join("");
  const codeOf = () => {
    const content = key + times.map(({ bits, start, end }) => written((bits * 512 + start) * 512 + end, 5)).join("");
    const check = [...content].reduce((sum, digit, at) => sum + (digits.indexOf(digit) + 1) * (at + 1), 0) % 1021;
    return (content + written(check, 2)).replace(/(.{5})(?=.)/g, "$1-");
  };
  const show = () => {
    list.replaceChildren(
      ...times.map((time) => {
        const line = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = remove;
        button.setAttribute("aria-label", remove + ": " + time.text);
        button.onclick = () => {
          times.splice(times.indexOf(time), 1);
          show();
          document.getElementById("from").focus();
        };
        line.append(time.text + " ", button);
        return line;
      }),
    );
    document.getElementById("code").textContent = times.length > 0 ? codeOf() : "";
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const chosen = [...form.elements.namedItem("day")].filter((box) => box.checked);
    const [from, to] = [minuteOf("from"), minuteOf("to")];
    const isFull = times.length === 20;
    const isTime = chosen.length > 0 && from < to;
    document.getElementById("wrong").textContent = isFull ? full : isTime ? "" : wrong;
    if (isFull || !isTime) return;
    const names = chosen.map((box) => days[Number(box.value)]).join(", ");
    times.push({
      bits: chosen.reduce((bits, box) => bits + 2 ** Number(box.value), 0),
      start: Math.floor(from / 5),
      end: Math.ceil(to / 5),
      text: names + " " + document.getElementById("from").value + " – " + document.getElementById("to").value,
    });
    for (const box of chosen) box.checked = false;
    show();
  };
  form.hidden = false;
})();
`;
