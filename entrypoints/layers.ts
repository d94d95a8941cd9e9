import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openingLayers } from './reader/layers';
import { bringPart } from './reader/parts';

/** Beside the reader, once there is something to mark on a page. */
export default defineUnlistedScript(() => bringPart({ layers: openingLayers }));
