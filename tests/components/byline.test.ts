import { expect, test } from 'vitest';
import { apaNames, authorsOf, chicagoNames } from '../../core/byline';

test.each([
  ['one person', 'Zahid Gul', 'Gul, Zahid', 'Gul, Z.'],
  ['"By" is no name', 'By Zahid Gul', 'Gul, Zahid', 'Gul, Z.'],
  ['initials', 'Amina B. Rahim', 'Rahim, Amina B.', 'Rahim, A. B.'],
  ['a hyphen in the first name', 'Jean-Paul Mercier', 'Mercier, Jean-Paul', 'Mercier, J.-P.'],
  ['a hyphen in the last', 'Sana Zia-ur-Rehman', 'Zia-ur-Rehman, Sana', 'Zia-ur-Rehman, S.'],
  ['small words go along', 'Inam ul Haq', 'ul Haq, Inam', 'ul Haq, I.'],
  ['a suffix stays behind', 'Martin Hale Jr.', 'Hale, Martin, Jr.', 'Hale, M., Jr.'],
  [
    'titles are no part of a name',
    'Lt. Gen. Zahid Gul and Dr Amina Rahim',
    'Gul, Zahid, and Amina Rahim',
    'Gul, Z., & Rahim, A.',
  ],
  ['a title and one word', 'Dr Rahim', 'Dr Rahim', 'Dr Rahim'],
  ['two', 'Zahid Gul and Amina Rahim', 'Gul, Zahid, and Amina Rahim', 'Gul, Z., & Rahim, A.'],
  [
    'three',
    'Zahid Gul, Amina Rahim & Sara Noor',
    'Gul, Zahid, Amina Rahim, and Sara Noor',
    'Gul, Z., Rahim, A., & Noor, S.',
  ],
  ['one word', 'Nasir', 'Nasir', 'Nasir'],
  ['a desk', 'Web Desk', 'Web Desk', 'Web Desk'],
  ['an agency', 'AFP', 'AFP', 'AFP'],
  ['an outlet of two names', 'Al Jazeera', 'Al Jazeera', 'Al Jazeera'],
  ['a correspondent without a name', 'Our Correspondent', 'Our Correspondent', 'Our Correspondent'],
  [
    'an office',
    'Ministry of Home and Tribal Affairs',
    'Ministry of Home and Tribal Affairs',
    'Ministry of Home and Tribal Affairs',
  ],
  ['a place behind the name', 'Zahid Gul, Quetta', 'Zahid Gul, Quetta', 'Zahid Gul, Quetta'],
  ['turned round already', 'Gul, Zahid', 'Gul, Zahid', 'Gul, Zahid'],
  ['a person and a desk', 'Zahid Gul and News Desk', 'Zahid Gul and News Desk', 'Zahid Gul and News Desk'],
  ['letters that have no order to change', 'زاہد گل', 'زاہد گل', 'زاہد گل'],
])('%s: %s', (_, byline, chicago, apa) => {
  expect(chicagoNames(authorsOf(byline))).toBe(chicago);
  expect(apaNames(authorsOf(byline))).toBe(apa);
});
