import { describe, expect, it } from 'vitest';
import hosts from '../../assets/topics/pak-afghan-security/hosts.json';
import { urlKey } from '../../core/url-key';

describe('the news hosts', () => {
  it('are at least forty-five, each there once', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(45);
    expect(new Set(hosts.map(({ host }) => host)).size).toBe(hosts.length);
  });

  it.each(hosts.map(({ host, outlet, country }) => [host, outlet, country]))(
    '%s is %s of %s',
    (host, outlet, country) => {
      expect(host).toMatch(/^[a-z\d-]+(\.[a-z\d-]+)+$/);
      expect(outlet).not.toBe('');
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(urlKey(`https://www.${host}/a`)).toBe(`${host}/a`);
    },
  );

  it('cover the region and the world', () => {
    for (const country of ['PK', 'AF', 'IN', 'GB', 'US', 'CN', 'IR', 'RU', 'TR', 'QA']) {
      expect(hosts.map((host) => host.country)).toContain(country);
    }
  });
});
