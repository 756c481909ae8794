// Writes to one person are sent one after the other, in the order in which they came in, within this process.

import { graphUnavailable } from '../errors/members.ts';
import type { StepRefusal, Write, WriteResult, WriteStep } from './perform.ts';

export function order(): WriteStep {
  const last = new Map<string, Promise<void>>();
  return async <Result extends WriteResult>(
    write: Write,
    context: Parameters<WriteStep>[1],
    next: () => Promise<Result | StepRefusal>,
  ) => {
    const target = `${context.caller.tenantId} ${write.target.id}`;
    const before = last.get(target) ?? Promise.resolve();
    const { promise: done, resolve: release } = Promise.withResolvers<void>();
    const turn = before.then(() => done);
    last.set(target, turn);
    try {
      const mine = await Promise.race([before.then(() => true), aborted(context.deadline.signal)]);
      return mine ? await next() : graphUnavailable(null);
    } finally {
      release();
      if (last.get(target) === turn) last.delete(target);
    }
  };
}

function aborted(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    else signal.addEventListener('abort', () => resolve(false), { once: true });
  });
}
