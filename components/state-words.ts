import type { TabState } from '../messaging/protocol';
import { isMessageKey, type Text } from './messages';

type Wordless = Exclude<TabState, { kind: 'on-topic' | 'reading' }>;

/** What a tab without claims is, and why, in the reader's words. */
export function stateWords(state: Wordless, t: Text): { title: string; body: string } {
  switch (state.kind) {
    case 'off-topic':
      return { title: t('popup.off.title'), body: t('popup.off.body') };
    case 'no-permission':
      return {
        title: t('popup.permission.title'),
        body: t(state.host === null ? 'popup.permission.unknown' : 'popup.permission.body'),
      };
    case 'not-article':
      return { title: t('popup.notArticle.title'), body: t('popup.notArticle.body') };
    case 'other-language':
      return { title: t('popup.language.title'), body: t('popup.language.body') };
    case 'restricted':
      return { title: t('popup.restricted.title'), body: t('popup.restricted.body') };
    case 'pdf':
      return { title: t('popup.pdf.title'), body: t('popup.pdf.body') };
    case 'muted':
      return { title: t('popup.muted.title', { host: state.host }), body: t('popup.muted.body') };
    case 'failed': {
      const body = isMessageKey(state.message) ? t(state.message) : t('error.detail', { reason: state.message });
      return { title: t('popup.failed.title'), body };
    }
  }
}
