import type { Span } from '../article';
import type { Speaker } from '../claim';
import { type Mention, roleAt } from '../entities/entities';
import { firstEndingAfter } from './words';

/** The mentions that begin within a span. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = firstEndingAfter(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (mention.start >= span.start) found.push(mention);
  }
  return found;
}

export function personOf({ entity, start, end }: Mention, date: string | null): Speaker {
  return {
    name: entity.name,
    span: { start, end },
    entity: entity.id,
    role: roleAt(entity, date),
    party: entity.party,
  };
}

export function bodyOf({ entity, start, end }: Mention): Speaker {
  return { name: entity.name, span: { start, end }, entity: entity.id, role: null, party: entity.party };
}

export function unknownPerson(name: string, role: string | null): Speaker {
  return { name, span: null, entity: null, role, party: null };
}
