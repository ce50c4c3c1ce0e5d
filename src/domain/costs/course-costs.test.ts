import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dollars, formatMoney } from '../money/money.ts';
import { firstCourse, firstYear, LEVELS, maintenanceSessions, type CourseFacts } from './course-costs.ts';

const infusion: CourseFacts = {
  session: { low: 400, typical: 590, high: 800 },
  intake: { low: 0, typical: 225, high: 350 },
  firstCourseSessions: 6,
  firstCourseWeeks: 3,
  maintenancePerMonth: { low: 0.5, typical: 1, high: 2 },
};
const spray: CourseFacts = {
  session: { low: 907, typical: 1050, high: 1600 },
  intake: { low: 0, typical: 225, high: 350 },
  firstCourseSessions: 12,
  firstCourseWeeks: 8,
  maintenancePerMonth: { low: 2.17, typical: 3.25, high: 4.33 },
};

// 225 + 6 * 590 = 3,765. Then 49 weeks / 4.3333 = 11.31 months at one a month: 11.31 * 590 = 6,672; together 10,437.
test('a typical year of infusions, worked out by hand', () => {
  assert.deepEqual(firstCourse(infusion, 'typical'), dollars(3765));
  assert.equal(maintenanceSessions(infusion, 'typical').toFixed(2), '11.31');
  assert.deepEqual(firstYear(infusion, 'typical'), dollars(10440));
});

for (const [name, facts, course, year] of [
  ['infusions', infusion, ['$2,400', '$3,765', '$5,150'], ['$4,660', '$10,440', '$23,240']],
  ['the spray', spray, ['$10,884', '$12,825', '$19,550'], ['$30,870', '$47,480', '$89,900']],
] as const) {
  test(`${name}: low, typical and high`, () => {
    assert.deepEqual(
      LEVELS.map((level) => formatMoney(firstCourse(facts, level))),
      course,
    );
    assert.deepEqual(
      LEVELS.map((level) => formatMoney(firstYear(facts, level))),
      year,
    );
  });
}

test('the longer the first course takes, the less maintenance is left in the year', () => {
  assert.ok(firstYear({ ...infusion, firstCourseWeeks: 12 }, 'typical').cents < firstYear(infusion, 'typical').cents);
});
