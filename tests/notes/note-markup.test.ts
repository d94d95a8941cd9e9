import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, readMarkup } from '../../core/note-markup';
import { words } from '../exchange/arbitraries';
import { workOf } from '../work-of';

/** Blocks as short HTML, for reading the cases below. */
function shown(blocks: readonly Block[]): string {
  return blocks.map(blockShown).join('');
}

function blockShown(block: Block): string {
  if (block.kind === 'quote') return `<quote>${shown(block.blocks)}</quote>`;
  if (block.kind === 'code') return `<pre>${block.text}</pre>`;
  if (block.kind === 'list') {
    const name = block.ordered ? 'ol' : 'ul';
    return `<${name}>${block.items.map((item) => `<li>${partsShown(item)}</li>`).join('')}</${name}>`;
  }
  const name = block.kind === 'heading' ? 'h' : 'p';
  return `<${name}>${partsShown(block.children)}</${name}>`;
}

function partsShown(parts: readonly Inline[]): string {
  const one = (part: Inline) => {
    if ('text' in part) return part.kind === 'code' ? `<c>${part.text}</c>` : part.text;
    const inner = partsShown(part.children);
    return part.kind === 'link' ? `<a ${part.url}>${inner}</a>` : `<${part.kind}>${inner}</${part.kind}>`;
  };
  return parts.map(one).join('');
}

test.each([
  ['one line', '<p>one line</p>'],
  ['two\nlines', '<p>two\nlines</p>'],
  ['one\n\n\ntwo', '<p>one</p><p>two</p>'],
  ['a **bold** word', '<p>a <strong>bold</strong> word</p>'],
  ['*soft* and _soft_', '<p><em>soft</em> and <em>soft</em></p>'],
  ['**a _b_ c**', '<p><strong>a <em>b</em> c</strong></p>'],
  ['run `npm test` now', '<p>run <c>npm test</c> now</p>'],
  ['`**not bold**`', '<p><c>**not bold**</c></p>'],
  ['[the report](https://e.com/a)', '<p><a https://e.com/a>the report</a></p>'],
  ['see https://e.com/a_b_c.', '<p>see <a https://e.com/a_b_c>https://e.com/a_b_c</a>.</p>'],
  ['(http://e.com/x)', '<p>(<a http://e.com/x>http://e.com/x</a>)</p>'],
  ['- one\n- two\n  more', '<ul><li>one</li><li>two\nmore</li></ul>'],
  ['1. one\n2) two', '<ol><li>one</li><li>two</li></ol>'],
  ['text\n- one', '<p>text</p><ul><li>one</li></ul>'],
  ['> said\n> so\nsays who', '<quote><p>said\nso</p></quote><p>says who</p>'],
  ['> > twice', '<quote><quote><p>twice</p></quote></quote>'],
  ['# Head\ntext', '<h>Head</h><p>text</p>'],
  ['```\na\n\n* b\n```\nafter', '<pre>a\n\n* b</pre><p>after</p>'],
  ['```\nnever closed', '<pre>never closed</pre>'],
])('%j', (text, expected) => {
  expect(shown(readMarkup(text))).toBe(expected);
});

test.each([
  ['2 * 3 * 4'],
  ['snake_case_name'],
  ['**never closed'],
  ['* not a list'.slice(1)],
  ['#hashtag'],
  ['-5 degrees'],
  ['<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>'],
  ['[a](javascript:alert(1))'],
  ['[a](data:text/html,x)'],
  ['[a]( https://e.com)'.replace('https://e.com', 'mailto:a@e.com')],
  ['![alt](x.png)'],
])('%s stays text', (text) => {
  expect(shown(readMarkup(text))).toBe(`<p>${text}</p>`);
});

test('an escaped sign stands for itself', () => {
  expect(shown(readMarkup('\\*not soft\\* \\# \\[x\\]'))).toBe('<p>*not soft* # [x]</p>');
});

test('every link leads to a web page, whatever was written', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'data:',
    'HTTPS://',
    'https://',
    'http://',
    'file:',
    ' javascript:',
    '',
  );
  fc.assert(
    fc.property(words, scheme, words, (label, start, rest) => {
      for (const url of linksIn(readMarkup(`[${label}](${start}${rest}) ${start}${rest}`)))
        expect(url).toMatch(/^https?:\/\//);
    }),
  );
});

test('no letter is lost', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      // The number before a list's item is made anew when it is shown.
      fc.pre(!/^[\s>]*\d+[.)]/m.test(text.replace(/\r/g, '\n')) && !/```|\]\(/.test(text));
      expect(letters(textOf(readMarkup(text)))).toBe(letters(text));
    }),
  );
});

test.each([
  ['stars', '*'],
  ['double stars', '**a '],
  ['back ticks', '`'],
  ['brackets', '['],
  ['links never closed', '[a](https://'],
  ['underlines', ' _a'],
  ['quotes', '> '],
  ['list items', '- a\n'],
  ['blank lines', '\n'],
  ['headings', '# a\n'],
  ['lists and lines in turn', '- a\nb\n'],
  ['lines moved in', '- a\n  b\n  c\n'],
  ['fences', '```\n'],
])('%s by the hundred thousand are read at once', (_, sign) => {
  expect(workOf(() => readMarkup(sign.repeat(200_000 / sign.length)))).toBeLessThan(2000);
});

function linksIn(blocks: readonly Block[]): string[] {
  const inParts = (parts: readonly Inline[]): string[] =>
    parts.flatMap((part) => [
      ...(part.kind === 'link' ? [part.url] : []),
      ...('children' in part ? inParts(part.children) : []),
    ]);
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return linksIn(block.blocks);
    if (block.kind === 'list') return block.items.flatMap(inParts);
    return block.kind === 'code' ? [] : inParts(block.children);
  });
}

function textOf(blocks: readonly Block[]): string {
  const ofParts = (parts: readonly Inline[]): string =>
    parts.map((part) => ('text' in part ? part.text : ofParts(part.children))).join('');
  return blocks
    .map((block) => {
      if (block.kind === 'quote') return textOf(block.blocks);
      if (block.kind === 'list') return block.items.map(ofParts).join('\n');
      return block.kind === 'code' ? block.text : ofParts(block.children);
    })
    .join('\n');
}
