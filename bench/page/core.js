// In the page: our reading and analysis beside Readability, compromise and wink.
import { Readability } from '@mozilla/readability';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { analyse } from '../../core/analyse';
import { indexEntities } from '../../core/entities/entities';
import { indexCorpus, relateClaims } from '../../core/relate/relate';
import { readArticle } from '../../page/read-article';

const entities = indexEntities(pack.entities);
const corpus = indexCorpus(pack);
const wink = winkNlp(model);
const articleOf = (text) => ({
  id: 'a',
  title: 'Border tension grows',
  outlet: null,
  date: '2025-10-12',
  dateBasis: 'stated',
  url: null,
  byline: null,
  text,
  language: 'en',
});

/** Each does its whole default work once and gives a number that depends on it. */
const analysers = {
  'Hashia core': (text) => analyse(articleOf(text), entities).length,
  'Hashia core + corpus': (text) => {
    const article = articleOf(text);
    return relateClaims(article, analyse(article, entities), corpus).claims.length;
  },
  wink: (text) => wink.readDoc(text).sentences().length(),
  compromise: (text) => compromise(text).sentences().length,
};

const readers = {
  'Hashia reading + core': () => analyse(readArticle(document, []).article, entities).length,
  'Readability + compromise': () => {
    const read = new Readability(document.cloneNode(true)).parse();
    return compromise(read.textContent).sentences().length;
  },
  'Hashia reading': () => readArticle(document, []).article.text.length,
  Readability: () => new Readability(document.cloneNode(true)).parse().textContent.length,
};

function timed(work, argument) {
  const start = performance.now();
  const value = work(argument);
  return { ms: performance.now() - start, value };
}

globalThis.bench = {
  analyse: (name, text) => timed(analysers[name], text),
  read: (name) => timed(readers[name]),
  readAnew: (name, html) => {
    document.documentElement.innerHTML = html;
    return timed(readers[name]);
  },
};
