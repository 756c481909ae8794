// Request coalescing: a query that is byte for byte identical to one that the same caller has in flight gets that
// query's response. Nothing is cached, and any write by any caller ends the sharing of everything in flight.

import type { IncomingHttpHeaders } from 'node:http';
import type { GatewayContext } from '../context.ts';
import type { TraceOrigin } from '../graph/events.ts';
import type { Caller } from '../identity/caller.ts';
import { traceParentOf } from '../telemetry/correlation.ts';
import { beginTrace } from '../telemetry/traces.ts';
import type { KnownOperation } from './known-documents.ts';
import { createOperationLog, type OperationLog } from './operation-log.ts';

/** A query in flight. */
export interface Leader {
  readonly operation: KnownOperation;
  readonly context: GatewayContext;
  /** The response body, or null if it must not be shared. */
  readonly body: Promise<string | null>;
  /** Whether another request waits for it. */
  shared: boolean;
}

/** A request that may get another request's response. */
export interface Follower extends Pick<GatewayContext, 'caller' | 'requestId' | 'log'> {
  readonly headers: IncomingHttpHeaders;
}

export interface InFlightQueries {
  /**
   * The response body of an identical query; null: the request must be executed. The follower is counted, logged and
   * traced.
   */
  follow(follower: Follower, text: string): Promise<string | null> | null;
  lead(caller: Caller, text: string, leader: Leader): void;
  /** From now on no request shares what is currently in flight. */
  forget(): void;
}

export interface InFlightOptions {
  /** Root fields that may be shared. A field that is audited, has its own budget or returns a secret must not be. */
  readonly sharedFields: ReadonlySet<string>;
  /** Counts the context's operation again. Returns false if a rate limit is exceeded. */
  readonly countAgain: (context: GatewayContext) => Promise<boolean>;
  readonly logOperation?: OperationLog;
  readonly now?: () => number;
}

// Followers inherit the leader's deadline.
const maxAgeMs = 500;

export function createInFlightQueries(options: InFlightOptions): InFlightQueries {
  const { sharedFields, countAgain, logOperation = createOperationLog(), now = () => performance.now() } = options;
  // Keyed by the verified caller object itself: no value that two callers could share is a key.
  let inFlight = new WeakMap<Caller, Map<string, { readonly leader: Leader; readonly until: number }>>();
  const bodyFor = async (follower: Follower, { context, operation, body }: Leader) => {
    const startedAt = performance.now();
    const shared = (await countAgain(context)) ? await body : null;
    if (shared === null) return null;
    const trace = traceOf(follower, startedAt, context.trace.origin);
    logOperation({ ...follower, trace }, { ...operation, startedAt, sharedWith: context.requestId });
    return shared;
  };
  return {
    follow(follower, text) {
      const found = inFlight.get(follower.caller)?.get(text);
      if (found === undefined || found.until < now()) return null;
      found.leader.shared = true;
      return bodyFor(follower, found.leader);
    },
    lead(caller, text, leader) {
      const { kind, rootFields } = leader.operation;
      if (kind !== 'query' || ![...rootFields].every((field) => sharedFields.has(field))) return;
      const own = inFlight.get(caller) ?? new Map();
      const entry = { leader, until: now() + maxAgeMs };
      inFlight.set(caller, own.set(text, entry));
      const withdraw = () => own.get(text) === entry && own.delete(text);
      void leader.body.then(withdraw, withdraw);
    },
    forget() {
      inFlight = new WeakMap();
    },
  };
}

/** The trace of a request that waited since `startedAt`, linked to the request whose response it got. */
function traceOf({ requestId, headers }: Follower, startedAt: number, leader: TraceOrigin | null) {
  return beginTrace(requestId, traceParentOf(headers), {
    startTime: Date.now() - (performance.now() - startedAt),
    links: leader === null ? [] : [{ context: leader }],
  });
}
