import { expect, test } from 'vitest';
import { isOtherScript } from '../../core/topic/script';

test.each([
  ['English', 'The minister left for Kabul on Monday.', false],
  ['English that quotes a word of Urdu', 'He called it a “جنگ بندی”, a truce, in Islamabad.', false],
  ['Urdu', 'وزیر دفاع کابل روانہ ہو گئے', true],
  ['Urdu with the name of an outlet', 'BBC News: وزیر دفاع کابل روانہ ہو گئے', true],
  ['Pashto', 'د دفاع وزیر کابل ته لاړ', true],
  ['Hindi', 'रक्षा मंत्री काबुल गए', true],
  ['no letters', '2023 – 04 – 14', false],
  ['nothing', '', false],
])('%s', (_, text, isOther) => {
  expect(isOtherScript(text)).toBe(isOther);
});
