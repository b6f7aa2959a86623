import { canonicalJson } from '../../evaluate/canonical-json.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import type { Trust } from '../../model/generated/trust.ts';
import type { Json } from '../../model/json.ts';
import { encodeBase64 } from '../../model/release/base64.ts';
import type { EnvelopeSignature } from '../../model/release/envelope.ts';

/** The bytes of a manifest: keys in order, no white space, a line end. The same manifest gives the same bytes. */
export function writeManifest(manifest: Manifest): Uint8Array {
  return toBytes(manifest as unknown as Json); // as: an interface has no index signature, its values are JSON
}

/** The bytes of a trust file, laid out for people. */
export function writeTrust(trust: Trust): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(trust, undefined, 2)}\n`);
}

/** The bytes of a DSSE v1.0.2 envelope. The signatures are over `preAuthenticationEncoding(payloadType, payload)`. */
export function writeEnvelope(payloadType: string, payload: Uint8Array, signatures: readonly EnvelopeSignature[]): Uint8Array {
  return toBytes({ payload: encodeBase64(payload), payloadType, signatures: signatures.map(({ keyid, signature }) => ({ keyid, sig: encodeBase64(signature) })) });
}

function toBytes(value: Json): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(value)}\n`);
}
