// A limited number of places, of which one owner may hold a part, so that nobody can keep others out.

/** Null at a limit; otherwise call the result to leave. */
export type TakePlace = (owner: string) => (() => void) | null;

export interface Places {
  readonly take: TakePlace;
  /** How many are taken now. */
  taken(): number;
}

export function createPlaces(max: number, maxOfOne: number): Places {
  const held = new Map<string, number>();
  let all = 0;
  const take: TakePlace = (owner) => {
    const own = held.get(owner) ?? 0;
    if (all >= max || own >= maxOfOne) return null;
    all += 1;
    held.set(owner, own + 1);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      all -= 1;
      const left = (held.get(owner) as number) - 1;
      if (left === 0) held.delete(owner);
      else held.set(owner, left);
    };
  };
  return { take, taken: () => all };
}
