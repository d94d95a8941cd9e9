import { Readability } from '@mozilla/readability';
import { paragraphsIn } from './paragraphs';

/** Never part of the text; forms and inputs also because a field named "attributes" would hide the form's own. */
const stripped =
  'script,style,noscript,template,form,input,select,textarea,button,iframe,object,embed,svg,canvas,audio,video,' +
  'figcaption,nav,dialog,[hidden],[aria-hidden="true"]';
/** Elements that the scorer may look at before it gives up. */
const elementBudget = 60_000;

/** The paragraphs of the main text, by Readability over a stripped copy; null when it finds none or fails. */
export function readBody(document: Document): string[] | null {
  try {
    const copy = document.cloneNode(true) as Document;
    for (const element of copy.querySelectorAll(stripped)) element.remove();
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
