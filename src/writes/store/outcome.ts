// What the store keeps of an answer: the member's name, codes and ids. The grammar leaves no room for a phone number,
// a name or a secret, so that no mutation can put one there.

export interface StoredOutcome {
  readonly state: 'APPLIED' | 'NOT_APPLIED' | 'CONFLICTED' | 'UNKNOWN';
  /** The union member that was given. */
  readonly member: string;
  /** What else the member needs; see `codeGrammars`. */
  readonly codes?: Readonly<Record<string, string | number | boolean>>;
}

const states: readonly unknown[] = ['APPLIED', 'NOT_APPLIED', 'CONFLICTED', 'UNKNOWN'];
const memberGrammar = /^[A-Z][A-Za-z0-9]{0,99}$/;
const codeGrammars = [
  /^[A-Z][A-Z_]{0,99}$/,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/,
];
// Ids that Graph made, in base64.
const idGrammar = /^(?=.*[A-Za-z])[A-Za-z0-9_-]{16,1400}={0,2}$/;
// Graph's own word for an error.
const graphCodeGrammar = /^[A-Za-z][A-Za-z_]{0,63}$/;
const maxNumber = 86_400;

/** JSON. Throws a `TypeError`, which names the code and repeats no value, when `outcome` holds what may not be kept. */
export function encodeOutcome({ state, member, codes = {} }: StoredOutcome): string {
  if (!states.includes(state) || !memberGrammar.test(member)) throw new TypeError('Not an outcome');
  for (const [name, value] of Object.entries(codes)) {
    if (!isStorable(name, value)) throw new TypeError(`The store does not keep what "${name}" holds`);
  }
  return JSON.stringify({ state, member, codes });
}

export function decodeOutcome(text: string): StoredOutcome {
  return JSON.parse(text) as StoredOutcome;
}

/** Whether the store keeps `value` under this name. */
export function isStorable(name: string, value: unknown): value is string | number | boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= maxNumber;
  if (typeof value !== 'string') return false;
  if (name === 'graphCode' && graphCodeGrammar.test(value)) return true;
  return codeGrammars.some((grammar) => grammar.test(value)) || (name === 'methodId' && idGrammar.test(value));
}
