/** Parameters that say where a reader came from or how the page is dressed, never which article it is. */
const trackingNames = new Set(
  (
    'fbclid gclid gclsrc dclid wbraid gbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl ' +
    'ncid cmpid ocid smid smtyp sref spm scid taid vero_id oly_anon_id oly_enc_id at_medium at_campaign at_custom1 ' +
    'cvid wt_mc wtmc ref_src ref_url feature guccounter guce_referrer guce_referrer_sig amp outputtype'
  ).split(' '),
);
const trackingFamilies = /^(utm|at_custom|hsa|pk|mtm|matomo|ns)_|^__?(hs|twitter)/;

interface Address {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly route: string;
}

const shape = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/** An address taken apart; null for anything without `scheme://`. */
function parse(url: string): Address | null {
  const match = shape.exec(url.trim());
  if (!match) return null;
  const [, scheme = '', authority = '', path = '', query = '', fragment = ''] = match;
  return {
    scheme: scheme.toLowerCase(),
    host: hostOf(authority, scheme.toLowerCase()),
    path,
    query,
    // `#/story/1` and `#!story` choose the article on single-page sites; any other fragment is a place in it.
    route: /^[/!]/.test(fragment) ? `#${fragment}` : '',
  };
}

/** "user@WWW.Example.com.:443" → "www.example.com" */
function hostOf(authority: string, scheme: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const standard = scheme === 'https' ? /:443$/ : /:80$/;
  return host
    .replace(standard, '')
    .replace(/:$/, '')
    .replace(/\.(?=$|:)/, '');
}

/** "www.", "m.", "mobile." and "amp." stand before the same site, as long as a site is left: "m.org" stays. */
function siteOf(host: string): string {
  const match = /^(?:www\d?|m|mobile|amp)\.(.+)$/.exec(host);
  return match?.[1]?.includes('.') && !/^[\d.:]+$/.test(match[1]) ? siteOf(match[1]) : host;
}

/** The article behind a search engine's copy: "google.com/amp/s/site/path", "site.cdn.ampproject.org/c/s/site/path". */
function unwrapCopy(url: string): string {
  const match = /^https?:\/\/(?:www\.google\.[a-z.]+\/amp|[\w-]+\.cdn\.ampproject\.org\/[a-z])\/(s\/)?(.+)$/i.exec(url);
  return match?.[2]?.includes('.') ? `${match[1] ? 'https' : 'http'}://${match[2]}` : url;
}

/** One spelling for one character: "%7e" and "~", "%c3" and "%C3". */
function evenEscapes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
  });
}

function pathOf(path: string): string {
  return evenEscapes(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/$/, '')
    .replace(/\/amp$|(?<=\/[^/]+)\.amp(?=\.html?$|$)/i, '');
}

function queryOf(query: string): string {
  const kept = query.split('&').filter((pair) => {
    const name = (pair.split('=')[0] ?? '').toLowerCase();
    return name !== '' && !trackingNames.has(name) && !trackingFamilies.test(name);
  });
  return kept.length > 0 ? `?${kept.map(evenEscapes).sort().join('&')}` : '';
}

/** A page's own word on its address counts only for its own site, and not when it names the front page. */
function believed(url: Address, canonical: Address | null): Address {
  if (!canonical || !/^https?$/.test(canonical.scheme) || siteOf(canonical.host) !== siteOf(url.host)) return url;
  return pathOf(canonical.path) === '' && queryOf(canonical.query) === '' ? url : canonical;
}

/**
 * What an article is filed under, so that its variants meet: "https://m.example.com/a/?utm_source=x#top" and
 * "http://www.example.com/a" are both "example.com/a". `canonical` is the page's `rel=canonical`, when it has one.
 */
export function urlKey(url: string, canonical?: string | null): string {
  const own = parse(unwrapCopy(url.trim()));
  if (!own) return url.trim().replace(/#.*$/s, '');
  const address = believed(own, canonical ? parse(canonical) : null);
  const place = `${siteOf(address.host)}${pathOf(address.path)}${queryOf(address.query)}${own.route}`;
  return /^https?$/.test(address.scheme) ? place : `${address.scheme}://${place}`;
}
