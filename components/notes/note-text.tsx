import { type Block, type Inline, readMarkup } from '../../core/note-markup';

/** A note's words with their markup as elements. No HTML is ever made of a string here. */
export function NoteText(props: { readonly text: string; readonly markup: boolean }) {
  if (!props.markup) {
    return (
      <p class="note-text" dir="auto">
        {props.text}
      </p>
    );
  }
  return <div class="note-text">{readMarkup(props.text).map(showBlock)}</div>;
}

function showBlock(block: Block, key: number) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p key={key} dir="auto">
          {block.children.map(showInline)}
        </p>
      );
    case 'heading':
      // Not a heading of the page: the note stands under headings of ours.
      return (
        <p key={key} dir="auto" class="strong">
          {block.children.map(showInline)}
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{item.map(showInline)}</li>);
      return block.ordered ? (
        <ol key={key} dir="auto">
          {items}
        </ol>
      ) : (
        <ul key={key} dir="auto">
          {items}
        </ul>
      );
    }
    case 'quote':
      return (
        <blockquote key={key} dir="auto">
          {block.blocks.map(showBlock)}
        </blockquote>
      );
    case 'code':
      return (
        <pre key={key} dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
  }
}

function showInline(part: Inline, key: number) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return <code key={key}>{part.text}</code>;
    case 'strong':
      return <strong key={key}>{part.children.map(showInline)}</strong>;
    case 'em':
      return <em key={key}>{part.children.map(showInline)}</em>;
    case 'link':
      return (
        <a key={key} href={part.url} target="_blank" rel="noreferrer noopener">
          {part.children.map(showInline)}
        </a>
      );
  }
}
