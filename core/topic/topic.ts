/** How near an article is to the pack's topic. */
export type Tier = 'core' | 'related' | 'off';

export interface TopicVerdict {
  readonly tier: Tier;
  /** 0..1 */
  readonly score: number;
  /** What made it, for the reader: "TTP ×6", "Kabul ×3". */
  readonly reasons: readonly string[];
  /** Id and title of the topic it is a verdict on, where there are several. */
  readonly topic?: { readonly id: string; readonly title: string };
}
