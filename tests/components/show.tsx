import { type ComponentChildren, options, render } from 'preact';
import { type OwnData, OwnDataContext } from '../../components/own-data';
import { Page } from '../../components/page';
import type { Background } from '../../messaging/protocol';
import { fakeOwnData } from './fake-own-data';

// jsdom lays nothing out.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Effects wait for a frame, which jsdom never draws.
options.requestAnimationFrame = (effect) => setTimeout(effect);

/** Renders a page's component as its entrypoint does and waits for what it loads. */
export async function show(
  children: ComponentChildren,
  background: Background,
  data: OwnData = fakeOwnData(),
): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return showAgain(root, children, background, data);
}

/** Renders into a page that stands already, as an entrypoint does when something has changed. */
export async function showAgain(
  root: HTMLElement,
  children: ComponentChildren,
  background: Background,
  data: OwnData = fakeOwnData(),
): Promise<HTMLElement> {
  const page = (
    <Page background={background}>
      <OwnDataContext.Provider value={data}>{children}</OwnDataContext.Provider>
    </Page>
  );
  render(page, root);
  await settle();
  return root;
}

/** Lets pending answers arrive and effects run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done, 2));
}

export function button(root: HTMLElement, name: string): HTMLButtonElement {
  const buttons = [...root.querySelectorAll('button')];
  const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name);
  if (found === undefined)
    throw new Error(`no button "${name}" among ${buttons.map((one) => one.textContent).join(', ')}`);
  return found;
}

export async function press(root: HTMLElement, name: string): Promise<void> {
  button(root, name).click();
  await settle();
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): Promise<void> {
  if (field === null) throw new Error('no field to type into');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
