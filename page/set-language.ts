/** Words in the reader's language stand in a page of another. */
export function setLanguage(element: HTMLElement, lang: string): void {
  element.lang = lang;
  element.dir = lang === 'en' ? 'ltr' : 'rtl';
}
