import type { Party } from '../../core/claim';
import { type RelationKind, relationOrder } from '../../core/relation';
import { useText } from '../i18n';
import { usePartyName } from '../party-name';
import { useWords } from '../use-words';
import { Choice, Day } from './filter-inputs';
import { noSearchFilter, type SearchFilter } from './search-filter';
import type { Hits } from './search-hits';
import type { Search } from './use-search';

/** Speaker, side, outlet, days, question, and how the statements stand to the page. */
export function SearchFields({ search, found }: { readonly search: Search; readonly found: Hits }) {
  const { filter } = search;
  const t = useText();
  const partyName = usePartyName(found.parties);
  const words = useWords();
  const any = t('notes.any');
  const set = (change: Partial<SearchFilter>) => search.setFilter({ ...filter, ...change });
  const { speakers = [], parties = [], outlets = [], questions = [] } = found.choices ?? {};
  const named = (names: readonly string[], chosen: string | null) =>
    withChosen(names, chosen).map((name) => [name, name] as const);
  return (
    <div class="filter-fields small">
      <Choice
        label={t('timeline.speaker')}
        any={any}
        value={filter.speaker}
        options={named(speakers, filter.speaker)}
        onChange={(speaker) => set({ speaker })}
      />
      <Choice<Party>
        label={t('search.party')}
        any={any}
        value={filter.party}
        options={withChosen(parties, filter.party).map((party) => [party, partyName(party)] as const)}
        onChange={(party) => set({ party })}
      />
      <Choice
        label={t('options.source.outlet')}
        any={any}
        value={filter.outlet}
        options={named(outlets, filter.outlet)}
        onChange={(outlet) => set({ outlet })}
      />
      <Choice
        label={t('search.question')}
        any={any}
        value={filter.question}
        options={questions.map(({ id, label, labels }) => [id, words(labels, label)] as const)}
        onChange={(question) => set({ question })}
      />
      <Day label={t('notes.from')} value={filter.from} onChange={(from) => set({ from })} />
      <Day label={t('notes.to')} value={filter.to} onChange={(to) => set({ to })} />
      {search.reading !== null && (
        <Choice<RelationKind>
          label={t('search.relation')}
          any={any}
          value={filter.relation}
          options={relationOrder.map((kind) => [kind, t(`mark.${kind}`)] as const)}
          onChange={(relation) => set({ relation })}
        />
      )}
      <button type="button" class="button compact" onClick={() => search.setFilter(noSearchFilter)}>
        {t('notes.clear')}
      </button>
    </div>
  );
}

/** What is chosen stays among the choices, also where the words have nothing of it. */
function withChosen<S extends string>(names: readonly S[], chosen: S | null): readonly S[] {
  return chosen === null || names.includes(chosen) ? names : [chosen, ...names];
}
