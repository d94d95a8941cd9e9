/** A front page: many teasers, no article. */
export const frontPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Frontier Courier</title></head>
<body><header><h1>The Frontier Courier</h1></header><main><ul>${[
  'Truce talks to open in Doha',
  'Rain closes the Khyber road',
  'Wheat prices fall again',
]
  .map((title) => `<li><a href="/">${title}</a></li>`)
  .join('')}</ul></main></body></html>`;

/** On the topic, and about points that no source of the starter pack speaks of. */
export const strangeClaims = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Pakistan and Afghanistan agree on a hotline for border guards</title>
<meta property="article:published_time" content="2025-10-02T08:00:00+05:00"></head><body><main><article>
<h1>Pakistan and Afghanistan agree on a hotline for border guards</h1>
<p>TORKHAM: Border commanders of Pakistan and Afghanistan have agreed to open a telephone line between their posts at
Torkham after a night of firing, the deputy commissioner of Khyber district, Saleem Orakzai, said on Thursday.</p>
<p>“We will talk every morning at nine,” Orakzai told reporters, and added that 14 tents had been lent to families on
the other side of the crossing.</p>
<p>An Afghan border police officer, Commander Haji Noor Gul, said that two of his guards had been hurt by splinters and
that the hospital in Landi Kotal had treated both of them.</p>
<p>Militants had fired 3 rockets at the customs shed earlier in the week, a customs clerk said. Security forces closed
the road for 7 hours and searched lorries on both sides.</p>
</article></main></body></html>`;
