import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readBody } from '../page/read-body';
import { bringPart } from './reader/parts';

/** Beside the reader, on a page that is no clear case of an article. */
export default defineUnlistedScript(() => bringPart({ readable: readBody }));
