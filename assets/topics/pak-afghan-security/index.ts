import type { Labels, Pack } from '../../../core/pack';
import type { Statement } from '../../../core/statement';
import entities from './entities.json';
import { lexicon } from './lexicon';
import near from './near.json';
import propositions from './propositions.json';
import questions from './questions.json';
import asifInterview from './sources/000_91ae99158302586f.json';
import asifConcern from './sources/001_178441e45c435c79.json';
import kabulVisit from './sources/002_f45c79c16f6a0511.json';
import asifWarning from './sources/003_63df357292f3e4da.json';
import asifDemand from './sources/004_96cadbbbc1af0c83.json';

/** The questions in the other languages of the interface, by proposition. */
const labelsOf: Readonly<Record<string, Labels>> = questions;

/** How near the answers to one question are to claims on another; fitted by tools/fit-nearness.ts. */
const nearOf: Readonly<Record<string, Readonly<Record<string, number>>>> = near;

const files = [asifInterview, asifConcern, kabulVisit, asifWarning, asifDemand];

/**
 * The shipped pack. `tests/pack` puts it through `parsePack` like any other; at run time that would only cost the
 * worker its quick start.
 */
export const pack = {
  id: 'pak-afghan-security',
  version: '1.0.0',
  title: 'Pakistan–Afghanistan security',
  language: 'en',
  licence: 'CC-BY-4.0',
  parties: [
    { id: 'islamabad', side: true },
    { id: 'kabul', side: true },
    { id: 'ttp', side: true },
  ],
  lexicon,
  entities,
  propositions: propositions.map(({ frame, ...one }) => ({
    ...one,
    labels: labelsOf[one.id],
    frame: { ...frame, near: nearOf[one.id] ?? {} },
  })),
  sources: files.map((file) => file.source),
  statements: files.flatMap((file) => file.statements as readonly Statement[]),
} as Pack;
