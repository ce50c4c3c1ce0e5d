import { testRule } from './fixtures/test-rule.ts';
import { method, phase } from './fixtures/valid-content.ts';
import { pathSteps } from './path-steps.ts';

const step = 'content/phases/the-day.yaml';
const infusion = 'content/methods/iv-infusion.yaml';

testRule(pathSteps, [
  ['a step that fits', {}, []],
  [
    'a method that is misspelt',
    { [step]: phase.replace('only: [iv-infusion]', 'only: [iv-infusoin]') },
    [`${step}:12  no method "iv-infusoin"; did you mean "iv-infusion"?  [path-steps]`],
  ],
  [
    'a number that the claim does not have',
    { [step]: phase.replace('figures: [ketamine, placebo]', 'figures: [ketamine, midazolam]') },
    [`${step}:12  no number "midazolam" in claim alpha-2019/day-one; add it to the claim's numbers  [path-steps]`],
  ],
  [
    'two things to do under one id',
    { [step]: phase.replace('id: rest', 'id: ride') },
    [`${step}:15  the id "ride" is also in ${step}; choose another  [path-steps]`],
  ],
  [
    'an id that a session has',
    { [step]: phase.replace('id: rest', 'id: s2') },
    [`${step}:15  the id "s2" is that of a session; choose another  [path-steps]`],
  ],
  [
    'another number of sessions than the prices have',
    { [infusion]: method.replace('weeks: 3, perWeek: 2', 'weeks: 3, perWeek: 3') },
    [`${infusion}:16  9 sessions in 3 weeks; content/prices/iv-infusion.yaml has 6 in at most 3  [path-steps]`],
  ],
  [
    'a decision after the course has ended',
    { [infusion]: method.replace('decisionAfter: 6', 'decisionAfter: 7') },
    [`${infusion}:17  there is no session 7 to decide after; the course has 6  [path-steps]`],
  ],
]);
