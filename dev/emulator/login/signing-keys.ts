// The login server's signing keys: RS256, published as a JWK set. One key is made per process and shared by its
// emulators; `rotate` gives one emulator a new key and keeps the old one published.
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
} from 'jose';

export interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  publicJwk: JWK;
}

let shared: Promise<SigningKey> | undefined;

export class SigningKeys {
  readonly #first: SigningKey;
  #published: SigningKey[];

  private constructor(first: SigningKey) {
    this.#first = first;
    this.#published = [first];
  }

  static async create(): Promise<SigningKeys> {
    shared ??= makeSigningKey();
    return new SigningKeys(await shared);
  }

  /** Signs new tokens. */
  get current(): SigningKey {
    return this.#published[0] ?? this.#first;
  }

  get published(): readonly SigningKey[] {
    return this.#published;
  }

  /** For jose's verifiers. Rejects a key id that is not published. */
  readonly find = async (header: Pick<JWTHeaderParameters, 'kid'>): Promise<CryptoKey> => {
    const key = this.#published.find(({ kid }) => kid === header.kid);
    if (!key) throw new Error('no key of that id is published');
    return key.publicKey;
  };

  async rotate(): Promise<void> {
    this.#published = [await makeSigningKey(), ...this.#published];
  }

  reset(): void {
    this.#published = [this.#first];
  }
}

/** Also makes the key nobody publishes, for forged tokens. */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  return { kid: await calculateJwkThumbprint(publicJwk), privateKey, publicKey, publicJwk };
}
