// Judges what clients, Graph and the store did in one run. Knows neither the store nor the protocol: only what callers
// were promised.

/** What a client was told. The rest may be asked again. */
/** How a replica exits that cannot start for now: it is started again. */
export const refusedStart = 75;

export type Answer = 'applied' | 'notApplied' | 'reused' | 'unknown' | 'inFlight' | 'refused';

export type Event =
  | { readonly is: 'asked'; readonly at: number; readonly key: string; readonly args: string }
  | {
      readonly is: 'answered';
      readonly at: number;
      readonly key: string;
      readonly args: string;
      readonly answer: Answer;
    }
  /** Graph acted. `epoch` came with the request. */
  | {
      readonly is: 'applied';
      readonly at: number;
      readonly key: string;
      readonly args: string;
      readonly person: string;
      readonly epoch: number;
    }
  /** Everything has ended and was started again, and nothing fails: what the key is answered now. */
  | { readonly is: 'finally'; readonly key: string; readonly args: string; readonly answer: Answer };

/** Every promise that was broken, in words; empty for a good history. */
export function faultsOf(history: readonly Event[]): string[] {
  const keys = new Set(history.map(({ key }) => key));
  const ofKeys = [...keys].flatMap((key) =>
    faultsOfKey(
      key,
      history.filter((event) => event.key === key),
    ),
  );
  return [...ofKeys, ...faultsOfOrder(history)];
}

const isKnown = (answer: Answer) => answer === 'applied' || answer === 'notApplied';

function faultsOfKey(key: string, events: readonly Event[]): string[] {
  const faults: string[] = [];
  const applied = events.filter((event) => event.is === 'applied');
  const answers = events.filter((event) => event.is === 'answered' || event.is === 'finally');
  const known = answers.filter(({ answer }) => isKnown(answer));
  if (applied.length > 1) faults.push(`${key}: applied ${applied.length} times`);
  if (new Set(known.map(({ args }) => args)).size > 1) faults.push(`${key}: answered for different arguments`);
  if (new Set(known.map(({ answer }) => answer)).size > 1) faults.push(`${key}: answered differently`);
  for (const answer of known) {
    const at = answer.is === 'answered' ? answer.at : Number.POSITIVE_INFINITY;
    const before = applied.filter((one) => one.args === answer.args && one.at <= at);
    if (answer.answer === 'applied' && before.length === 0) faults.push(`${key}: said to be applied, and was not`);
    if (answer.answer === 'notApplied' && applied.length > 0) faults.push(`${key}: said not to be applied, and was`);
  }
  for (const reused of answers.filter(({ answer }) => answer === 'reused')) {
    const others = events.filter((event) => event.is === 'asked' && event.args !== reused.args);
    if (others.length === 0) faults.push(`${key}: refused for arguments that nobody else gave`);
  }
  return [...faults, ...losses(key, events)];
}

function losses(key: string, events: readonly Event[]): string[] {
  const last = events.filter((event) => event.is === 'finally');
  const mustBeKnown = events.some(
    (event) => event.is === 'applied' || (event.is === 'answered' && isKnown(event.answer)),
  );
  const lost = mustBeKnown && !last.some(({ answer }) => isKnown(answer));
  return lost ? [`${key}: lost`] : [];
}

/** To one person epochs rise in the order in which Graph acts. */
function faultsOfOrder(history: readonly Event[]): string[] {
  const last = new Map<string, number>();
  const faults: string[] = [];
  const applied = history.filter((event) => event.is === 'applied').sort((one, other) => one.at - other.at);
  for (const { person, epoch, key } of applied) {
    if (epoch <= (last.get(person) ?? -1)) faults.push(`${key}: reached ${person} after a later write`);
    last.set(person, Math.max(epoch, last.get(person) ?? -1));
  }
  return faults;
}
