import type { Related } from '../core/relation';
import { useFormat } from './i18n';
import { markWords } from './marked-words';

const rightToLeft = /^(ar|fa|ps|ur)\b/;

/** The language and direction of words that are not the reader's own. */
export function textLanguage(language: string | null): { lang: string; dir: 'ltr' | 'rtl' } {
  const lang = language ?? 'en';
  return { lang, dir: rightToLeft.test(lang) ? 'rtl' : 'ltr' };
}

/** A statement's words, with those marked on which its relation rests. */
export function Quote(props: { readonly related: Related }) {
  const { related } = props;
  const format = useFormat();
  return (
    <blockquote class={`quote rel-${related.relation.kind}`} {...textLanguage(related.source.language)}>
      {markWords(related).map((segment, index) => {
        if (!segment.marked) return segment.text;
        return (
          <span key={index}>
            <span class="token">{segment.text}</span>
            {segment.resolved !== null && (
              <span class="resolved">
                {' [= '}
                <bdi>{format.date(segment.resolved)}</bdi>]
              </span>
            )}
          </span>
        );
      })}
    </blockquote>
  );
}
