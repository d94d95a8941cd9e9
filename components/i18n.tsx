import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../messaging/protocol';
import { formatDate, formatMoment, formatSolarDate, formatValue } from './format-date';
import { formatNumber } from './format-number';
import {
  createText,
  english,
  loadMessages,
  type MessageKey,
  type Messages,
  splitTemplate,
  type Text,
  templateOf,
} from './messages';

interface Locale {
  readonly language: Language;
  readonly messages: Messages;
  readonly t: Text;
}

const LocaleContext = createContext<Locale>({ language: 'en', messages: english, t: createText(english, 'en') });

const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'en' ? 'ltr' : 'rtl');

/** The languages a reader can choose, each by its own name. */
export const languageNames = { en: 'English', ur: 'اردو', ps: 'پښتو', fa: 'دری' } satisfies Record<Language, string>;
export const languages: readonly Language[] = ['en', 'ur', 'ps', 'fa'];

/** Loads the language's messages, sets `lang` and `dir` of the page, and shows the children once they are there. */
export function LanguageProvider(props: { readonly language: Language; readonly children: ComponentChildren }) {
  const [loaded, setLoaded] = useState<{ language: Language; messages: Messages } | null>(null);
  useEffect(() => {
    let current = true;
    void loadMessages(props.language)
      .catch(() => english)
      .then((messages) => current && setLoaded({ language: props.language, messages }));
    return () => {
      current = false;
    };
  }, [props.language]);
  useEffect(() => {
    if (loaded === null) return;
    document.documentElement.lang = loaded.language;
    // Never from the browser: its direction and its messages can disagree.
    document.documentElement.dir = directionOf(loaded.language);
  }, [loaded]);
  const locale = useMemo(() => loaded && { ...loaded, t: createText(loaded.messages, loaded.language) }, [loaded]);
  return locale && <LocaleContext.Provider value={locale}>{props.children}</LocaleContext.Provider>;
}

export function useText(): Text {
  return useContext(LocaleContext).t;
}

export function useFormat() {
  const { language } = useContext(LocaleContext);
  return useMemo(
    () => ({
      language,
      number: (value: number) => formatNumber(value, language),
      date: (iso: string) => formatDate(iso, language),
      value: (text: string) => formatValue(text, language),
      solar: (iso: string) => formatSolarDate(iso, language),
      moment: (iso: string) => formatMoment(iso, language),
    }),
    [language],
  );
}

type Node = ComponentChildren;

/** A message whose placeholders are elements: `<Message k="origin.separate" values={{ origins: <b>…</b> }} />`. */
export function Message(props: { readonly k: MessageKey; readonly values: Readonly<Record<string, Node>> }) {
  const { messages, language } = useContext(LocaleContext);
  const parts = splitTemplate(templateOf(messages, props.k, { count: Number(props.values.count ?? 0) }));
  const shown = (value: Node) => (typeof value === 'number' ? formatNumber(value, language) : value);
  return (
    <>{parts.map((part, i) => (i % 2 === 0 ? part : <Fragment key={part}>{shown(props.values[part])}</Fragment>))}</>
  );
}
