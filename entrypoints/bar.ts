import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerBar } from './reader/offer-bar';
import { bringPart } from './reader/parts';

/** Beside the reader, for those who want a bar beside selected text. */
export default defineUnlistedScript(() => bringPart({ bar: offerBar }));
