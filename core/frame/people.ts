/** Whom and what pronouns may mean in a topic; the names are concepts of the pack. */
export interface People {
  /** The sides of the matter, each with what "its soil" is: `{ "board": ["board-land"] }`; the last is its country as well ("our people", "us"). */
  readonly soil?: Readonly<Record<string, readonly string[]>>;
  /** Groups that the topic is about: "the group", "who"; the first of them alone owns what is "its". */
  readonly groups?: readonly string[];
  /** Groups beside them: "the militants" said of these are none of the topic's. */
  readonly otherGroups?: readonly string[];
  /** Of the groups and sides those that "they" may mean; all of them, where this is left out. */
  readonly they?: readonly string[];
  /** Others whose "its" may be. */
  readonly others?: readonly string[];
  /** A word that, alone or in a longer name, names a concept from some time on only: `{ "board": { "council": "2021-08" } }`. */
  readonly since?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
