import { expect, test } from 'vitest';
import { viewing } from '../../page/text-view';
import { documentOf } from './dom';

const lines = Array.from({ length: 120 }, (_, i) => `Cart ${i} went up the road.`);
const slot = '<div class="slot"><span></span></div>';

test.each([0, 1, 2, 3])('what the page takes away between two steps hides nothing behind it (%d)', (before) => {
  const paragraphs = lines.map((line) => `<p>${line}</p>${slot}`).join('');
  const { body } = documentOf(`<body>${'<i></i>'.repeat(before)}${paragraphs}</body>`);
  const steps = viewing(body);
  for (let i = 0; i < 3; i++) steps.next();
  for (const empty of body.querySelectorAll('.slot')) empty.remove();
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.text.trim()).toBe(lines.join(' '));
});

test('fields of a form that are named like its own are no way out of it', () => {
  const fields = '<input name="parentNode"><input name="nextSibling"><input name="isConnected">';
  const { body } = documentOf(`<body><form>${fields}${lines.map((line) => `<p>${line}</p>`).join('')}</form></body>`);
  const steps = viewing(body);
  for (let i = 0; i < 2; i++) steps.next();
  body.querySelector('form')?.remove();
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.text).toContain(lines[0]);
});
