/** The parties of one article while they are being collected: one entity, all its surfaces and places. */
import type { Party, PartyKind } from "../contract/types.js";
import type { PartyRow } from "../lexicon/rows.js";
import { slug } from "../lexicon/slug.js";
import type { ProposalOf } from "./types.js";

export interface Entity {
  readonly id: string;
  readonly name: string;
  nameEn: string | null;
  kind: PartyKind;
  readonly ticker: string | null;
  /** Name of the organisation it belongs to. */
  parent: string | null;
  readonly known: boolean;
  readonly anonymous: boolean;
  readonly surfaces: Set<string>;
}

export interface Place {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const ids = new WeakMap<PartyRow, string>();

function idOf(row: PartyRow): string {
  let id = ids.get(row);
  if (id === undefined) {
    id = row.id ?? slug(row.nameEn ?? row.name);
    ids.set(row, id);
  }
  return id;
}

export class PartyBook {
  private readonly entities = new Map<string, Entity>();
  readonly places: Place[] = [];

  get(id: string): Entity | undefined {
    return this.entities.get(id);
  }
  all(): Iterable<Entity> {
    return this.entities.values();
  }

  known(row: PartyRow): Entity {
    const id = idOf(row);
    return this.enter({
      id,
      name: row.name,
      nameEn: row.nameEn ?? null,
      kind: row.kind,
      ticker: row.ticker ?? null,
      parent: row.parent ?? null,
      known: true,
      anonymous: false,
      surfaces: new Set<string>(),
    });
  }

  unknown(name: string, kind: PartyKind, more: { nameEn?: string; parent?: string | null; anonymous?: boolean } = {}): Entity {
    return this.enter({
      id: slug(name),
      name,
      nameEn: more.nameEn ?? null,
      kind,
      ticker: null,
      parent: more.parent ?? null,
      known: false,
      anonymous: more.anonymous ?? false,
      surfaces: new Set<string>(),
    });
  }

  private enter(entity: Entity): Entity {
    const held = this.entities.get(entity.id);
    if (held !== undefined) return held;
    this.entities.set(entity.id, entity);
    return entity;
  }

  /** Two entities turn out to be one: `loser`'s mentions become `winner`'s. */
  merge(loser: Entity, winner: Entity): void {
    for (const [i, place] of this.places.entries()) if (place.entity === loser) this.places[i] = { ...place, entity: winner };
    this.entities.delete(loser.id);
  }

  place(entity: Entity, start: number, end: number, rule: string): void {
    this.places.push({ entity, start, end, rule });
  }

  /** Entities that are mentioned, in order of first mention, and their mentions in text order; of overlapping mentions the longer. */
  finish(text: string): { parties: Party[]; mentions: ProposalOf<"party">[] } {
    const sorted = [...this.places].sort((a, b) => a.start - b.start || b.end - a.end);
    const parties = new Map<string, Party>();
    const mentions: ProposalOf<"party">[] = [];
    let covered = 0;
    for (const place of sorted) {
      if (place.start < covered) continue;
      covered = place.end;
      const { entity } = place;
      const pronoun = place.rule.startsWith("pronoun");
      if (!pronoun) entity.surfaces.add(text.slice(place.start, place.end));
      if (!parties.has(entity.id)) parties.set(entity.id, { ...entity, surfaces: [] });
      mentions.push({ kind: "party", start: place.start, end: place.end, value: { party: entity.id }, rule: place.rule });
    }
    const byName = new Map<string, string>();
    for (const party of parties.values()) {
      for (const surface of this.entities.get(party.id)?.surfaces ?? []) {
        byName.set(surface, party.id);
        party.surfaces.push(surface);
      }
      byName.set(party.name, party.id);
    }
    for (const party of parties.values()) {
      // a parent is said only where it is itself mentioned
      const parent = party.parent === null ? undefined : byName.get(party.parent);
      party.parent = parent === undefined || parent === party.id ? null : parent;
    }
    return { parties: [...parties.values()], mentions };
  }
}
