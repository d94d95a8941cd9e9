import '../../components/base.css';
import '../../components/card/card.css';
import '../../components/notes/notes.css';
import { Card } from '../../components/card/card';
import { isPinned, PinnedAtStart, parseSubject } from '../../components/card/card-route';
import { mount, Page } from '../../components/page';
import { background } from '../../messaging/client';
import type { Background } from '../../messaging/protocol';
import { watchSettings } from '../../messaging/watch-settings';

// `card.html?theme=light#claim=<id>` or `#note=selection`, `#note=page`, `#note=<annotation id>`, `#keys`, `#peek&claim=<id>`.
// The page opens another card by changing what stands behind the #, so that nothing is loaded anew.

interface Firefox {
  readonly browser?: { readonly sidebarAction?: { open(): Promise<void> } };
}

// Firefox opens its sidebar only from the page that was clicked in; everything else goes to the background.
const sidebar = (globalThis as Firefox).browser?.sidebarAction;
const desk: Background =
  sidebar === undefined ? background : Object.create(background, { openPanel: { value: () => sidebar.open() } });

show();
addEventListener('hashchange', show);

function show(): void {
  const { hash, search } = location;
  const route = hash === '' ? search : hash;
  mount(
    <Page background={desk} watch={watchSettings} theme={new URLSearchParams(search).get('theme')}>
      <PinnedAtStart.Provider value={isPinned(route)}>
        <Card key={route} subject={parseSubject(route)} />
      </PinnedAtStart.Provider>
    </Page>,
  );
}
