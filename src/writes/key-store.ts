// Idempotency keys and what became of them, for a day. Every key belongs to an owner: one owner's keys never push out
// another's while there is room, and where there is none, the owner with the most gives way.

export interface KeyEntry<Value> {
  readonly value: Value;
  readonly at: number;
}

export interface KeyBounds {
  readonly perOwner: number;
  readonly inAll: number;
  readonly lifetimeMs: number;
}

export interface KeyStore<Value> {
  get(owner: string, key: string): Value | undefined;
  /** False where the owner holds as many keys as one may. */
  add(owner: string, key: string, value: Value): boolean;
  /** Forgets the key while it still stands for `value`. */
  remove(owner: string, key: string, value: Value): void;
}

export function createKeyStore<Value>(bounds: KeyBounds, now: () => number = () => performance.now()): KeyStore<Value> {
  // Each owner's in the order of their ages.
  const owners = new Map<string, Map<string, KeyEntry<Value>>>();
  let size = 0;

  function drop(owner: string, keys: Map<string, KeyEntry<Value>>, key: string): void {
    if (keys.delete(key)) size--;
    if (keys.size === 0) owners.delete(owner);
  }
  function dropExpired(owner: string, keys: Map<string, KeyEntry<Value>>): void {
    for (const [key, { at }] of keys) {
      if (at > now() - bounds.lifetimeMs) break;
      drop(owner, keys, key);
    }
  }
  // A share at a time, so that finding the owner with the most is paid for by many keys.
  function makeRoom(): void {
    for (const [owner, keys] of owners) dropExpired(owner, keys);
    if (size < bounds.inAll) return;
    const [owner, keys] = [...owners].reduce((most, other) => (other[1].size > most[1].size ? other : most));
    const share = Math.ceil(keys.size / 10);
    for (const key of [...keys.keys()].slice(0, share)) drop(owner, keys, key);
  }
  return {
    get(owner, key) {
      const entry = owners.get(owner)?.get(key);
      return entry !== undefined && entry.at > now() - bounds.lifetimeMs ? entry.value : undefined;
    },
    add(owner, key, value) {
      const known = owners.get(owner);
      if (known !== undefined) dropExpired(owner, known);
      if ((owners.get(owner)?.size ?? 0) >= bounds.perOwner) return false;
      if (size >= bounds.inAll) makeRoom();
      const keys = owners.get(owner) ?? new Map<string, KeyEntry<Value>>();
      owners.set(owner, keys);
      if (!keys.has(key)) size++;
      keys.delete(key);
      keys.set(key, { value, at: now() });
      return true;
    },
    remove(owner, key, value) {
      const keys = owners.get(owner);
      if (keys?.get(key)?.value === value) drop(owner, keys, key);
    },
  };
}
