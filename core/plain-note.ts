import { type Annotation, commentOf, hasMarkup } from './annotation';
import { type Block, type Inline, readMarkup } from './note-markup';

/** A note's words without the signs of Markdown, for where nothing but text can stand: "a **bold** word" → "a bold word". */
export function plainComment(note: Pick<Annotation, 'body'>): string {
  return hasMarkup(note) ? plainBlocks(readMarkup(commentOf(note))) : commentOf(note);
}

function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return plainBlocks(block.blocks);
    case 'code':
      return block.text;
    case 'list':
      return block.items.map((item, n) => `${block.ordered ? `${n + 1}.` : '•'} ${plainInline(item)}`).join('\n');
    default:
      return plainInline(block.children);
  }
}

function plainInline(parts: readonly Inline[]): string {
  return parts.map((part) => ('text' in part ? part.text : plainInline(part.children))).join('');
}
