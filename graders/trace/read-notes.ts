import type { Value } from '../value.ts';
import type { Site, Sites } from './sites.ts';
import type { Origin, Trace, TracedCall, TraceEvent } from './trace.ts';

/** What `realm/recorder.ts` has noted, put in order: by calls, and by rounds of their loops. Without it, an empty list. */
export function readNotes(sites: Sites, notes: Value): Omit<Trace, 'ended' | 'result'> {
  const [noted, isOver, origins] = (Array.isArray(notes) ? notes : [[], true, []]) as [Value[], boolean, Value[]];
  const reader = new Reader(sites);
  const [nan, infinity] = origins.map((origin) => (Array.isArray(origin) ? (origin as Noted) : undefined));
  for (let at = 0; at < noted.length; at += 4) {
    reader.meet(at / 4, nan, infinity);
    reader.read(noted[at] as number, noted[at + 1] as number, noted[at + 2], noted[at + 3] === true);
  }
  reader.meet(Number.POSITIVE_INFINITY, nan, infinity);
  const { functions, loops } = sites;
  return { sites: sites.sites, functions, loops, calls: reader.calls, events: reader.events, first: reader.first, isCut: isOver === true };
}

/** Site, frame, how many events there were before, value, operands. */
type Noted = [site: number, frame: number, at: number, value: number, operands: Value[]];

/** A call of any function, as the recorder numbers them. */
interface Frame {
  call: number;
  /** The rounds it is in, one for each loop that is around it now. */
  rounds: number[];
}

class Reader {
  readonly #sites: readonly Site[];
  readonly #frames = new Map<number, Frame>([[0, { call: 0, rounds: [] }]]);
  /** Rounds so far of a loop, by call, loop and the rounds around it. */
  readonly #rounds = new Map<string, number>();
  readonly #callsOf = new Map<number, number>();
  readonly calls: TracedCall[] = [{ of: 0, number: 1 }];
  readonly events: TraceEvent[] = [];
  readonly first: Trace['first'] = {};

  constructor({ sites }: Sites) {
    this.#sites = sites;
  }

  read(number: number, frame: number, value: Value, isCut: boolean): void {
    const site = this.#sites[number];
    if (!site) return;
    if (site.kind === 'call') this.#frames.set(frame, { call: this.#newCall(site.function), rounds: [] });
    else if (site.kind === 'passing') this.#pass(site, frame, value as number);
    else if (site.kind === 'round') this.#round(site, this.#frameOf(frame));
    const { call, rounds } = this.#frameOf(frame);
    this.events.push({ site: number, call, rounds: rounds.slice(0, site.loops.length), value, isCut });
  }

  /** Notes where a first one arose, once the reader has come so far. */
  meet(at: number, nan: Noted | undefined, infinity: Noted | undefined): void {
    if (nan && nan[2] <= at) this.first.nan ??= this.#origin(nan);
    if (infinity && infinity[2] <= at) this.first.infinity ??= this.#origin(infinity);
  }

  #origin([site, frame, at, value, operands]: Noted): Origin {
    const { call, rounds } = this.#frameOf(frame);
    return { site, call, rounds: rounds.slice(0, this.#sites[site]?.loops.length ?? 0), value, operands, at };
  }

  #newCall(of: number): number {
    const number = (this.#callsOf.get(of) ?? 0) + 1;
    this.#callsOf.set(of, number);
    return this.calls.push({ of, number }) - 1;
  }

  /** A function in passing belongs to the call that it stands in, and its own call is a round there. */
  #pass(site: Site, frame: number, parent: number): void {
    const { call, rounds } = this.#frameOf(parent);
    const made = { call, rounds: rounds.slice(0, site.loops.length - 1) };
    this.#frames.set(frame, made);
    this.#round(site, made);
  }

  #round({ loops }: Site, frame: Frame): void {
    const around = frame.rounds.slice(0, loops.length - 1);
    const key = [frame.call, ...loops, '|', ...around].join(' ');
    const round = (this.#rounds.get(key) ?? 0) + 1;
    this.#rounds.set(key, round);
    frame.rounds = [...around, round];
  }

  #frameOf(frame: number): Frame {
    return this.#frames.get(frame) ?? { call: 0, rounds: [] };
  }
}
