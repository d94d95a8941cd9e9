import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { readText, until } from './browser';

/** A part of the browser that Playwright has no page for: the toolbar's popup, the side panel. */
export interface Surface {
  text(): Promise<string>;
  /** Clicks, as the reader would, the first button whose name matches. */
  press(name: RegExp): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  return browser.newBrowserCDPSession();
}

/** Clicks the toolbar button of the extension while `pageUrl` is shown. */
export async function openPopup(context: BrowserContext, id: string, pageUrl: string): Promise<Surface> {
  const session = await browserSession(context);
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find((target) => target.url === pageUrl);
  if (!tab) throw new Error(`no tab shows ${pageUrl}`);
  // Not among the commands that Playwright has types for.
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return openSurface(session, `chrome-extension://${id}/popup`);
}

/** Waits for the target at this address to have text, and speaks to it through the browser's own session. */
export async function openSurface(session: CDPSession, address: string): Promise<Surface> {
  const { targetId } = await until(`${address} opens`, async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((target) => target.url.startsWith(address));
  });
  const send = await attach(session, targetId);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await send('Runtime.evaluate', { expression, returnByValue: true, userGesture: true });
    return (answer.result as { value?: unknown } | undefined)?.value;
  };
  const text = async () => String((await evaluate(`(${readText})()`)) ?? '');
  await until(`${address} has text`, async () => (await text()) !== '');
  await new Promise((resolve) => setTimeout(resolve, 400));
  return {
    text,
    press: async (name) => {
      const button = `[...document.querySelectorAll('button')].find((one) => ${name}.test(one.ariaLabel ?? one.textContent))`;
      await evaluate(`${button}.click()`);
    },
    screenshot: async (path) => {
      // All of it, also what the browser's window for it cuts off.
      const clip = { ...((await evaluate(`(${measureWhole})()`)) as object), scale: 1 };
      const { data } = await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
    close: async () => void (await session.send('Target.closeTarget', { targetId }).catch(() => undefined)),
  };
}

/** Run in the surface: where all that it shows lies, once nothing sticks to the window's edge any more. */
function measureWhole(): { x: number; y: number; width: number; height: number } {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
  }
  const { x, y, width, height } = document.body.getBoundingClientRect();
  return { x, y, width, height };
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** A nested session: each command is a message to the target, each answer an event of the browser. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  let next = 1;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message);
    waiting.get(id)?.(result ?? {});
    waiting.delete(id);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, resolve);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}
