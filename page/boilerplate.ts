/** One kind of paragraph that belongs to the page, not to the article. */
interface Kind {
  readonly name: string;
  /** Longer paragraphs are text, whatever they begin with. */
  readonly limit: number;
  readonly pattern: RegExp;
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const clock = '\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*[a-z]{2,4}\\b)?';
const day = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?(?:\\s+\\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4})`;

/** Any of these is dropped. The limits keep a real sentence that happens to begin alike. */
const kinds: readonly Kind[] = [
  {
    name: 'copyright',
    limit: 400,
    pattern:
      /^(?:©|\(c\)\s|copyright\b|this (?:document|material|story|article) is (?:subject to|protected by) copyright)|all rights reserved|may not be (?:published|reproduced)|^published in .{3,40}, \w+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?$/i,
  },
  {
    name: 'read more',
    limit: 220,
    pattern:
      /^(?:also read|read (?:more|also|next|the full)|see also|more (?:on|from|about|stories|articles|news)\b|more:|related(?: (?:stories|articles|news|topics|posts|content|video))?\s*(?::|$)|you (?:may|might) also|recommended|don['’]t miss|watch(?: live| now| video)?:|listen(?: now| to)?:|in pictures:|trending|most (?:read|popular)|editors?['’] picks?|top stories|explore more|latest (?:news|stories|headlines)|breaking news$|what to read|up next)/i,
  },
  {
    name: 'newsletter',
    limit: 260,
    pattern:
      /^(?:sign (?:up|in)|log in|subscribe|follow (?:us|@|the|on)|like us on|join (?:us|our|the conversation)|get (?:the latest|our|breaking|updates|access)|download (?:our|the)|click here|tap here|support (?:our|us)|donate|become a (?:member|subscriber)|view (?:author|all|comments)|tell us what)\b|\b(?:to|into|through) your (?:inbox|e-?mail|letterbox|mailbox)\b|\b(?:delivered|sent|straight|right) to your (?:door|doorstep|phone)\b/i,
  },
  {
    name: 'what stands before a wall',
    limit: 260,
    pattern:
      /\b(?:already (?:a subscriber|have an account)|cancel (?:at )?any ?time\b(?! soon)|unlimited (?:digital )?access(?! to (?!all|every|our|the (?:app|archive|site|website)))|for subscribers only|to (?:continue|keep) reading|to read (?:on[.:!]?$|the (?:full|rest of the|whole) (?:story|article|report)))/i,
  },
  {
    name: 'how to reach the writer',
    limit: 300,
    pattern:
      /(?:^e-?mail\b|follow (?:him|her|them|us|me)\b|can be (?:reached|contacted)|may be (?:reached|contacted)|reach (?:the reporters?|him|her|them) (?:at|on)|have a (?:tip|story)\b|contributed to this (?:report|story|article)|^\(?reporting by\b|^\(?editing by\b|^additional reporting\b)/i,
  },
  {
    name: 'share',
    limit: 60,
    pattern:
      /^(?:share(?: this| on)?\b|tweet|facebook|twitter|whatsapp|e-?mail|print|copy link|link copied|save|comments?\b|leave a (?:comment|reply)|advertisements?|advert|sponsored|story continues below|article continues|continue reading|loading|tags?:|topics?:|filed under|categor(?:y|ies):|home$|close$|caption$|menu$|enlarge|play video|media playback)/i,
  },
  {
    name: 'picture line',
    limit: 400,
    pattern:
      /^(?:(?:image|photo|picture|slide|gallery)\s+\d+\s+of\b|image\s*(?::|source|credit|caption|copyright)|photo(?:graph)?(?:\s*(?:by|credit|courtesy))?\s*:|file photo|getty images)|\((?:image|photo|picture|file|credit|ap photo|afp|reuters)[^)]{0,90}\)$|[[(](?:file|photo|image|reuters|afp|ap|getty images|courtesy)[^)\]]{0,60}[\])]$|\/(?:reuters|afp|ap|getty images|file)(?: photo)?$/i,
  },
  { name: 'agency', limit: 20, pattern: /^(?:reuters|afp|ap|associated press|web desk|staff report|news desk)\.?$/i },
  {
    name: 'date line',
    limit: 140,
    pattern: new RegExp(
      `^(?:(?:first )?(?:published|updated|posted|last (?:updated|modified))\\b(?: on| at)?\\s*:?\\s*.{0,12})?(?:${clock}|${day})`,
      'i',
    ),
  },
  { name: 'citation', limit: 500, pattern: /^citation:|^(?:provided by|source:)\s|^https?:\/\/\S+$|^\S+@\S+\.\w+$/i },
];

const longestLimit = Math.max(...kinds.map((kind) => kind.limit));

export function isBoilerplate(paragraph: string): boolean {
  if (!/\p{L}/u.test(paragraph)) return true;
  if (paragraph.length > longestLimit) return false;
  return kinds.some(({ name, limit, pattern }) => {
    if (paragraph.length > limit) return false;
    return pattern.test(paragraph) && (name !== 'date line' || isDateLine(paragraph));
  });
}

/** A line that holds little beside dates and times; a sentence that begins with a date has more words. */
function isDateLine(paragraph: string): boolean {
  const rest = paragraph
    .replace(new RegExp(`${day}|${clock}|\\d{4}`, 'gi'), '')
    .replace(/\b(?:first|last|published|updated|posted|modified|on|at|by|am|pm|[A-Z]{2,4})\b/gi, '');
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 4;
}
