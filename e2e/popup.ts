import type { BrowserContext, CDPSession } from '@playwright/test';
import { until } from './browser';

/**
 * Clicks the toolbar button and reads the popup. Playwright shows no page for it, so it is reached through the
 * browser's own DevTools session; the commands used here are not among the typed ones.
 */
export async function readPopup(context: BrowserContext, id: string, pageUrl: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this context has no browser of its own');
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find((target) => target.url === pageUrl);
  if (!tab) throw new Error(`no tab shows ${pageUrl}`);
  await untyped(session)('Extensions.triggerAction', { id, targetId: tab.targetId });
  const popup = await until('the popup opens', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((target) => target.url.startsWith(`chrome-extension://${id}/popup`));
  });
  const text = await until('the popup has text', async () => (await textIn(session, popup.targetId)) || undefined);
  await session.send('Target.closeTarget', { targetId: popup.targetId });
  return text;
}

type Send = (method: string, parameters: Record<string, unknown>) => Promise<unknown>;

function untyped(session: CDPSession): Send {
  return session.send.bind(session) as Send;
}

async function textIn(session: CDPSession, targetId: string): Promise<string> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) resolve(event.message);
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const params = { expression: 'document.body.innerText', returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const { result } = JSON.parse(await answer);
  await session.send('Target.detachFromTarget', { sessionId });
  return String(result?.result?.value ?? '').trim();
}
