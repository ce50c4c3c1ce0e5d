/**
 * What the guide does to the real style sheets, so that it has no copy of them: colors of the other scheme, the rules for paper on the
 * screen, and the looks of a pointer or the focus on what has neither.
 */

/** Every rule of a list, also those inside layers and conditions. */
const rulesIn = (rules: CSSRuleList): CSSRule[] =>
  [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [])]);

const allRules = () => [...document.styleSheets].flatMap((sheet) => rulesIn(sheet.cssRules));

const STATES = [
  [':focus-visible', '.is-focused'],
  [':hover', '.is-hovered'],
] as const;

/** Lets classes of the guide look like a state that only a reader's hand can bring about. */
function addStates() {
  for (const rule of allRules())
    if (rule instanceof CSSStyleRule)
      for (const [state, name] of STATES)
        if (rule.selectorText.includes(state)) rule.selectorText += `, ${rule.selectorText.replaceAll(state, name)}`;
}

const isForPaper = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.media.mediaText === 'print';

const form = document.querySelector<HTMLFormElement>('#guide-switches');
let forPaper: CSSMediaRule[] = [];

function show() {
  if (!form) return;
  const wishes = new FormData(form);
  const scheme = wishes.get('scheme');
  document.documentElement.style.colorScheme = typeof scheme === 'string' ? scheme : '';
  if (forPaper.length === 0) forPaper = allRules().filter(isForPaper);
  for (const { media } of forPaper) media.mediaText = wishes.has('paper') ? 'all' : 'print';
}

addStates();
show();
form?.addEventListener('change', show);
