import { compareVersions, type PackHead, type SourceMark } from './pack-file';

/** Who holds sources now: another pack, or the reader (title null). */
export interface Holder {
  readonly title: string | null;
  readonly marks: readonly SourceMark[];
}

/** The file beside the pack of the same id: `other` is the same version with other contents. */
export type Standing = 'new' | 'newer' | 'same' | 'other' | 'older';

/** A source that somebody else holds under the same id. */
export interface Conflict {
  readonly source: SourceMark;
  /** Title of the pack that holds it; null when the reader saved it. */
  readonly heldBy: string | null;
}

/** What an import would do. */
export interface PackPlan {
  readonly head: Omit<PackHead, 'marks'>;
  readonly standing: Standing;
  /** Sources that would be new, that others hold in just the same form, and that others hold in another form. */
  readonly added: number;
  readonly shared: number;
  readonly conflicts: readonly Conflict[];
  /** Whether the topic it adds to is there (its own always is). */
  readonly topicKnown: boolean;
}

export interface Installed {
  readonly earlier: Pick<PackHead, 'version' | 'sha256'> | null;
  readonly holders: readonly Holder[];
  readonly topics: ReadonlySet<string>;
}

/** Others keep what they hold: the file's version of it comes in when they go. */
export function planImport({ marks, ...head }: PackHead, { earlier, holders, topics }: Installed): PackPlan {
  const held = new Map<string, { readonly hash: string; readonly by: string | null }>();
  for (const { title, marks: theirs } of holders) for (const { id, hash } of theirs) held.set(id, { hash, by: title });
  const met = marks.filter(({ id }) => held.has(id));
  const other = met.filter(({ id, hash }) => held.get(id)?.hash !== hash);
  return {
    head,
    standing: standingOf(head, earlier),
    added: marks.length - met.length,
    shared: met.length - other.length,
    conflicts: other.map((source) => ({ source, heldBy: held.get(source.id)?.by ?? null })),
    topicKnown: head.topic === head.id || topics.has(head.topic),
  };
}

function standingOf(head: Pick<PackHead, 'version' | 'sha256'>, earlier: Installed['earlier']): Standing {
  if (!earlier) return 'new';
  const step = compareVersions(head.version, earlier.version);
  if (step !== 0) return step > 0 ? 'newer' : 'older';
  return head.sha256 === earlier.sha256 ? 'same' : 'other';
}
