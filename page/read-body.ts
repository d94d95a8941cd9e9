import Readability from '@mozilla/readability/Readability.js';
import { flatCopy } from './flat-copy';
import { type Paragraph, paragraphsIn } from './paragraphs';
import { walk } from './walk';

/** Never part of the text. */
const stripped =
  'script,style,noscript,template,input,select,textarea,button,iframe,object,embed,svg,canvas,audio,video,' +
  'figcaption,nav,dialog,[hidden],[aria-hidden="true"]';
/** Posts quoted in full: part of the text, though their wrappers are named like share buttons. */
const embedded = 'blockquote.twitter-tweet,blockquote.twitter-video,blockquote.instagram-media';
/** Elements that the scorer may look at before it gives up. */
const elementBudget = 25_000;
/** Deeper nesting than any news page has: the scorer's time grows with the square of it. */
const depthBudget = 200;
/** Longer text than any article has. */
const lengthBudget = 1_000_000;

/** The paragraphs of the main text, by Readability over a stripped copy; null when it finds none or fails. */
export function readBody(document: Document): Paragraph[] | null {
  try {
    if (!isWithinBudget(document)) return null;
    const copy = flatCopy(document);
    for (const element of copy.querySelectorAll(stripped)) element.remove();
    for (const form of copy.querySelectorAll('form')) unwrapForm(form);
    for (const quote of copy.querySelectorAll(embedded)) plainWrapper(quote);
    const parsed = new Readability<Element>(copy, {
      maxElemsToParse: elementBudget,
      serializer: (node) => node as Element,
      keepClasses: true,
    }).parse();
    return parsed?.content ? paragraphsIn(parsed.content) : null;
  } catch {
    // Hostile or broken markup: the caller falls back to scoring blocks.
    return null;
  }
}

/** Takes the names off an embedded post and off the wrappers that hold nothing else. */
function plainWrapper(quote: Element): void {
  const length = quote.textContent?.length ?? 0;
  let element: Element | null = quote;
  for (let depth = 0; element && depth < 3; depth++) {
    if ((element.textContent?.trim().length ?? 0) > length + 20) return;
    element.removeAttribute('class');
    element.removeAttribute('id');
    element = element.parentElement;
  }
}

function isWithinBudget(document: Document): boolean {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let length = 0;
  walk(document.body, {
    text: (node) => {
      length += node.length;
    },
    enter: () => {
      elements++;
      deepest = Math.max(deepest, ++depth);
    },
    leave: () => {
      depth--;
    },
  });
  return elements <= elementBudget && deepest <= depthBudget && length <= lengthBudget;
}

/** A form with more text than this holds the page, not a search box or a sign-up. */
const formText = 1500;

/** Takes a form away, keeping the text of one that wraps the whole page. Its own methods may be hidden by its fields. */
function unwrapForm(form: Element): void {
  const range = form.ownerDocument.createRange();
  range.selectNodeContents(form);
  const inside = range.toString().length > formText ? range.extractContents() : null;
  range.selectNode(form);
  range.deleteContents();
  if (inside) range.insertNode(inside);
}
