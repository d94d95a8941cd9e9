import '../../components/base.css';
import '../../components/card/card.css';
import '../../components/notes/notes.css';
import { Card, type CardSubject } from '../../components/card/card';
import { mount, Page } from '../../components/page';
import { background } from '../../messaging/client';
import type { Background } from '../../messaging/protocol';
import { watchSettings } from '../../messaging/watch-settings';

// `card.html?claim=<id>` or `?note=selection` or `?note=<annotation id>`, with `&theme=light|dark` of the page.
const query = new URLSearchParams(location.search);
const note = query.get('note');
const subject: CardSubject =
  note === null ? { kind: 'claim', claim: query.get('claim') ?? '' } : { kind: 'note', note };

interface Firefox {
  readonly browser?: { readonly sidebarAction?: { open(): Promise<void> } };
}

// Firefox opens its sidebar only from the page that was clicked in; everything else goes to the background.
const sidebar = (globalThis as Firefox).browser?.sidebarAction;
const desk: Background =
  sidebar === undefined ? background : Object.create(background, { openPanel: { value: () => sidebar.open() } });

mount(
  <Page background={desk} watch={watchSettings} theme={query.get('theme')}>
    <Card subject={subject} />
  </Page>,
);
