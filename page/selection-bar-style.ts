/** Style of the bar beside selected text, within its shadow root. */
export function barStyle(dark: boolean): string {
  const [surface, ink, line, accent] = dark
    ? ['#1d2027', '#eceef2', '#3a3f4a', '#a9ccff']
    : ['#ffffff', '#1a1c20', '#d5d8de', '#1d4e89'];
  return `
:host{color-scheme:${dark ? 'dark' : 'light'}}
[role=toolbar]{display:flex;flex-wrap:wrap;gap:2px;padding:4px;max-inline-size:min(92vw,560px);border-radius:10px;
background:${surface};box-shadow:0 0 0 1px ${line},0 8px 24px -8px #0006;font:500 13px/1.4 system-ui,sans-serif}
button{font:inherit;color:${ink};background:none;border:0;border-radius:7px;min-block-size:28px;padding:4px 10px;
cursor:pointer}
button:hover{background:color-mix(in oklab,${accent} 14%,transparent)}
button:focus-visible{outline:2px solid ${accent};outline-offset:-2px}
[role=status]:not(:empty){position:absolute;inset-block-start:calc(100% + 4px);inset-inline-end:0;padding:4px 10px;
border-radius:8px;white-space:nowrap;font:500 13px/1.4 system-ui,sans-serif;background:${ink};color:${surface}}
@media (forced-colors:active){[role=toolbar],[role=status]:not(:empty){border:1px solid CanvasText;
background:Canvas;color:CanvasText}button{color:ButtonText}button:focus-visible{outline-color:Highlight}}
@media print{:host{display:none!important}}`;
}
