import { wordsOf } from './words.ts';

/** What a query says about the person behind it, when it says that help cannot wait. */
export type Danger = 'suicide' | 'body';

/*
 * The lists below are regular expressions in a small notation that can be read aloud:
 *   a space may be missing from the query, so that “killmyself” is heard too;
 *   `_` is the edge of a word, `-` the rest of one, `~` up to twenty letters, the room for three short words;
 *   every “can’t”, “won’t” and “never” is “not”, “wanna” is “want to”, and 2 is “to”.
 * Lists and query are both spelled by their sound before they meet: see `sound`.
 * There is no looking behind (`(?<!`), because an older Safari would refuse the whole script.
 */
const MORE = '( any mo| any lo| ne mo| again| tomor| like this)';

/** Ways to say that someone wants to die or to hurt themselves, and ways to ask for a voice. */
const SUICIDE = [
  // Misspelled (“suiside”, “sucidal”, “siucide”), or dodging a filter. “Sucede” is ordinary Spanish.
  'su[aeio]+[cs][ei]*d|s[iu]+[cs]id|_un aliv|sewer sl|(^|i|t|o) kms_',
  // To kill, to hurt.
  '(kill|hurt|harm|_hang|_cut|_end)- (m[iey]|him|her|your) s[el]+f(?! est)|self h[aeu]rm|^kill me_|dos- on purpose',
  '(pill|med)-~(enough|not wak)|(took|has|have|had|got|get|bought|holding|hid)-( [a-z]+)? (gun|pistol|rifle|rope)_|_(gun|noose)_~(head|mouth|safe|closet|drawer|out)',
  '_cut- (again|my (wr|arm|leg))|(start|urge|want|keep|been)-( to)? cut-$',
  '_lea?thal|(enough|takes?) to kill_',
  // Not to live. “Am I going to die” is a body in fear.
  '(want |^|_(?!going_)\\w+ )to die_|_(wish|want|rather|better|should|let me|care|if i)~(_dead_|_died?_|sleep forever)|(want to|wish i|if i)~(disap|gone_)|(way|want) out$|(think-|thoughts?)~(death|dying)',
  '_(no(t|thing|body)?_|why|wish|reasons?|use_|stop|will to|tired|sick|done|hate|giv- up|care|worth|point)~(_live_|living_|exist|be? here|being here|alive_|_life_|born_|point_|future($| for)|meaning_)(?! with| of)|(done|tired|sick|hate)~everything$',
  `not~(want to wake up|go on|keep (going|doing this)|cope)($|${MORE})|not (take|do) (it|this)${MORE}|(hope|wish|want|go to sleep)~not~(_w[ao]k|_here)`,
  's the point($| an)|nothing matters|i feel like dying|(no|lost|all) hope|(hope|worth|point)less_',
  '(better|happier|care|notice)~(without me_|if i~not here)|no ?(one|body)~(miss|need|love|want)s? me_|(such|im|am|like|being) a burd|burden to (my|ever|the)|deserv- better than me|not think (i|he|she)~make it($| [tu])',
  // To end it.
  `want- to end it(?! wi)|(_|to )end(ing)? (it( all_| now| ton|$)|every|things_|(my|h[ie][sr])( own)? li[fv])|_t[ao]k- (my|his|her)( own)? life_(?! back)|want~(_it|this|thing|pain)~_(end|stop|over)($|${MORE})`,
  // Calls for a voice. A hotline may also be one for savings.
  'not~safe~(alone|my ?self)|_i ?m not safe($| with| right| now| ton)|do some ?thing stupid|some ?one to talk to|talk to some ?one now|talk to an? (real )?(person|human)',
  '(scared|afraid|worried)-~what (i|he|she) (might|could|ma[iy])|(text|sa[iy]|wr[io]t|sen[dt])-~good ?b[iy]e(?! to m[iy])|good ?b[iy]e (let|note|text)',
  '(crisis|life|(crisis|health) (hot|help)) line|^(hot|help) line$|_988|in crisis|^crisis$|^(please |some ?one |i need )*help (me|now)( please)?$',
  // Spanish.
  '(ki?er[oe]|quisiera|ganas|mejor|voy|deseo|pienso|ojala|estar)~(morir|muert|desaparecer($| pa| de_)|matarme|haber nacido)|_(me|se|te)~matar_',
  '_(no|sin)~(ki?ero|quisiera|ganas|sentido|razon-)~(viv|vida|existir|desperta|segu?ir$|nada$|estar (aqui|en este))|no (puedo|aguanto|soporto|doy) mas(?! que)|ya no (puedo|aguanto)$',
  '(odio|quitar|acabar|terminar)~(la vida|mi vida|con tod[oa])|ojala no~desp|h?acer ?me dano|(lastimar|cortar)me|me~cort(o|ando)_|_se (esta )?cort(a|o|ando)_|autoles|hablar con algui?en',
  '(para que|pena) vivir|(cansad|hart)[oa] de~vi[vd]|mejor~(sin mi_|no estu)|linea de (cris|ayu)|^ayuda(me)?( por favor)?$',
];

const BREATH = '_br[ea]+h?t-(?! ex| te| pr)';
const BLUE = '(blu|purpl|gr[ae]y)';

/** Ways to say that somebody's body is in trouble, or that too much was taken. */
const BODY = [
  // Awake, breathing.
  `_not~(_w[ao]k|${BREATH})|wake (him|her)|_(troubl|hard|diff|strug|problem|stop|short|bare)-~${BREATH}|_breath-~(stop|slow|shal|weird|funny|bad|hard)`,
  '(un|not|lost?) con[cst]+[ieo]+us|_(pas|black)- out_|faint(ed|ing)|collaps',
  '_(he|she|-friend|wife|husband|mom|dad|son|kid|child|daughter|baby|toddler|old)_.*(not~respon(?!- to (?!me_))|swall|_ate_|eaten|got in|chew|(his|her) mouth|took my)|(un|non) responsive$|respon- to me$',
  '_(kid|child|son|daughter|baby|toddler|dog|cat|puppy)_.*(drank|lick|swall|_ate_|eat|chew).*(ket|troch|loz|pill|tablet|spra|med|drug|bot)|_(dog|cat|puppy)_ got (in|at)',
  `(lip|nail|face|skin)-~_${BLUE}|${BLUE}- (lip|fing|nail|skin)|turn- ${BLUE}|choking|gasping|throat~clos|(throat|tongue|face|lip)-~sw[eo]l|sw[eo]l-~(throat|tongue|face|lip)`,
  // Heart, head.
  '_s[ei]+[sz]h?[ue]+r(?!- (med|dis|drug|hist|pill))|_con?m?vul|fac-~droop|droop-~(fac|mouth)|not (talk|speak) (right|str)|gurgl|not get (him|her|them) up|not stop (vom|thr|bl)|slurr',
  '_chest~(pain|hurt|tight|pres)|(pain|pressure|hurts)~chest|heart~(attack|raci|fast_)|heart stop',
  '_(am|im|hes|shes|is|can) (i |he |she |you )?(going to )?(die|dying|dead)_|kill (me|you|u)_',
  // Too much, twice, by mistake.
  'ov[aeu]*r do[eo]?s|_(i|he|she|just) od(ed|ing|_)|_od(ing| on)|poison|_911|to much ket',
  '_(t[oa]+k(e|en|ing)?|gave|had|drank|used|did)_~to (much|man[iy])(?! side| time| mon| work)',
  '_(took|taken|gave|ate|drank|swallowed)~(double|whole|all (of|my|the)|at once|mg instead|more than (pres|i_|my|su)|(both|extra|another|to|two) dos|((to|two|three|\\d) (x_|pill|troch|loz)|twice)(?! a_| per| ev| each| week| mon| dai| this| last| for))|forgot~(took|taken)',
  '(wrong|extra|double-)( my)? dos|(take|took|gave)~by (mis|acc)|accident-ly',
  'ambulance|to~_(er|hospital)$|(^|an )emergency$',
  // Spanish. “Sobredosis” in one word only: “sobre dosis” is “about doses”.
  '_no~(respir|desp[ie]+rt|reaccion)|labios~(azul|morad)|inconscien|desma(y|ll)|perdi-~(conoci|concien)',
  'sobredos|doble dosis|envenen|intoxic|tom[aeo]-~(demasiad|de mas_|mas de l|doble|tod[oa]s|dos (dosis|veces)(?! a| por_)|por (error|acc))',
  '_(hij|nin|beb|espos|mam|pap|perr|gat)[oae]~(trago|comio|tomo|no responde)|_se trago|infarto|(dolor|duele)~pecho|falta~aire|ahog|muriendo|_va a morir',
];

/** Words that only look like danger: eagerness, exercises of the breath, a morning after, the place one lives in. */
const HARMLESS = [
  'dying (to|for)_|to die for$|histor- of [a-z]+( [a-z]+)?|die hard|hold-~breath|wak- up (gro|res|ref|ear)|where (i |you |we |they )?live_|(sav|chang|improv)-~life|life (ch|ins|sav)|electro con',
  'muer- (de|por)_|de vida',
];

/**
 * Letters that are mixed up because they sound alike become one, and double letters become single: “suiside” and
 * “suicide”, “to much” and “too much”, “bibir” and “vivir” are the same.
 */
const sound = (text: string) =>
  text
    .replace(/qu?(?=[ei])/g, 'k')
    .replace(/y/g, 'i')
    .replace(/v/g, 'b')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/([a-z])\1+/g, '$1');

/** One expression that matches any way of a list. */
const oneOf = (ways: string[]) =>
  new RegExp(
    sound(ways.join('|'))
      .replace(/ (?!\?)/g, ' ?')
      .replace(/~/g, '.{0,20}')
      .replace(/_/g, '\\b')
      .replace(/-/g, '\\w*'),
  );

const SUICIDE_WORDS = oneOf(SUICIDE);
const BODY_WORDS = oneOf(BODY);
const HARMLESS_WORDS = oneOf(HARMLESS);

/** A query in the words and the spelling of the lists. */
const plain = (query: string) =>
  sound(
    query
      .normalize('NFD')
      .replace(/[\p{M}'’‘`´]/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  )
    .trim()
    .replace(/2/g, 'to')
    .replace(/wana|\bwnt\b/g, 'want to ')
    .replace(/g[ou]na\b/g, 'going to')
    .replace(/(ca|do|wo|\bare|\w*[ds])n( t\b|o?t)|\b[cd]nt\b|\bneber\b|no longer/g, ' not ')
    .replace(/ +/g, ' ')
    .replace(HARMLESS_WORDS, '/');

/** Characters of a piece of a long text, and how many of them the next piece has too. */
const PIECE = 1000;
const OVERLAP = 100;

/** A text in pieces that are quick to look at: the expressions take far longer than twice as long for twice as many words. */
const piecesOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, Math.ceil((text.length - OVERLAP) / (PIECE - OVERLAP))) }, (_, index) =>
    text.slice(index * (PIECE - OVERLAP), index * (PIECE - OVERLAP) + PIECE),
  );

/**
 * Whether a query names danger to life: of suicide first, because then a voice comes before everything else.
 * A research question that names suicide counts too: help beside results harms nobody. A whole story is heard to its end.
 */
export function dangerIn(query: string): Danger | undefined {
  const pieces = piecesOf(query).map(plain);
  if (pieces.some((piece) => SUICIDE_WORDS.test(piece))) return 'suicide';
  return pieces.some((piece) => BODY_WORDS.test(piece)) ? 'body' : undefined;
}

/** Small words of Spanish, and the beginnings of those that name danger in it. English queries about danger have neither. */
const SPANISH =
  /\b(?:mis?|el|las?|los|una?|del|ke|que|con|por|para|pa|est[aoe]y?|quer|puedo|tom[oe]|mas|nada|ya no|no [lmt]e|(?:a[gy]u|alguien|autoles|ayud|cans|combul|convulsio|cort[ao]|dan[oi]|desap|desma|desp(?:ie|e|i)rt|dol|dos[ei]s de|dosis|envenen|gan[ao]s|hart|hij|ideas|(?:k|qu)ier[oe]|quisi|labios|linea|mat[ao]r|mejor|mori|muer[ot]|odio|ojala|pensamientos|perd[ie]|respir|sobredo|sopor|suic?s?id(?:io|as|arme)|trag|vi[vd]|voy)[a-z]*)\b/;

/** Whether a query is in Spanish, as far as its words tell. */
export const isSpanish = (query: string): boolean => SPANISH.test(wordsOf(query).join(' '));
