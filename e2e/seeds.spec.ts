import { newsPage } from './browser';
import { expect, test } from './hashia';
import { marksOn, readingOf, sourcesIn } from './look';
import { seeds } from './seeds';

for (const { name, id, html } of seeds) {
  test(`${name} is read whole, with statements of other sources`, async ({ hashia, server }) => {
    server.addPage(`/${name}.html`, html);
    await hashia.open(newsPage(name));
    await marksOn(hashia);
    const reading = await readingOf(hashia);
    const key = reading.claims.filter(({ claim }) => claim.highlight);
    expect(key.length).toBeGreaterThanOrEqual(5);
    expect(key.length).toBeLessThanOrEqual(12);
    expect(reading.topic.tier).toBe('core');
    expect(sourcesIn(reading).filter((source) => source !== id).length).toBeGreaterThanOrEqual(2);
  });
}
