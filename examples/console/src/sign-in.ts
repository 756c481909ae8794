// The person that the console acts as. The emulated tenant hands out tokens for its people; with a real tenant, MSAL stands here.

export interface SeededPerson {
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly shortName: string;
  readonly whatHappens: string;
  readonly roles: readonly string[];
}

interface Settings {
  readonly tenantUrl: string;
}

let settings: Settings | undefined;

async function tenantUrl(): Promise<string> {
  settings ??= (await (await fetch('/console/settings.json')).json()) as Settings;
  return settings.tenantUrl;
}

/** The cast of the emulated tenant, workers aside. */
export async function readPeople(): Promise<SeededPerson[]> {
  const answer = await fetch(`${await tenantUrl()}/dev/people`);
  const people = (await answer.json()) as SeededPerson[];
  return people.filter(({ shortName }) => !shortName.startsWith('worker-'));
}

export async function tokenFor(shortName: string): Promise<string> {
  const answer = await fetch(`${await tenantUrl()}/dev/token?user=${encodeURIComponent(shortName)}`);
  if (!answer.ok) throw new Error('The sign-in failed.');
  return answer.text();
}
