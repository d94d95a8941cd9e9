import { firstClaims } from '../../core/mark-counts';
import { type OriginSummary, summariseOrigins } from '../../core/origins/origin-summary';
import type { Reading } from '../../core/reading';
import { useBackground } from '../background-context';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { OriginSentence } from '../origin-line';
import { usePartyName } from '../party-name';
import { textLanguage } from '../quote';
import { useSettings } from '../settings-context';
import { ClaimLink } from './claim-link';
import { MarkBar } from './mark-bar';
import type { PopupActions } from './popup';
import { useSaveSource } from './save-source';
import { TopicLine } from './topic-line';

export function OnTopic(props: { readonly reading: Reading; readonly actions: PopupActions }) {
  const { reading, actions } = props;
  const { language } = reading.article;
  const t = useText();
  const partyName = usePartyName(reading.parties);
  const background = useBackground();
  const first = firstClaims(reading.claims, 3);
  const summary = summariseOrigins(
    reading.claims.flatMap((claim) => claim.related),
    reading.origins,
  );
  const show = (claimId: string) => {
    background.showClaim(claimId, actions.tabId).then(actions.close, actions.close);
  };
  return (
    <>
      <section class="popup-page">
        <h1 {...textLanguage(language)}>{reading.article.title}</h1>
        <TopicLine topic={reading.topic} />
      </section>
      <MarkBar claims={reading.claims} onShow={show} />
      <MarksOff />
      {first.length > 0 ? (
        <section class="popup-first">
          <h2>{t('popup.first')}</h2>
          {first.map((claim) => (
            <ClaimLink key={claim.id} claim={claim} language={language} onShow={show} />
          ))}
        </section>
      ) : (
        <p class="popup-note muted">{t(reading.claims.length === 0 ? 'popup.noClaims' : 'popup.noMatches')}</p>
      )}
      {summary !== null && <Origins summary={summary} />}
      {reading.missingSides.map(({ party, statements }) => (
        <p key={party} class="popup-note muted small">
          {t('popup.missing', { party: partyName(party), count: statements.length })}
        </p>
      ))}
      <PageActions reading={reading} actions={actions} />
    </>
  );
}

/** Why the page shows no marks although claims were found. */
function MarksOff() {
  const t = useText();
  const { settings, change } = useSettings();
  if (settings.marks !== 'off') return null;
  return (
    <div class="popup-off row">
      <span class="grow">{t('popup.marksOff')}</span>
      <button type="button" class="button compact" onClick={() => void change({ marks: 'all' }).catch(() => undefined)}>
        {t('popup.marksOn')}
      </button>
    </div>
  );
}

/** "4 → 2": articles, and the independent origins behind them. */
function Origins(props: { readonly summary: OriginSummary }) {
  const format = useFormat();
  const { articles, origins } = props.summary;
  return (
    <div class="popup-origins">
      <span class="popup-ratio" aria-hidden="true">
        {format.number(articles)}
        <Icon name="arrow" />
        {format.number(origins)}
      </span>
      <p class="muted small">
        <OriginSentence summary={props.summary} />
      </p>
    </div>
  );
}

function PageActions({ reading, actions }: { readonly reading: Reading; readonly actions: PopupActions }) {
  const t = useText();
  const { button, details } = useSaveSource(reading, actions.tabId);
  return (
    <>
      <div class="popup-actions">
        <button type="button" class="button primary" onClick={actions.openPanel}>
          <Icon name="panel" />
          {t('action.openPanel')}
        </button>
        {button}
      </div>
      {details}
    </>
  );
}
