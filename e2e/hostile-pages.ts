import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const demo = readFileSync(join(import.meta.dirname, '../assets/demo/ceasefire.html'), 'utf8');
const begins = demo.search(/<p class="standfirst"/);
/** The demo's own paragraphs and what stands before and behind them. */
const before = demo.slice(0, begins);
const body = demo.slice(begins, demo.lastIndexOf('</article>'));
const after = demo.slice(demo.lastIndexOf('</article>'));

/** The demo with another body, and other things in its head. */
function pageWith(text: string, head = ''): string {
  return before.replace('</head>', `${head}</head>`) + text + after;
}

/** Every paragraph's own text changed, its tags left alone. */
function eachText(change: (text: string) => string): string {
  return body.replace(
    /(<p[^>]*>)(.*?)(<\/p>)/gs,
    (_, open: string, text: string, close: string) => open + change(text) + close,
  );
}

/** Puts something into every long word, names among them. */
const inWords = (put: string) => (text: string) =>
  text.replace(/(?<![&#\w])(\w{3})(\w{4,})/g, (_, head: string, rest: string) => head + put + rest);

interface Hostile {
  readonly name: string;
  readonly html: string;
}

const paragraph = (text: string) => `<p>${text}</p>`;
const filler = 'Carts went up and down the road by the river that week, and nobody counted them twice. ';

/** Pages on which the demo's claims must be marked as on the demo itself. */
export const hostilePages: readonly Hostile[] = [
  {
    name: 'amp',
    html: pageWith(
      `<amp-ad width="300" height="250"></amp-ad>${body}<amp-sidebar hidden><p>${filler.repeat(4)}</p></amp-sidebar>`,
      '<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>',
    ).replace('<html', '<html amp'),
  },
  {
    name: 'no-styles',
    html: pageWith(
      body,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'">`,
    ),
  },
  {
    name: 'redefined',
    html: pageWith(
      body,
      `<script>
      const refuse = () => { throw new Error('not here'); };
      const kept = [
        [Array.prototype, ['map', 'filter', 'flatMap', 'at']], [Map.prototype, ['get', 'set']],
        [Element.prototype, ['attachShadow', 'closest', 'querySelectorAll']],
        [Document.prototype, ['createRange', 'createTreeWalker', 'querySelectorAll', 'createElement']],
        [HighlightRegistry.prototype, ['set']],
        [window, ['MutationObserver', 'requestAnimationFrame', 'setTimeout', 'Highlight', 'StaticRange']],
      ].flatMap(([owner, names]) => names.map((name) => [owner, name, owner[name]]));
      for (const [owner, name] of kept) owner[name] = refuse;
      // For those who look at the page afterwards.
      addEventListener('give-back', () => { for (const [owner, name, own] of kept) owner[name] = own; });
      </script>`,
    ),
  },
  {
    name: 'written',
    html: pageWith('', '').replace('</article>', `<script>document.write(${JSON.stringify(body)});</script></article>`),
  },
  {
    name: 'breaks',
    html: pageWith(
      `<div class="story-body">${[...body.matchAll(/<(?:p|p class="standfirst"|h2)>(.*?)<\/(?:p|h2)>/gs)].map(([, text]) => text).join('<br><br>')}</div>`,
    ),
  },
  { name: 'soft-hyphens', html: pageWith(eachText(inWords('&shy;'))) },
  { name: 'zero-width', html: pageWith(eachText(inWords('&#8203;'))) },
  { name: 'word-joiners', html: pageWith(eachText(inWords('&#8288;'))) },
  { name: 'ligatures', html: pageWith(eachText((text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ'))) },
  { name: 'no-break-spaces', html: pageWith(eachText((text) => text.replace(/ /g, '&nbsp;'))) },
  {
    name: 'translated',
    html: pageWith(
      eachText((text) =>
        text.replace(
          /[^.,“”]+/g,
          '<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">$&</font></font>',
        ),
      ),
    ).replace('<html lang="en"', '<html lang="en" class="translated-ltr"'),
  },
  {
    name: 'drop-caps',
    html: pageWith(
      eachText((text) =>
        text.replace(
          /^(\w)(\w+)/,
          '<span style="float:left;font-size:3em">$1</span><span style="font-variant:small-caps">$2</span>',
        ),
      ),
    ),
  },
  {
    name: 'unselectable',
    html: pageWith(`<div style="user-select:none;-webkit-user-select:none" oncontextmenu="return false">${body}</div>`),
  },
  {
    name: 'unseen',
    html: pageWith(body, '<style>p{content-visibility:auto;contain-intrinsic-size:auto 200px}</style>'),
  },
  {
    name: 'contents',
    html: pageWith(body, '<style>main,article{display:contents}p{position:relative;overflow:hidden}</style>'),
  },
  {
    name: 'shadow-in-shadow',
    html: pageWith(
      `<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open">${body}</template></x-b></template></x-a>`,
    ),
  },
  {
    name: 'columns',
    html: pageWith(
      `<table><tr><td>${body}</td><td><ul>${'<li><a href="/">Wheat prices fall again in the valley</a></li>'.repeat(8)}</ul></td></tr></table>`,
    ),
  },
];

/** Pages without the demo's claims in their places, by name. */
export const heavy = {
  /** One paragraph of 300 kB. */
  'one-paragraph': pageWith(paragraph(body.replace(/<[^>]+>/g, ' ') + filler.repeat(3450))),
  'many-paragraphs': pageWith(body + Array.from({ length: 20_000 }, (_, n) => paragraph(`${n}. ${filler}`)).join('')),
};
