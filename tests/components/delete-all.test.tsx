// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { DeleteAll } from '../../components/options/delete-all';
import { fakeBackground } from './fake-background';
import { button, press, show } from './show';

test('whoever asks to delete everything has the focus on the way out, and back where it was', async () => {
  const nothing = () => undefined;
  const whole = <DeleteAll onBackup={async () => nothing()} onChanged={nothing} onToast={nothing} />;
  const root = await show(whole, fakeBackground().background);
  await press(root, 'Delete everything…');
  expect(document.activeElement).toBe(button(root, 'Back up first'));
  await press(root, 'Cancel');
  expect(document.activeElement).toBe(button(root, 'Delete everything…'));
});
