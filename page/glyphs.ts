import type { Mark } from '../core/relation';

/** Shapes on a 24-unit grid, drawn as lines, so that they stay sharp and keep their shape without colour. */
const paths: Readonly<Record<Mark | 'note', readonly string[]>> = {
  disputed: ['M6.5 6.5 17.5 17.5', 'M17.5 6.5 6.5 17.5'],
  differs: ['M5 9.2H19', 'M5 14.8H19', 'M14.8 5 9.2 19'],
  backed: ['M5 12.6 9.6 17 19 7'],
  repeated: ['M4 10Q8 5.6 12 9.4T20 8.8', 'M4 16Q8 11.6 12 15.4T20 14.8'],
  'only-here': ['M19.4 12A7.4 7.4 0 1 1 4.6 12 7.4 7.4 0 0 1 19.4 12'],
  note: ['M5 19.4 6.1 15 16.4 4.7 19.3 7.6 9 17.9Z'],
};

const svgNamespace = 'http://www.w3.org/2000/svg';

export function drawGlyph(document: Document, mark: Mark | 'note'): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths[mark]) {
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('d', d);
    if (mark === 'only-here') path.setAttribute('stroke-dasharray', '3.1 3.1');
    svg.append(path);
  }
  return svg;
}
