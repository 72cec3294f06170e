// The self-signed certificate for the HubSpot hosts, made afresh in each process, and its public key's fingerprint.
import { createHash, X509Certificate } from 'node:crypto'
import selfsigned from 'selfsigned'

const DNS_NAMES = [
  'app.hubspot.com',
  '*.hubspot.com',
  'api.hubapi.com',
  'app.hubspot.com.evil.test',
  '*.evil.test',
  'localhost',
]

export interface Certificate {
  readonly key: string
  readonly cert: string
  /** Base64 SHA-256 of the subject public key info: Chromium's form. */
  readonly spki: string
}

let made: Promise<Certificate> | undefined

/** The certificate (elliptic curve, valid from yesterday for a year): the same for all sandboxes of a process. */
export function certificateOfProcess(): Promise<Certificate> {
  made ??= makeCertificate()
  return made
}

async function makeCertificate(): Promise<Certificate> {
  const pems = await selfsigned.generate([{ name: 'commonName', value: 'app.hubspot.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...DNS_NAMES.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  })
  const der = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' })
  return { key: pems.private, cert: pems.cert, spki: createHash('sha256').update(der).digest('base64') }
}
