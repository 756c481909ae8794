// The queries and their expected responses: both the upstream's and these are computed from a person's number.

export interface Question {
  readonly body: string;
  readonly expected: string;
}

export const personId = (number: number) => `cccccccc-0000-4000-8000-${String(number).padStart(12, '0')}`;
const mobile = '3179e48a-750b-4051-897c-87b9720928f7';

const phonesDocument = `query Phones($ids: [ID!]!) {
  users(ids: $ids) { __typename ... on User { id phoneMethods { __typename ... on PhoneMethodList {
    items { methodId phoneType phoneNumber smsSignInState }
  } } } }
}`;

const entitiesDocument = phonesDocument
  .replace('$ids: [ID!]!', '$ids: [_Any!]!')
  .replace('users(ids: $ids)', '_entities(representations: $ids)');

/** The same people as `phonesOf`, as a router of a federation asks for them. */
export function entitiesOf(first: number, count: number): Question {
  const { ids, users } = peopleOf(first, count);
  const representations = ids.map((id) => ({ __typename: 'User', id }));
  return {
    body: JSON.stringify({ query: entitiesDocument, variables: { ids: representations } }),
    expected: JSON.stringify({ data: { _entities: users } }),
  };
}

/** The phones of `count` people, from number `first` on. */
export function phonesOf(first: number, count: number): Question {
  const { ids, users } = peopleOf(first, count);
  return {
    body: JSON.stringify({ query: phonesDocument, variables: { ids } }),
    expected: JSON.stringify({ data: { users } }),
  };
}

function peopleOf(first: number, count: number) {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const users = numbers.map((number) => ({
    __typename: 'User',
    id: personId(number),
    phoneMethods: { __typename: 'PhoneMethodList', items: [phoneOf(number)] },
  }));
  return { ids: numbers.map(personId), users };
}

/** The phone lists of `count` people, in a query that Tailcall supports too: no unions, no enums, no list argument. */
export function phoneLists(first: number, count: number): Question {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const list = '{ ... on PhoneMethodList { items { methodId phoneNumber } } }';
  const fields = numbers.map((_, index) => `p${index}: phoneMethods(userId: $u${index}) ${list}`);
  const query = `query Lists(${numbers.map((_, index) => `$u${index}: ID!`).join(', ')}) { ${fields.join(' ')} }`;
  const variables = numbers.map((number, index) => [`u${index}`, personId(number)]);
  const data = numbers.map((number, index) => {
    const { methodId, phoneNumber } = phoneOf(number);
    return [`p${index}`, { items: [{ methodId, phoneNumber }] }];
  });
  return {
    body: JSON.stringify({ query, variables: Object.fromEntries(variables) }),
    expected: JSON.stringify({ data: Object.fromEntries(data) }),
  };
}

/** The phones of `count` people, in a query that Tailcall supports too: a list, and one read for each of its people. */
export function peopleAlike(first: number, count: number): Question {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const query = `query People($ids: [ID!]!) {
    users(ids: $ids) { ... on User { id phoneMethods { ... on PhoneMethodList { items { methodId phoneNumber } } } } }
  }`;
  const users = numbers.map((number) => {
    const { methodId, phoneNumber } = phoneOf(number);
    return { id: personId(number), phoneMethods: { items: [{ methodId, phoneNumber }] } };
  });
  return {
    body: JSON.stringify({ query, variables: { ids: numbers.map(personId) } }),
    expected: JSON.stringify({ data: { users } }),
  };
}

export function enableAll(first: number, count: number): Question {
  const query = `mutation Bulk($targets: [SmsSignInTarget!]!) {
    enableSmsSignInForUsers(targets: $targets) { counts { succeeded failed undecided } }
  }`;
  const targets = Array.from({ length: count }, (_, index) => ({ userId: personId(first + index) }));
  const counts = { succeeded: count, failed: 0, undecided: 0 };
  return {
    body: JSON.stringify({ query, variables: { targets } }),
    expected: JSON.stringify({ data: { enableSmsSignInForUsers: { counts } } }),
  };
}

function phoneOf(number: number) {
  const digits = String(number).padStart(12, '0');
  return {
    methodId: mobile,
    phoneType: 'MOBILE',
    phoneNumber: `+1 555${digits.slice(-7)}`,
    smsSignInState: number % 2 === 0 ? 'READY' : 'NOT_CONFIGURED',
  };
}
