import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { printNotes } from '../page/print-notes';
import { bringPart } from './reader/parts';

/** Beside the reader, on a page with notes. */
export default defineUnlistedScript(() => bringPart({ print: printNotes }));
