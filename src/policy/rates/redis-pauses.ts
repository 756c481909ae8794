// Pauses in Redis: a sorted set by when each is over, on Redis's own clock, and a number that rises with each change.

import type { Redis } from 'ioredis';
import type { PauseBoard, PauseEntry } from './shared-pauses.ts';

const now = "local t = redis.call('TIME') local now = t[1] * 1000 + math.floor(t[2] / 1000)";
// One slot of a cluster.
const keys = ['{pauses}:until', '{pauses}:version'] as const;

const put = `${now}
for i = 1, #ARGV, 2 do redis.call('ZADD', KEYS[1], 'GT', now + ARGV[i + 1], ARGV[i]) end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('INCR', KEYS[2])
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2]
for _, key in ipairs(KEYS) do redis.call('PEXPIREAT', key, last) end`;

const look = `local version = redis.call('GET', KEYS[2]) or ''
if version == ARGV[1] then return false end
${now}
local found = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. now, '+inf', 'WITHSCORES', 'LIMIT', 0, 1000)
for i = 2, #found, 2 do found[i] = tostring(found[i] - now) end
return { version, found }`;

export function redisPauses(client: Redis): PauseBoard {
  let seen = '';
  return {
    everyMs: 100,
    async put(entries) {
      await client.eval(put, 2, ...keys, ...entries.flatMap(([text, ms]) => [text, Math.ceil(ms)]));
    },
    async look() {
      const changed = (await client.eval(look, 2, ...keys, seen)) as [version: string, found: string[]] | null;
      if (changed === null) return null;
      seen = changed[0];
      return pairsOf(changed[1]);
    },
  };
}

function pairsOf(found: readonly string[]): PauseEntry[] {
  const pairs: PauseEntry[] = [];
  for (let at = 0; at + 1 < found.length; at += 2) pairs.push([found[at] as string, Number(found[at + 1])]);
  return pairs;
}
