import { wordsOf } from './words.ts';

/** What somebody wants besides a text about their words: a sum, a plan with dates, things side by side, or the meaning of a word. */
export const INTENTS = ['total', 'plan', 'comparison', 'meaning'] as const;
export type Intent = (typeof INTENTS)[number];

/** How each is asked for, in small letters without punctuation. */
const CUES: Readonly<Record<Intent, RegExp>> = {
  total:
    /\b(?:total|altogether|all in|adds? up|budget|calculat\w+|estimat\w+|work out|(?:per|a|whole|each) (?:year|month) (?:cost|be|come|end|run)|(?:cost|much|pay|price)\b.*\b(?:year|month|course|six|boosters?))\b/,
  plan: /\b(?:schedule|calendar|planner|plan my|my plan|a plan|day plan|dates?|(?:day|week|step) by (?:day|week|step)|checklist|if (?:i|we) start|starting? on|when would|what to expect)\b/,
  comparison:
    /\b(?:compar\w+|side by side|pros and cons|which (?:one|option|treatment|is best|is right)|quiz|options)\b/,
  meaning: /\b(?:mean|means|meaning|meant|stands? for|defin\w+|difference between|whats?|what (?:is|are|does))\b/,
};

/** All that a question asks for in this way, from what was typed. */
export function intentsOf(typed: string): Intent[] {
  const text = wordsOf(typed).join(' ');
  return INTENTS.filter((intent) => CUES[intent].test(text));
}
