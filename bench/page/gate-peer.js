// What a reader extension does on every page: ask Readability whether there is an article.
import { isProbablyReaderable, Readability } from '@mozilla/readability';

globalThis.readable = [isProbablyReaderable(document), Readability.name];
