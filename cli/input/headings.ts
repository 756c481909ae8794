// Finds the columns of the person and the number by common headings. A file with two equally ranked columns for the
// same purpose is refused: a guess could select the wrong person.

import { Stop } from '../exit-codes.ts';

export interface Columns {
  readonly user: number;
  /** Null if there is none. */
  readonly phone: number | null;
  readonly names: readonly string[];
}

export interface ColumnChoice {
  readonly user?: string | undefined;
  readonly phone?: string | undefined;
}

// Best first: an object id identifies a person permanently, a sign-in name only today.
const userAliases: readonly (readonly string[])[] = [
  ['id', 'objectid', 'userid', 'entraid', 'azureadobjectid', 'objektid', 'iddobjeto', 'memberobjectidorupn'],
  [
    'userprincipalname',
    'upn',
    'userprincipal',
    'principalname',
    'signinname',
    'anmeldename',
    'nombreprincipaldeusuario',
  ],
  ['user', 'username', 'login', 'account', 'benutzer', 'benutzername', 'konto', 'usuario', 'utilisateur', 'utente'],
  ['nomdutilisateur', 'nombredeusuario', 'nomeutente', 'gebruikersnaam', 'anvandarnamn', 'nazwauzytkownika'],
  ['email', 'mail', 'emailaddress', 'emailadresse', 'correo', 'correoelectronico', 'courriel', 'posta', 'epost'],
];

const phoneAliases: readonly (readonly string[])[] = [
  [
    'mobilephone',
    'mobile',
    'mobilenumber',
    'mobilephonenumber',
    'mfaphone',
    'authenticationphone',
    'cell',
    'cellphone',
  ],
  [
    'handy',
    'handynummer',
    'mobil',
    'mobilnummer',
    'mobiltelefon',
    'mobilfunknummer',
    'movil',
    'telefonomovil',
    'celular',
  ],
  ['portable', 'telephoneportable', 'cellulare', 'telemovel', 'mobieltje', 'mobielnummer', 'komorka'],
  [
    'phone',
    'phonenumber',
    'telephone',
    'tel',
    'telefon',
    'telefonnummer',
    'telefono',
    'telefone',
    'telefoon',
    'number',
  ],
];

export function columnsOf(headings: readonly string[], choice: ColumnChoice, needsPhone: boolean): Columns {
  const names = headings.map((heading) => heading.trim());
  const user = chosen(names, choice.user, '--user-column') ?? find(names, userAliases, 'person', '--user-column');
  const phone = chosen(names, choice.phone, '--phone-column') ?? find(names, phoneAliases, 'number', '--phone-column');
  if (user === null)
    throw new Stop('usage', `No heading names the person. The headings are: ${list(names)}. Say --user-column NAME.`);
  if (phone === null && needsPhone)
    throw new Stop('usage', `No heading names the number. The headings are: ${list(names)}. Say --phone-column NAME.`);
  return { user, phone: needsPhone ? phone : null, names };
}

/** `User name [userPrincipalName] Required` of Entra's templates becomes `userprincipalname`. */
export function plain(heading: string): string {
  const property = /\[(\w+)\]/.exec(heading)?.[1] ?? heading;
  return property
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function chosen(names: readonly string[], name: string | undefined, option: string): number | null {
  if (name === undefined) return null;
  const found = indexes(names, (heading) => heading === name.trim() || plain(heading) === plain(name));
  if (found.length === 1) return found[0] ?? null;
  const problem = found.length === 0 ? 'names no column' : 'names several columns';
  throw new Stop('usage', `${option} ${problem}. The headings are: ${list(names)}.`);
}

function find(
  names: readonly string[],
  ranks: readonly (readonly string[])[],
  part: string,
  option: string,
): number | null {
  for (const aliases of ranks) {
    const found = indexes(names, (heading) => aliases.includes(plain(heading)));
    if (found.length > 1) {
      const columns = list(found.map((index) => names[index] ?? ''));
      throw new Stop('usage', `Several columns could be the ${part}: ${columns}. Say ${option} NAME.`);
    }
    if (found[0] !== undefined) return found[0];
  }
  return null;
}

function indexes(names: readonly string[], matches: (heading: string) => boolean): number[] {
  return names.flatMap((heading, index) => (matches(heading) ? [index] : []));
}

const list = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(', ');
