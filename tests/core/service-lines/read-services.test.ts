import fc, { seeded } from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import { readServices } from "../../../lib/core/service-lines/read-services";
import { byYear } from "../../../lib/core/service-lines/service-line";

const said = (text: string): string[] => {
  const { services, doubts } = readServices(text);
  return [
    ...services.map(
      ({ discipline, minutes, times, per, of, setting }) =>
        `${discipline ?? "-"} ${minutes}x${times}/${per}${of ? ` ${of.weeks}of${of.outOf}` : ""} ${setting ?? "-"}`,
    ),
    ...doubts.map(({ why }) => `? ${why}`),
  ];
};

describe("services in the words of IEPs", () => {
  test.each([
    ["30 min 2x/week", ["- 30x2/week -"]],
    ["OT 30 minutes, 2 per week", ["OT 30x2/week -"]],
    ["15 minutes, 2 per 9 weeks", ["- 15x2/quarter -"]],
    ["30 min, 2 a week", ["- 30x2/week -"]],
    ["3 each month, 20 minutes", ["- 20x3/month -"]],
    ["30 min 2 weekly", ["- 30x2/week -"]],
    ["30 minutos, 2 por semana", ["- 30x2/week -"]],
    ["30 minutos 2 a la semana", ["- 30x2/week -"]],
    ["30 minutes weekly, 2", ["? contradiction"]],
    ["30 MIN PER SEM", ["- 30x1/semester -"]],
    ["30 min 2 veces por sem", ["- 30x2/week -"]],
    ["60 minutes per month direct, 15 consult", ["- 60x1/month -", "- 15x1/month consult"]],
    ["3 x monthly 20 min in the general education classroom", ["- 20x3/month in-class"]],
    ["Occupational therapy, 30 minutes, twice a week, in the therapy room", ["OT 30x2/week out-of-class"]],
    ["30 min x 2 Totaling: 60 min served Weekly", ["- 30x2/week -"]],
    ["2 x 30 (5:1) weekly", ["- 30x2/week -"]],
    ["two 30-minute sessions per week", ["- 30x2/week -"]],
    ["2 - 30 minute sessions per week", ["- 30x2/week -"]],
    ["OT 30x2/wk; PT 15 min 1x/month consult", ["OT 30x2/week -", "PT 15x1/month consult"]],
    ["60 mpw", ["- 60x1/week -"]],
    ["30 minutes per semester", ["- 30x1/semester -"]],
    ["25 minutes, 6 times per semester", ["- 25x6/semester -"]],
    [".5 hours weekly", ["- 30x1/week -"]],
    ["2/wk, 30 min", ["- 30x2/week -"]],
    ["90 minutes/week (3 x 30)", ["- 30x3/week -"]],
    ["60 min/month, to be delivered in 2 sessions of 30 minutes", ["- 30x2/month -"]],
    ["45 min per week (30 direct, 15 consult)", ["- 30x1/week -", "- 15x1/week consult"]],
    ["30 min/week, 20 min of it in class", ["- 30x1/week -"]],
    ["30 min weekly, 3:1 model", ["- 30x1/week 3of4 -"]],
    ["30 min 3 of 4 wks 1x weekly", ["- 30x1/week 3of4 -"]],
    ["20 minutes, 3x/week 20 minutos, 3 veces por semana", ["- 20x3/week -"]],
    ["120 minutes per quarter 120 minutos por trimestre escolar (quarter)", ["- 120x1/quarter -"]],
    ["OT pushed into class 2x/mo for 25 min", ["OT 25x2/month in-class"]],
    ["30 min weekly, separate classroom in public integrated facility", ["- 30x1/week out-of-class"]],
    [
      "The PT and OT meet with the teacher (consultation): OT 20 minutes monthly and PT 10 minutes monthly",
      ["OT 20x1/month consult", "PT 10x1/month consult"],
    ],
    ["30 min. every other week", ["- 30x1/week 1of2 -"]],
    ["40 min every 3rd week", ["- 40x1/week 1of3 -"]],
    ["20 min every 4 weeks", ["- 20x1/week 1of4 -"]],
    ["45 min every 9 weeks", ["- 45x1/quarter -"]],
    ["30 min every 1 month", ["- 30x1/month -"]],
    ["20 minutes 2x/month for 10 months", ["- 20x2/month -"]],
    ["3 weeks out of 4, 30 min 2x/week", ["- 30x2/week 3of4 -"]],
    ["1 x week, every 4th week, 40 min.", ["- 40x1/week 1of4 -"]],
    ["30 minutes a day, 5 days a week", ["- 30x5/week -"]],
    ["thirty (30) minutes, two (2) times per week", ["- 30x2/week -"]],
    ["15 min per nine-week grading period", ["- 15x1/quarter -"]],
    ["2 x 30 min / 5 days", ["- 30x2/week -"]],
    ["push-in, 30 min, 1x/wk; pull-out, 30 min, 1x/wk", ["- 30x1/week in-class", "- 30x1/week out-of-class"]],
    ["30 minutos, dos veces por semana, en el salón de educación general", ["- 30x2/week in-class"]],
    ["Terapia del habla: 45 minutos mensuales de consulta", ["SLP 45x1/month consult"]],
    ["30 minutos cada dos semanas, fuera del salón", ["- 30x1/week 1of2 out-of-class"]],
    ["Speech 30 min 2 x wk, Counseling 30 min 1 x wk", ["SLP 30x2/week -"]],
  ])("reads %s", (text, wanted) => expect(said(text)).toEqual(wanted));

  test.each([
    ["20-30 minutes 2x week", "range"],
    ["up to 30 min weekly", "open-amount"],
    ["30 min as needed", "open-amount"],
    ["at least 30 minutes a week", "open-amount"],
    ["30 min 2x/week (90 min weekly)", "contradiction"],
    ["30 minutes biweekly", "unclear-period"],
    ["45 minutes every other month", "unclear-period"],
    ["20 min 2x every 2 months", "unclear-period"],
    ["15 minutos cada dos meses", "unclear-period"],
    ["60 min every second quarter", "unclear-period"],
    ["30 min alternate months", "unclear-period"],
    ["40 min consult every 12 months", "unclear-period"],
    ["30 min every ten months", "unclear-period"],
    ["20 min every few months", "unclear-period"],
    ["25 min once every couple of months", "unclear-period"],
    ["20 min 1x every 2 to 3 months", "unclear-period"],
    ["30 min every 4-6 calendar months", "unclear-period"],
    ["30 min once in 3 months", "unclear-period"],
    ["40 min per 10-month school year", "unclear-period"],
    ["30 min every month or two", "unclear-period"],
    ["20 minutos cada pocos meses", "unclear-period"],
    ["20 minutos cada par de meses", "unclear-period"],
    ["25 minutos cada dos o tres meses", "unclear-period"],
    ["45 min every few weeks", "unclear-period"],
    ["15 min every 2 to 3 weeks", "unclear-period"],
    ["20 min every couple weeks", "unclear-period"],
    ["30 min every six weeks", "unclear-period"],
    ["30 min every 7 weeks", "unclear-period"],
    ["30 min every fifth week", "unclear-period"],
    ["40 min every two school weeks", "unclear-period"],
    ["20 min / 2-3 wks", "unclear-period"],
    ["30 minutos cada varias semanas", "unclear-period"],
    ["2 x 30 min / 6-day cycle", "unclear-period"],
    ["30 min each six-week grading period", "unclear-period"],
    ["30 minutes weekly in the first semester", "unclear-period"],
    ["30 min 2x", "no-period"],
    ["60 minutes weekly in two sessions", "no-session-length"],
    ["60 min per week, 2x per week", "no-session-length"],
    ["30 min 80x/week", "implausible"],
    ["700 minutes weekly", "implausible"],
    ["250 minutes per semester", "implausible"],
    ["30 minutes, 126 times per semester", "implausible"],
    ["30 minutes, 6 times per semester or per year", "contradiction"],
  ])("asks about %s: %s", (text, why) => expect(said(text)).toEqual([`? ${why}`]));

  test("gives the days of a line with one service", () => {
    const [service] = readServices("OT 30 min 2x/week 9/14/2026 - Jan. 29, 2027").services;
    expect(service).toMatchObject({ from: "2026-09-14", to: "2027-01-29" });
  });

  test("gives no number that the text does not hold, whatever the words between are", () => {
    const word = fc.constantFrom(
      ..."OT,PT,speech,min,minutes,x,week,/wk,per month,30,45,2,3,and,;,(,),-,consult,total,of,up to,out of 4 weeks,daily,sessions".split(
        ",",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 14 }), (words) => {
        const text = words.join(" ");
        const numbers = new Set([...(text.match(/\d+/g) ?? []).map(Number), 1]);
        for (const { minutes, times } of readServices(text).services) {
          expect(numbers).toContain(minutes);
          expect(numbers).toContain(times);
        }
      }),
      seeded(15, 2000),
    );
  });
});

test("sessions of a semester are twice as many of a year; other periods stay", () => {
  const counted = (text: string) => readServices(text).services.map((service) => byYear(service));
  expect(counted("25 minutes, 6 times per semester")).toMatchObject([{ minutes: 25, times: 12, per: "year" }]);
  expect(counted("25 minutes, 6 times per quarter")).toMatchObject([{ minutes: 25, times: 6, per: "quarter" }]);
});
