import type { Speaker } from '../claim';
import type { Here, Said, Scene } from './scene';

/** "the military" where no other country’s is told of: Pakistan's, by the article's own word. */
export function armyOfTheArticle(scene: Scene, _here: Here, { words }: Said): Speaker | null {
  const { mentions, entities } = scene;
  if (tellsOfOtherArmy(scene) || !mentions.some(({ entity }) => entity.party === 'islamabad')) return null;
  const pakistan = entities.entities.find(({ id }) => id === 'pakistan-army');
  if (!pakistan) return null;
  return { name: words.replace(/^the /i, ''), span: null, entity: pakistan.id, role: null, party: pakistan.party };
}

/** "its envoy": of the state or body that spoke before. */
export function servantOfAState(_scene: Scene, { memory }: Here, { words }: Said): Speaker | null {
  const state = memory.group;
  if (!state || state.party === null || state.entity === null) return null;
  const name = `${state.name}’s ${words.slice(words.indexOf(' ') + 1)}`;
  return { name, span: null, entity: null, role: null, party: state.party };
}

/** Asked once for each article: its whole text is read for it. */
const known = new WeakMap<Scene, boolean>();

function tellsOfOtherArmy(scene: Scene): boolean {
  const tells = known.get(scene) ?? otherArmy.test(scene.text);
  known.set(scene, tells);
  return tells;
}

const otherArmy =
  /\b(?:Afghan|Taliban|Indian|US|U\.S\.|American|Iranian|Chinese|Russian|Soviet|Turkish|British|Israeli|Afghanistan['’]s|India['’]s) (?:army|military|troops|soldiers|forces)\b/i;
