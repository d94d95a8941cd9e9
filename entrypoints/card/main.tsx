import '../../components/base.css';
import '../../components/card/card.css';
import '../../components/notes/notes.css';
import { Card, type CardSubject } from '../../components/card/card';
import { mount, Page } from '../../components/page';
import { background } from '../../messaging/client';

// `card.html?claim=<id>` or `?note=selection` or `?note=<annotation id>`, with `&theme=light|dark` of the page.
const query = new URLSearchParams(location.search);
const note = query.get('note');
const subject: CardSubject =
  note === null ? { kind: 'claim', claim: query.get('claim') ?? '' } : { kind: 'note', note };

mount(
  <Page background={background} theme={query.get('theme')}>
    <Card subject={subject} />
  </Page>,
);
