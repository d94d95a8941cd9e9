import { wordsOf } from '../match/terms';

const plain = /^[\x20-\x7e\n]*$/;

/** The words by which the search box finds a text, none left out and none cut to a stem: they are matched as they are typed. */
export function searchWords(text: string): string[] {
  const words = wordsOf(text);
  return plain.test(text) ? words : words.map(evenLetters).filter((word) => word !== '');
}

/** Letters that keyboards of one script write in two ways, as one. */
export function evenLetters(text: string): string {
  return text.replaceAll('\u0640', '').replace(/[يىې]/g, 'ی').replaceAll('ك', 'ک').replace(/[هۀة]/g, 'ہ');
}
