/** What a query says about the person behind it, when it says that help cannot wait. */
export type Danger = 'suicide' | 'body';

/** Ways to say that someone wants to die or to hurt themselves, as people type them. */
const SUICIDE = [
  /\bsuicid/,
  /\bkill(?:ing)? (?:my ?self|me\b)/,
  /\bkms\b/,
  /\b(?:want|wanna|going|ready|wish) (?:to |i could )?(?:die|be dead)\b/,
  /\bto die\b/,
  /\bwish i (?:was|were) (?:dead|never born)\b/,
  /\bbetter off (?:dead|without me)\b/,
  /\bend(?:ing)? (?:it all|my (?:own )?life)\b/,
  /\btake my (?:own )?life\b/,
  /\b(?:dont|do not|didnt) (?:want|wanna) (?:to )?(?:live|exist|wake up|be alive|be here|go on)\b/,
  /\bno (?:reason|will) to live\b/,
  /\bself ?harm/,
  /\b(?:hurt|hurting|cut|cutting|harm|harming) my ?self\b/,
  /\blethal\b/,
  /\b(?:crisis|suicide|emergency) (?:hot ?line|help ?line|line|number)\b/,
  /\bhot ?line\b/,
];

/** Ways to say that somebody's body is in trouble. */
const BODY = [
  /\b(?:cant|cannot|can not|wont|will not|doesnt|isnt|not|hard to|trouble) (?:be )?(?:wake|waking|woken|breathe|breath|breathing)\b/,
  /\b(?:cant|cannot|wont) wake\b/,
  /\bwont wake\b/,
  /\bstopped breathing\b/,
  /\bunconscious\b/,
  /\bunresponsive\b/,
  /\bpassed out\b/,
  /\boverdos/,
  /\bseizure/,
  /\bdouble dose\b/,
  /\btook (?:it |them |one )?twice\b/,
  /\btook (?:too|so) (?:much|many)\b/,
  /\bchest pain\b/,
];

/** Words that only look like danger: curiosity, and the pain that a drug is meant to kill. */
const HARMLESS = /\b(?:dying|to die) (?:to|for)\b|\bdie ?hard\b/g;

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(HARMLESS, ' ')
    .trim();

/**
 * Whether a query names danger to life: of suicide first, because then a voice comes before everything else.
 * A research question that names suicide counts too: help beside results harms nobody.
 */
export function dangerIn(query: string): Danger | undefined {
  const text = plain(query);
  if (SUICIDE.some((words) => words.test(text))) return 'suicide';
  return BODY.some((words) => words.test(text)) ? 'body' : undefined;
}
