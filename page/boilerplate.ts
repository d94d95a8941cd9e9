/** One kind of paragraph that belongs to the page, not to the article. */
interface Kind {
  readonly name: string;
  readonly matches: (text: string) => boolean;
}

const short = (limit: number, pattern: RegExp) => (text: string) => text.length <= limit && pattern.test(text);

/** Any of these is dropped. The limits keep a real sentence that happens to begin alike. */
const kinds: readonly Kind[] = [
  {
    name: 'copyright',
    matches: short(
      300,
      /^(?:©|\(c\)\s|copyright\b|published in .{3,40}, \w+ \d{1,2}(?:st|nd|rd|th)?, \d{4}$)|all rights reserved/i,
    ),
  },
  {
    name: 'read more',
    matches: short(
      220,
      /^(?:also read|read (?:more|also|next|the full)|see also|more (?:on|from|about|stories)|related(?: (?:stories|articles|news|topics|posts|content))?\b\s*(?::|$)|you (?:may|might) also|recommended|don['’]t miss|watch(?: live)?:|listen(?: now)?:|in pictures:|trending|most (?:read|popular)|editors?['’] picks?|top stories|explore more)/i,
    ),
  },
  {
    name: 'newsletter',
    matches: short(
      260,
      /^(?:sign up|subscribe|follow (?:us|@|the)|join (?:us|our|the conversation)|get (?:the latest|our|breaking|updates)|download (?:our|the)|click here|tap here|support (?:our|us)|donate|become a (?:member|subscriber))\b/i,
    ),
  },
  {
    name: 'share',
    matches: short(
      60,
      /^(?:share(?: this| on)?\b|tweet|facebook|twitter|whatsapp|email|print|copy link|link copied|save|comments?\b|leave a (?:comment|reply)|advertisements?|advert|sponsored|story continues below|article continues|continue reading|loading|tags?:|topics?:|filed under|image (?:source|credit|caption)|photo(?:graph)?:|file photo|getty images|reuters$|afp$|ap$)/i,
    ),
  },
  { name: 'marks only', matches: (text) => !/[\p{L}\p{N}]/u.test(text) },
];

export function isBoilerplate(paragraph: string): boolean {
  return kinds.some((kind) => kind.matches(paragraph));
}
