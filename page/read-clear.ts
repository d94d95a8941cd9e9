import type { Steps } from '../core/steps';
import { isSilent } from './block-edges';
import { type Paragraph, readingParagraphs } from './paragraphs';

/** Nothing in these is part of an article. A form may wrap a whole page: the slow way looks into it. */
const apart = new Set('aside button dialog figcaption figure footer form nav select table'.split(' '));
/** What pages call the things that stand between and around the paragraphs. */
const besides =
  /(?:^|[\s_-])(?:ads?|advert\w*|byline|caption|comments?|credits?|disqus|e?mail|follow|footer|gallery|hidden|meta|more|newsletter|outbrain|popup|promo\w*|pull-?quote|recirc\w*|recommend\w*|related|share|sharing|sidebar|sign-?up|social|sponsor\w*|subscri\w*|taboola|tags?|teasers?|toolbar|tools|trending|widget)(?=$|[\s_-])/i;
/** Posts quoted in full are part of the text, though their wrappers are named like share buttons. */
const quotedPost = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media)/;
/** What pages call the element that holds the text. */
const named = /(?:^|[\s_-])(?:article|story|post|entry)[\s_-]*(?:body|content|text)/i;

/** Characters of a line that counts as a paragraph, and of the paragraphs that make an article. */
const shortestLine = 40;
const shortestText = 800;
/** Shares of the page's paragraph text that the article's element must hold, as it calls itself one or not. */
const namedShare = 0.6;
const namelessShare = 0.85;
/** Beyond these the page is unlike any article. */
const deepest = 100;
const mostGroups = 500;

/** Paragraph text by the elements that hold it, at any depth, and the paragraphs' own parents, the longest first. */
interface Held {
  readonly within: ReadonlyMap<Element, number>;
  readonly total: number;
  readonly longest: Element;
}

/**
 * The paragraphs of a page on which nearly all paragraph text stands in one element, and nearly all text of that element
 * in paragraphs: most articles. Null for all others, which have to be read with more care. Some forty times as fast.
 */
export function* readingClear(document: Document): Steps<Paragraph[] | null> {
  try {
    const held = yield* readingHeld(document);
    const root = held && rootOf(held);
    if (!root || root === document.body) return null;
    return yield* readingWithin(root, held);
  } catch {
    // Fields of a form can hide its methods.
    return null;
  }
}

/** Null when much of the text stands in furniture, or much besides in no paragraph. */
function* readingWithin(root: Element, held: Held): Steps<Paragraph[] | null> {
  const length = held.within.get(root) ?? 0;
  let skipped = 0;
  const paragraphs = yield* readingParagraphs(root, (element) => {
    if (element === root || !isBesides(element, held, length)) return false;
    skipped += held.within.get(element) ?? 0;
    return true;
  });
  const kept = length - skipped;
  const walked = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return kept >= Math.max(shortestText, length * 0.75) && Math.abs(walked / kept - 1) < 0.04 ? paragraphs : null;
}

/** Paragraphs that are looked at between two steps. */
const step = 100;

function* readingHeld(document: Document): Steps<Held | null> {
  const groups = new Map<Element, number>();
  for (const [i, paragraph] of [...document.getElementsByTagName('p')].entries()) {
    if (i % step === 0) yield;
    const length = paragraph.textContent?.length ?? 0;
    const parent = paragraph.parentElement;
    if (length >= shortestLine && parent) groups.set(parent, (groups.get(parent) ?? 0) + length);
    if (groups.size > mostGroups) return null;
  }
  const own = [...groups].filter(([parent]) => !isApart(parent)).sort((a, b) => b[1] - a[1]);
  const within = new Map<Element, number>();
  for (const [parent, length] of own) {
    for (let element: Element | null = parent; element; element = element.parentElement) {
      within.set(element, (within.get(element) ?? 0) + length);
    }
  }
  const longest = own[0]?.[0];
  return longest ? { within, longest, total: own.reduce((sum, [, length]) => sum + length, 0) } : null;
}

/** Also true where it stands too deep to tell. */
function isApart(parent: Element): boolean {
  let depth = 0;
  for (let element: Element | null = parent; element; element = element.parentElement) {
    if (isSetApart(element) || isSilent(element) || ++depth > deepest) return true;
  }
  return false;
}

function isSetApart(element: Element): boolean {
  return apart.has(element.localName) || element.getAttribute('aria-hidden') === 'true';
}

/** The lowest element that holds enough of the page's paragraph text. */
function rootOf({ within, longest, total }: Held): Element | null {
  for (let element: Element | null = longest; element; element = element.parentElement) {
    const share = (within.get(element) ?? 0) / total;
    if (share >= namelessShare || (share >= namedShare && isNamed(element))) return element;
  }
  return null;
}

function isNamed(element: Element): boolean {
  return element.getAttribute('itemprop') === 'articleBody' || named.test(namesOf(element));
}

/** Whether an element within the article's is furniture: set apart, or called so and without much of the text. */
function isBesides(element: Element, { within }: Held, length: number): boolean {
  const name = element.localName;
  if (name === 'p' || name === 'a' || name === 'span' || name === 'br') return false;
  if (isSetApart(element)) return true;
  const names = namesOf(element);
  if (names.length < 2 || !besides.test(names) || quotedPost.test(names)) return false;
  return (within.get(element) ?? 0) < length / 3;
}

const namesOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`;
