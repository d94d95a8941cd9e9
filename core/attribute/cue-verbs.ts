/**
 * How a verb reports: `say` takes a clause or a quotation, `tell` a hearer first, `act` a thing
 * ("condemned the strike"), `ask` a person and a deed ("urged Kabul to act"), `mind` an inner state.
 */
export type CueClass = 'say' | 'tell' | 'act' | 'ask' | 'mind';
export type CueTense = 'base' | 'third' | 'past' | 'ing';

export interface CueForm {
  readonly lemma: string;
  readonly kind: CueClass;
  readonly tense: CueTense;
  /** The past form that "has" takes differs from the plain past ("wrote", "written"). */
  readonly participle: boolean;
  /** Prepositions that belong to the cue when they follow it. */
  readonly particles: readonly string[];
  /** Without one of its particles, "that" or a quotation the verb reports nothing ("point", "call"). */
  readonly needs: 'nothing' | 'clause' | 'particle';
}

/**
 * Lemmas by class. After a slash, the particles; `!` asks for one of them, a clause or a quotation,
 * `?` for a clause or a quotation.
 */
const lemmas: Readonly<Record<CueClass, string>> = {
  say: `say state add claim note assert insist/on argue declare announce explain allege maintain? contend remark
    observe? reiterate stress emphasize emphasise underline underscore affirm reaffirm acknowledge admit confirm reveal
    disclose suggest report write tweet comment/on! reply respond? recall? conclude? continue? predict estimate
    caution/against warn/of,against,about forewarn point/out,to! complain/about,of concede boast/about joke/about quip lament vow
    pledge promise threaten swear? guarantee? opine aver indicate? clarify elaborate/on testify proclaim speculate hint/at
    imply deny refute mention describe/as brand/as express voice echo agree/with,to,on disagree/with signal? recount
    counter? retort exclaim shout yell mutter interject muse assess? show? read? find? hail/as propose recommend
    forecast speak/of,about,against,out! talk/about,of! put/it! make/clear! go/on! weigh/in! chime/in! rule/out,against!
    lie/about! posit theorize theorise summarize? summarise? term dub refer/to! cite quote? stipulate? decree convey
    communicate? demand ask/for,about wonder/about determine? hold? demonstrate? document? highlight
    reference quibble chant
    call/for,on,upon,out label characterize/as characterise/as portray/as liken/to charge? bring/up! lay/out! spell/out!
    relay inform resolve/to! decide/to! learn? order? sum/up! post? brag/about fantasize retweet moralize/about marvel/at rejoice/in propound
    thunder? roar? bellow? enthuse gush? fulminate murmur? whisper? intone grumble/about gripe/about moan/about gloat/over! rue crow?
    concur/with surmise reckon? hypothesise hypothesize contest? counsel/against profess pronounce? intimate? divulge confide? confess/to blurt?
    repeat? volunteer? riposte rejoin? dwell/on! harp/on! expand/on,upon! touch/on,upon! reflect/on! allude/to! attest/to! vouch/for! uphold? hold/forth!
    pipe/up! set/out,forth! inquire? enquire? query? caveat dissent? persist? chorus? lecture? guess? foresee envisage?`,
  tell: `tell remind assure notify? brief? apprise update?`,
  act: `support back oppose discover illustrate condemn reject dismiss denounce criticize criticise slam blast decry deplore praise welcome commend laud applaud
    oppose object/to! endorse defend protest/against appeal/for,to! press/for,to! push/for,to! plead/for,with! lash/out!
    rail/against! rebuke chide lambast lambaste ridicule mock deride rebut dispute question refuse/to! decline/to!
    offer/to! apologize/for apologise/for regret blame/for fault/for! scold berate castigate excoriate bemoan bristle/at!
    tout advocate/for champion discuss outline accuse/of chastise downplay compare/to vote/to,against! attack/over!
    rip pitch/to! grill signal unveil? press/for! hammer flay snub spurn rubbish repudiate flag articulate chronicle pooh-pooh liken/to compliment thank resent admire extol herald balk/at judge? embrace? accept? recognise? recognize? seek?
    brush/aside,off! shrug/off! wave/away,aside,off! play/down,up! turn/down! hit/out,back! scoff/at! sneer/at! rage/against! inveigh/against! remonstrate/with!
    side/with! quarrel/with! disapprove/of! approve/of! admonish upbraid reprimand reproach lampoon pillory debunk trivialise trivialize
    belittle vilify demonise demonize disown disavow repulse? commiserate/with! congratulate felicitate salute? eulogise eulogize`,
  ask: `urge implore beseech exhort encourage? request? challenge? dare? warn advise? direct? instruct? press? beg? petition? lobby? command?`,
  mind: `fret/about,over! fume/about,over,at! worry? believe think hope fear feel? suspect doubt? want? consider? regard? view? see? deem`,
};

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  put: ['put', 'put'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  forecast: ['forecast', 'forecast'],
  hold: ['held', 'held'],
  bring: ['brought', 'brought'],
  lay: ['laid', 'laid'],
  spell: ['spelled', 'spelled'],
  show: ['showed', 'shown'],
  seek: ['sought', 'sought'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  plead: ['pleaded', 'pleaded'],
  lie: ['lied', 'lied'],
  refer: ['referred', 'referred'],
  rebut: ['rebutted', 'rebutted'],
  regret: ['regretted', 'regretted'],
  admit: ['admitted', 'admitted'],
  quip: ['quipped', 'quipped'],
  aver: ['averred', 'averred'],
  beg: ['begged', 'begged'],
  dub: ['dubbed', 'dubbed'],
  slam: ['slammed', 'slammed'],
  foresee: ['foresaw', 'foreseen'],
  uphold: ['upheld', 'upheld'],
  set: ['set', 'set'],
  hit: ['hit', 'hit'],
  concur: ['concurred', 'concurred'],
  chide: ['chided', 'chided'],
};

/** Every inflected form of every cue verb; where two verbs share a form, the first stands. */
export const cueForms: ReadonlyMap<string, CueForm> = tableOf(lemmas);

function tableOf(classes: Readonly<Record<CueClass, string>>): Map<string, CueForm> {
  const table = new Map<string, CueForm>();
  for (const kind of ['say', 'tell', 'act', 'ask', 'mind'] as const) {
    for (const entry of classes[kind].split(/\s+/)) addForms(table, kind, entry);
  }
  return table;
}

function addForms(table: Map<string, CueForm>, kind: CueClass, entry: string): void {
  const [lemma = '', particles = ''] = entry.replace(/[!?]$/, '').split('/');
  const needs = entry.endsWith('!') ? 'particle' : entry.endsWith('?') ? 'clause' : 'nothing';
  const base = { lemma, kind, needs, particles: particles === '' ? [] : particles.split(',') } as const;
  const [past, participle] = Object.hasOwn(irregular, lemma)
    ? (irregular[lemma] ?? ['', ''])
    : [pastOf(lemma), pastOf(lemma)];
  const forms: [string, CueTense, boolean][] = [
    // "put", "read": in the news a form that both tenses share tells what has been said.
    [lemma, past === lemma ? 'past' : 'base', past === lemma],
    [thirdOf(lemma), 'third', false],
    [past, 'past', past === participle],
    [participle, 'past', true],
    [ingOf(lemma, past), 'ing', false],
  ];
  for (const [form, tense, isParticiple] of forms) {
    if (!table.has(form)) table.set(form, { ...base, tense, participle: isParticiple });
  }
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}

function ingOf(lemma: string, past: string): string {
  if (lemma === 'lie') return 'lying';
  // "admitted" doubles its consonant, and so does "admitting".
  if (past.endsWith('ed') && past.length === lemma.length + 3) return `${past.slice(0, -2)}ing`;
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
