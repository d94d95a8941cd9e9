import { colourOf, type Painted } from './mark-style';

const kinds: readonly Painted[] = ['disputed', 'differs', 'backed', 'repeated', 'only-here', 'note'];

/** Style of the rail within its shadow root. Only the button of an open card is filled: the pointer stays after Esc. */
export function railStyle(dark: boolean): string {
  const surface = dark ? '#17191e' : '#ffffff';
  const colours = kinds.map((kind) => `[data-mark="${kind}"]{--c:${colourOf(kind, dark)}}`).join('');
  return `
:host{color-scheme:${dark ? 'dark' : 'light'}}
button{position:absolute;top:0;left:0;inline-size:28px;block-size:28px;padding:0;margin:0;
border:0;background:none;display:grid;place-items:center;cursor:pointer;border-radius:9px;pointer-events:auto;
-webkit-tap-highlight-color:transparent}
button[hidden]{display:none}
span.g{display:grid;place-items:center;inline-size:20px;block-size:20px;border-radius:6px;box-sizing:border-box;
color:var(--c);background:color-mix(in oklab,var(--c) ${dark ? 17 : 11}%,${surface});
border:1px solid color-mix(in oklab,var(--c) 40%,${surface})}
svg{inline-size:14px;block-size:14px;fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;
stroke-linejoin:round}
button:hover span.g{background:color-mix(in oklab,var(--c) ${dark ? 28 : 20}%,${surface});border-color:var(--c)}
button[aria-expanded="true"] span.g{background:var(--c);border-color:var(--c);color:${surface}}
button:focus-visible{outline:2px solid ${dark ? '#a9ccff' : '#1d4e89'};outline-offset:0}
${colours}
.status{position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-reduced-motion:no-preference){span.g{transition:background-color .12s,color .12s}}
@media (forced-colors:active){span.g{color:CanvasText;background:Canvas;border-color:CanvasText;
forced-color-adjust:none}button:hover span.g{outline:2px solid Highlight}
button[aria-expanded="true"] span.g{color:HighlightText;background:Highlight;outline:2px solid Highlight}
button:focus-visible{outline-color:Highlight}}
@media print{:host{display:none!important}}`;
}
