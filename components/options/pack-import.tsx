import { useRef, useState } from 'preact/hooks';
import { toBase64 } from '../../core/exchange/base64';
import type { PackPlan } from '../../core/pack-plan';
import type { PackProblem } from '../../core/pack-schema';
import type { PackReply } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import type { MessageKey } from '../messages';
import { whyNotSaved } from '../no-room';
import { Setting, type ShowToast } from './options-page';
import { PackFacts } from './packs';

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'planned'; readonly file: string; readonly plan: PackPlan }
  | { readonly kind: 'refused'; readonly error: PackProblem }
  | { readonly kind: 'broken-off'; readonly why: MessageKey };

/** Larger files would not fit into one message to the background. */
const largestFile = 40_000_000;
const tooLarge: PackProblem = { name: 'too-large', path: '', message: '' };

/** Reads a pack file, says what it would bring or what is wrong with it, and brings it in once the reader agrees. */
export function PackImport(props: { readonly onDone: () => void; readonly onToast: ShowToast }) {
  const t = useText();
  const background = useBackground();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const work = async (step: () => Promise<void>) => {
    setState({ kind: 'busy' });
    await step().catch((error: unknown) => setState({ kind: 'broken-off', why: whyNotSaved(error, 'pack.brokenOff') }));
  };
  const preview = (file: File) =>
    work(async () => {
      if (file.size > largestFile) return setState({ kind: 'refused', error: tooLarge });
      const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
      const reply = await twice(() => background.previewPack(bytes));
      setState(reply.ok ? { kind: 'planned', file: bytes, plan: reply.plan } : { kind: 'refused', error: reply.error });
    });
  const bringIn = (file: string) =>
    work(async () => {
      const reply = await twice(() => background.importPack(file));
      if (!reply.ok) return setState({ kind: 'refused', error: reply.error });
      setState({ kind: 'idle' });
      props.onToast({ message: t('pack.done', { title: reply.plan.head.title }) });
      props.onDone();
    });
  return (
    <>
      <Setting title={t('pack.import')} detail={t('pack.import.body')}>
        <input
          ref={field}
          class="visually-hidden"
          type="file"
          accept=".gz,.json,application/gzip,application/json"
          tabIndex={-1}
          aria-label={t('pack.import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void preview(file);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="button" disabled={state.kind === 'busy'} onClick={() => field.current?.click()}>
          {t('pack.choose')}
        </button>
      </Setting>
      <div role="status">
        {state.kind === 'busy' && <p class="small">{t('pack.busy')}</p>}
        {state.kind === 'planned' && (
          <Plan plan={state.plan} onGo={() => void bringIn(state.file)} onCancel={() => setState({ kind: 'idle' })} />
        )}
      </div>
      {state.kind === 'refused' && <Refusal error={state.error} />}
      {state.kind === 'broken-off' && (
        <p class="small refusal" role="alert">
          {t(state.why)}
        </p>
      )}
    </>
  );
}

/** The worker may be stopped in between: nothing is half done, and the same file a second time changes nothing. */
function twice(call: () => Promise<PackReply>): Promise<PackReply> {
  return call().catch(call);
}

interface PlanProps {
  readonly plan: PackPlan;
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

const buttons = { new: 'pack.go', newer: 'pack.update', other: 'pack.replace', same: null, older: null } as const;
const mostConflicts = 20;

function Plan({ plan, onGo, onCancel }: PlanProps) {
  const t = useText();
  const { head, standing, added, shared, conflicts, topicKnown } = plan;
  const go = buttons[standing];
  return (
    <div class="pack-plan">
      <p class="setting-title" dir="auto">
        {head.title}
      </p>
      <PackFacts pack={head} />
      <ul class="plan small">
        <li>{t(`pack.standing.${standing}`)}</li>
        <li>{t('pack.added', { count: added })}</li>
        {shared > 0 && <li>{t('pack.shared', { count: shared })}</li>}
        {head.counts.propositions > 0 && (
          <li>{t('pack.topic', { questions: head.counts.propositions, names: head.counts.entities })}</li>
        )}
        {!topicKnown && <li>{t('pack.topicMissing', { topic: head.topic })}</li>}
        {conflicts.length > 0 && (
          <li>
            {t('pack.conflicts', { count: conflicts.length })}
            <ul class="plan">
              {conflicts.slice(0, mostConflicts).map(({ source, heldBy }) => (
                <li key={source.id}>
                  <bdi>{source.title}</bdi> ({heldBy ?? t('options.readers')})
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      <div class="actions">
        {go !== null && (
          <button type="button" class="button primary" onClick={onGo}>
            {t(go)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </div>
  );
}

function Refusal({ error: { name, path, message } }: { readonly error: PackProblem }) {
  const t = useText();
  return (
    <div class="small refusal" role="alert">
      <p>
        {t(`pack.problem.${name}`)} {t('pack.unchanged')}
      </p>
      {path !== '' && (
        <p class="muted">
          {t('pack.where')} <code dir="ltr">{path}</code> <bdi lang="en">{message}</bdi>
        </p>
      )}
    </div>
  );
}
