/** Two sides of the points on which the articles of the starter pack stand against one another. */
interface NaturalPage {
  readonly name: string;
  readonly html: string;
}

function pageOf(name: string, title: string, paragraphs: readonly string[]): NaturalPage {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2023-04-20T08:00:00+05:00"></head><body><main><article>
<h1>${title}</h1>\n${body}\n</article></main></body></html>`;
  return { name, html };
}

export const chargesFromIslamabad = pageOf('islamabad-charges', 'Asif holds Kabul to its word on the TTP', [
  `ISLAMABAD: In an interview with Voice of America, Defence Minister Khawaja Asif said the TTP is still using Afghan
soil to attack Pakistan.`,
  'The TTP ended its ceasefire with Islamabad in November 2021, Khawaja Asif said.',
  'According to a UN report, the leaders of the TTP have their headquarters in Afghanistan.',
  `Khawaja Asif said his delegation had visited Kabul in February for talks on security with the Taliban
administration.`,
  'Khawaja Asif said the TTP is using weapons that US forces left in Afghanistan.',
  'Khawaja Asif said that the solution proposed by the Afghan Taliban was not workable.',
]);

export const answersFromKabul = pageOf('kabul-answers', 'Taliban officials turn down Pakistan’s charges on the TTP', [
  'KABUL: Taliban officials said TTP leaders are in Pakistan, not in Afghanistan.',
  `The office of Mullah Baradar said the two sides discussed trade and economic cooperation when Pakistan’s defence
minister visited Kabul.`,
  'Taliban spokesman Zabihullah Mujahid dismissed Pakistan’s accusations as baseless.',
]);
