// dungeon: ECS, components by type, queries, systems; lots of generics and Partial records
type ComponentMap = { pos: { x: number; y: number }; vel: { dx: number; dy: number }; hp: { cur: number; max: number }; tag: string };
type CompName = keyof ComponentMap;
type Entity = number & { __entity?: never };
class World {
  private next = 1; private stores: { [K in CompName]?: Map<Entity, ComponentMap[K]> } = {}; private readonly dead = new Set<Entity>();
  spawn(init: Partial<ComponentMap> = {}): Entity { const e = this.next++ as Entity; for (const k of Object.keys(init) as CompName[]) this.add(e, k, init[k]!); return e; }
  add<K extends CompName>(e: Entity, k: K, v: ComponentMap[K]): this { const store = (this.stores[k] ??= new Map() as never) as Map<Entity, ComponentMap[K]>; store.set(e, v); return this; }
  get<K extends CompName>(e: Entity, k: K): ComponentMap[K] | undefined { return (this.stores[k] as Map<Entity, ComponentMap[K]> | undefined)?.get(e); }
  *query<K extends CompName>(...ks: K[]): Generator<[Entity, Pick<ComponentMap, K>]> { const [first, ...rest] = ks; const base = first && this.stores[first]; if (!base) return; for (const e of base.keys()) { if (this.dead.has(e) || !rest.every((k) => this.stores[k]?.has(e))) continue; yield [e, Object.fromEntries(ks.map((k) => [k, this.get(e, k)])) as Pick<ComponentMap, K>]; } }
  kill(e: Entity) { this.dead.add(e); } sweep() { let n = 0; for (const e of this.dead) { for (const s of Object.values(this.stores)) if (s.delete(e)) n++; this.dead.delete(e); } return n; }
  get counts() { return Object.fromEntries(Object.entries(this.stores).map(([k, s]) => [k, s.size])); }
}
type System = (w: World, dt: number) => void; const move: System = (w, dt) => { for (const [, { pos, vel }] of w.query("pos", "vel")) { pos.x += vel.dx * dt; pos.y += vel.dy * dt; } }; const poison = (dmg: number): System => (w) => { for (const [e, { hp }] of w.query("hp")) { hp.cur = Math.max(0, hp.cur - dmg); if (!hp.cur) w.kill(e); } };
const w = new World(); const p = w.spawn({ pos: { x: 0, y: 0 }, vel: { dx: 1, dy: 0.5 }, tag: "player", hp: { cur: 5, max: 5 } }); w.spawn({ pos: { x: 9, y: 9 }, hp: { cur: 1, max: 3 } }); const t = w.spawn(); w.add(t, "tag", "trap");
for (const sys of [move, poison(1), move]) sys(w, 2); console.log(w.get(p, "pos"), w.get(p, "hp"), w.counts, w.sweep(), w.counts, [...w.query("tag")].map(([e, c]) => `${e}${c.tag}`), [...w.query("pos", "hp")].length, w.get(t, "vel"), w);
