/** A site whose outlet is known. */
export interface Host {
  readonly host: string;
  readonly outlet: string;
}

interface Stated {
  /** Empty for a file. */
  readonly host: string;
  /** The outlet that the page says it is of. */
  readonly named: string | null;
}

/**
 * Whose page it is. A page can call itself what it likes but cannot choose its address: at a known one the shipped name
 * holds, whatever the page says. The name of a known outlet at another address is a reprint, an archive or a forgery;
 * the reader is told both ("Example Times (times-copy.example)"), and it does not pass for the outlet's own page.
 */
export function outletOf({ host, named }: Stated, hosts: readonly Host[]): string | null {
  const known = hosts.find((one) => host === one.host || host.endsWith(`.${one.host}`));
  if (known) return known.outlet;
  const name = named?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? '';
  if (name === '') return null;
  const isBorrowed = host !== '' && hosts.some(({ outlet }) => keyOf(outlet) === keyOf(name));
  return isBorrowed ? `${name} (${host.replace(/^www\./, '')})` : name;
}

/** "The Example Times" and "EXAMPLETIMES.COM" are one name. */
function keyOf(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s|\.(?:com|tv|pk)$/g, '');
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}
