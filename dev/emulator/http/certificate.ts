// The login server's certificate: a small authority made once per process, and a leaf for loopback names signed by
// it. Clients trust the authority, through NODE_EXTRA_CA_CERTS or node:tls.
import { generate } from 'selfsigned';

export interface Certificate {
  keyPem: string;
  certificatePem: string;
  caCertificatePem: string;
}

let shared: Promise<Certificate> | undefined;

/** The same certificate for every emulator of this process, so that it need be trusted only once. */
export function processCertificate(): Promise<Certificate> {
  shared ??= makeCertificate();
  return shared;
}

async function makeCertificate(): Promise<Certificate> {
  const dates = {
    notBeforeDate: new Date(Date.now() - 86_400_000),
    notAfterDate: new Date(Date.now() + 825 * 86_400_000),
  };
  const authority = await generate([{ name: 'commonName', value: 'Emulated tenant, development only' }], {
    ...dates,
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...dates,
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { keyPem: leaf.private, certificatePem: leaf.cert, caCertificatePem: authority.cert };
}
