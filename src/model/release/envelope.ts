import type { Json } from '../json.ts';
import { decodeBase64 } from './base64.ts';
import { type ReleaseRefusal, refuseRelease } from './refusal.ts';

/** The types of payload that are signed here. They are part of what is signed, so one cannot pass for the other. */
export const payloadTypes = {
  manifest: 'application/vnd.maestro.manifest.v1+json',
  trust: 'application/vnd.maestro.trust.v1+json',
} as const;

/** A DSSE v1.0.2 envelope (https://github.com/secure-systems-lab/dsse), decoded. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

/** One signature and whose it claims to be. */
export interface EnvelopeSignature {
  readonly keyid: string;
  readonly signature: Uint8Array;
}

/** More would only make a reader verify for nothing. */
const maximumSignatures = 64;

/** Whether a document is an envelope rather than the payload itself. */
export function looksLikeEnvelope(value: Json): boolean {
  return isObject(value) && ('payload' in value || 'payloadType' in value || 'signatures' in value);
}

/**
 * Decodes an envelope. Keys that are not known are left, as the specification wants it. A signature must name its key,
 * which the specification leaves open: without names each would have to be tried with every key.
 */
export function readEnvelope(value: Json): Envelope | ReleaseRefusal {
  if (!isObject(value)) return refuseRelease('not-an-envelope', 'it is not a JSON object');
  const { payload, payloadType, signatures } = value;
  if (typeof payload !== 'string' || typeof payloadType !== 'string') return refuseRelease('not-an-envelope', 'an envelope has the texts payload and payloadType');
  if (!isList(signatures) || signatures.length === 0) return refuseRelease('not-an-envelope', 'an envelope has a list of signatures');
  if (signatures.length > maximumSignatures) return refuseRelease('not-an-envelope', `it has ${signatures.length} signatures; ${maximumSignatures} are the most`);
  const body = decodeBase64(payload);
  if (body === undefined) return refuseRelease('not-base64', 'its payload is not base64');
  const decoded: EnvelopeSignature[] = [];
  for (const entry of signatures) {
    if (!isObject(entry) || typeof entry['keyid'] !== 'string' || typeof entry['sig'] !== 'string') return refuseRelease('not-an-envelope', 'a signature has the texts keyid and sig');
    const signature = decodeBase64(entry['sig']);
    if (signature === undefined) return refuseRelease('not-base64', 'one of its signatures is not base64');
    decoded.push({ keyid: entry['keyid'], signature });
  }
  return { payloadType, payload: body, signatures: decoded };
}

/** What is signed: the pre-authentication encoding of DSSE v1, lengths in bytes. */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  const head = encoder.encode(`DSSEv1 ${encoder.encode(payloadType).length} ${payloadType} ${payload.length} `);
  const encoded = new Uint8Array(head.length + payload.length);
  encoded.set(head);
  encoded.set(payload, head.length);
  return encoded;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
