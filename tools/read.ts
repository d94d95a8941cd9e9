import { articleOfHtml, filesAt, idOf } from './article-file';
import { UsageError, type Verb } from './command-line';

export const readVerb: Verb = {
  takes: ['in'],
  switches: [],
  *run(flags) {
    const paths = [...(flags.values.get('in') ?? []), ...flags.files];
    if (paths.length === 0) throw new UsageError('Say what to read: --in FOLDER, or files.');
    for (const file of paths.flatMap(filesAt).filter((f) => /\.html?(\.gz)?$/.test(f))) yield readOne(file);
  },
};

function readOne(file: string): object {
  try {
    const { id, title, outlet, date, text } = articleOfHtml(file);
    return { id, title, outlet, date, text };
  } catch (error) {
    return { id: idOf(file), error: error instanceof Error ? error.message : String(error) };
  }
}
