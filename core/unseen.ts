/** Soft hyphens, zero-width spaces and the like: they break lines, and stand within words. */
const always = /[\u00ad\u200b\u2060-\u2064\ufeff]+/g;
/** Joiners mean something in the writings of the East and nothing before a Latin letter. */
const joiners = /[\u200c\u200d]+(?=[a-zA-Z])/g;
/** Letters that are set as one: "ﬁghters". */
export const ligatures = '\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06';
const setAsOne = new RegExp(`[${ligatures}]`, 'g');

/** Text as it is read: without what is not seen, and with each letter on its own. */
export function asRead(text: string): string {
  return text
    .replace(always, '')
    .replace(joiners, '')
    .replace(setAsOne, (letters) => letters.normalize('NFKC'));
}
