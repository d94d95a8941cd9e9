/** Style of the card's frame within its shadow root. Inside it, the card itself has rounded corners of its own. */
export const cardStyle = `
iframe{display:block;inline-size:100%;block-size:100%;border:0;background:transparent}
:host{border-radius:14px!important;overflow:hidden!important;
box-shadow:0 0 0 1px #8a8d9455,0 1px 2px #1a1c2014,0 12px 32px -8px #1a1c2060!important}
:host([data-place="sheet"]){border-radius:14px 14px 0 0!important;box-shadow:0 0 0 1px #8a8d9455,0 -8px 32px -8px #1a1c2060!important}
.glass{display:none;position:absolute;inset:0;cursor:pointer}
:host([data-kind="peek"]) .glass{display:block}
:host([data-kind="peek"]){border-radius:10px!important}
@media (prefers-reduced-motion:no-preference){:host{transition:opacity .1s!important}}
@media (forced-colors:active){:host{border:1px solid CanvasText!important}}
@media print{:host{display:none!important}}`;
