import type { ReaderKit, Settings } from '../../messaging/protocol';
import { inSlicesUntil } from '../../page/in-slices';
import type { Layers } from './layers';
import { partOf } from './part-of';

/** A page's layers: opened when first needed, and anew once what they were made for has changed. */
export interface LayersKeeper {
  /** Null while none are open. */
  now(): Layers | null;
  /** Null when the page is closed before they are open. */
  open(kit: ReaderKit): Promise<Layers | null>;
}

export function keepLayers(document: Document, signal: AbortSignal): LayersKeeper {
  let layers: Layers | null = null;
  let opening: { readonly look: string; readonly opened: Promise<Layers | null> } | null = null;
  const open = async (kit: ReaderKit, before?: Promise<Layers | null>) => {
    try {
      (await before?.catch(() => null))?.close();
      const [opened, bar] = await Promise.all([partOf('layers'), kit.settings.selectionBar ? partOf('bar') : null]);
      layers = await inSlicesUntil(signal, opened(document, signal, { kit, bar }));
      return layers;
    } catch (error) {
      // Asked for again, they are opened anew.
      if (opening?.look === lookOf(kit.settings)) opening = null;
      throw error;
    }
  };
  return {
    now: () => layers,
    open(kit) {
      const look = lookOf(kit.settings);
      if (opening?.look !== look) opening = { look, opened: open(kit, opening?.opened) };
      return opening.opened;
    },
  };
}

/** Settings that layers are made for; the others they follow. */
function lookOf({ language, selectionBar }: Settings): string {
  return `${language} ${selectionBar}`;
}
