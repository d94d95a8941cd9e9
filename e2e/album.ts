import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What comparing one picture with its stored reference gave. */
export type Verdict = { readonly kind: 'same' | 'written' | 'left-out' } | { readonly kind: 'changed'; why: string };

/** The reference pictures of every view, and a way to hold new ones against them. */
export interface Album {
  check(name: string, png: Buffer): Promise<Verdict>;
}

const references = join(import.meta.dirname, 'references');
const failures = join(import.meta.dirname, '../test-results/pictures');
const documents = join(import.meta.dirname, '../docs/pictures');
/** Pictures that README shows, made with the references. */
const shownInReadme: Readonly<Record<string, string>> = {
  'article-en-light': 'card',
  'popup-claims-en-light': 'popup',
  'panel-compare-en-light': 'compare',
  'panel-figures-ur-dark': 'figures-urdu',
};
const fontsFile = join(references, 'fonts.json');

/** References are a third of a picture's size: small files, and deaf to how a machine smooths its letters. */
const shrink = 3;
/** Of 255, by which a channel of a pixel may be off. */
const channelTolerance = 32;
/** Share of pixels that may be off by more: less than a mark of 20 by 20 in a popup. */
const mostChanged = 0.001;

/**
 * Opens the album. `HASHIA_UPDATE` writes references instead of comparing; `HASHIA_PICTURES` names a folder for the
 * pictures in full size. Where this machine's fonts are not those of the references, nothing is compared.
 */
export async function openAlbum(page: Page): Promise<Album> {
  const { HASHIA_UPDATE: update, HASHIA_PICTURES: folder } = process.env;
  const fonts = JSON.stringify(await page.evaluate(measureFonts), null, 2);
  if (update) keep(fontsFile, `${fonts}\n`);
  const known = existsSync(fontsFile) ? readFileSync(fontsFile, 'utf8').trim() : '';
  const comparable = known === fonts;
  if (!comparable) console.log('Pictures not compared: the fonts of this machine are not those of e2e/references.');
  const small = async (png: Buffer) =>
    Buffer.from(await page.evaluate(shrinkPicture, { data: png.toString('base64'), by: shrink }), 'base64');
  return {
    async check(name, png) {
      if (folder) keep(join(folder, `${name}.png`), png);
      const file = join(references, `${name}.png`);
      const shown = shownInReadme[name];
      if (update && shown) keep(join(documents, `${shown}.png`), png);
      if (update) return keep(file, await small(png));
      if (!comparable) return { kind: 'left-out' };
      if (!existsSync(file)) return { kind: 'changed', why: `${name} has no reference: npm run screens -- --update` };
      const now = await small(png);
      const before = readFileSync(file).toString('base64');
      const changed = await page.evaluate(shareChanged, {
        before,
        now: now.toString('base64'),
        tolerance: channelTolerance,
      });
      if (changed <= mostChanged) return { kind: 'same' };
      keep(join(failures, `${name}.png`), png);
      const share = `${(changed * 100).toFixed(2)} % of it`;
      return { kind: 'changed', why: `${name}: ${share} looks otherwise, see test-results/pictures/${name}.png` };
    },
  };
}

function keep(file: string, content: Buffer | string): Verdict {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return { kind: 'written' };
}

/** Run in a page: how wide the fonts of our style sheets set a few words, in tenths of a pixel. */
function measureFonts(): Record<string, number> {
  const samples = {
    'system-ui': 'Sources differ on the date 0123',
    'Georgia, "Noto Serif"': 'since the ceasefire ended in November 2021',
    '"Noto Naskh Arabic UI", "Noto Naskh Arabic"': 'ذرائع اور نوٹس میں تلاش',
    '"Noto Nastaliq Urdu"': 'جنگ بندی نومبر میں ختم ہوئی',
  };
  const pen = document.createElement('canvas').getContext('2d');
  const widthOf = (font: string, text: string) => {
    if (pen === null) return 0;
    pen.font = `100px ${font}, monospace`;
    return Math.round(pen.measureText(text).width * 10) / 10;
  };
  return Object.fromEntries(Object.entries(samples).map(([font, text]) => [font, widthOf(font, text)]));
}

/** Run in a page: the picture at a fraction of its size. */
async function shrinkPicture({ data, by }: { data: string; by: number }): Promise<string> {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(Math.ceil(picture.width / by), Math.ceil(picture.height / by));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const file = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(''));
}

/** Run in a page: share of pixels that differ; 1 when the sizes do. */
async function shareChanged(pair: { before: string; now: string; tolerance: number }): Promise<number> {
  const pixels = async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const drawn = pen?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    return { width: picture.width, drawn };
  };
  const [before, now] = await Promise.all([pixels(pair.before), pixels(pair.now)]);
  if (before.width !== now.width || before.drawn.length !== now.drawn.length) return 1;
  let changed = 0;
  for (let at = 0; at < now.drawn.length; at += 4) {
    const off = [0, 1, 2].some(
      (channel) => Math.abs((now.drawn[at + channel] ?? 0) - (before.drawn[at + channel] ?? 0)) > pair.tolerance,
    );
    if (off) changed += 1;
  }
  return changed / (now.drawn.length / 4);
}
