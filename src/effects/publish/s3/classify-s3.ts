import { EffectError } from '../../effect-error.ts';
import { classifyAnswer, type HttpRefusal } from '../http/classify-http.ts';
import type { HttpAnswer } from '../http/http-call.ts';

type Verdict = Omit<HttpRefusal, 'says'>;

// Amazon S3 API Reference, "Error responses", and the codes of Ceph's radosgw.
const verdicts: { readonly [code: string]: Verdict } = {
  NoSuchBucket: { code: 'not-found', hint: 'there is no bucket of that name at this endpoint; make it first, or check name, region and endpoint' },
  InvalidAccessKeyId: { code: 'not-permitted', hint: 'the access key is not known there; is it of another account or endpoint?' },
  SignatureDoesNotMatch: { code: 'not-permitted', hint: 'the secret key does not belong to the access key, or a proxy changes the requests' },
  ExpiredToken: { code: 'not-permitted', hint: 'the session has ended; log in again (aws sso login) or renew the credentials' },
  InvalidToken: { code: 'not-permitted', hint: 'AWS_SESSION_TOKEN does not belong to the keys; renew the credentials' },
  RequestTimeTooSkewed: { code: 'not-permitted', hint: 'the clock of this machine is wrong by more than 15 minutes; set it' },
  AuthorizationHeaderMalformed: { code: 'target-malformed', hint: 'the bucket is in another region; set AWS_REGION to its own' },
  PermanentRedirect: { code: 'target-malformed', hint: 'the bucket is in another region; set AWS_REGION to its own' },
  NotImplemented: { code: 'store-unsupported', hint: 'this server has no conditional writes; publish to one that has' },
  SlowDown: { code: 'store-busy', hint: 'too many requests go there; run it again later' },
  ConditionalRequestConflict: { code: 'store-busy', hint: 'others write there at the same time; run it again' },
  OperationAborted: { code: 'store-busy', hint: 'others write there at the same time; run it again' },
};

const denied = 'grant s3:GetObject, s3:PutObject and, so that what is missing can be told from what is secret, s3:ListBucket';

/** What an answer of S3 that is no success means. */
export function classifyS3(answer: HttpAnswer): HttpRefusal {
  const code = s3Code(answer);
  const says = `it answered ${answer.status}${code === '' ? '' : ` (${code})`}`;
  const known = verdicts[code];
  if (known !== undefined) return { ...known, says: says + regionOf(answer) };
  if (answer.status === 401 || answer.status === 403) return { code: 'not-permitted', says, hint: denied };
  return { ...classifyAnswer(answer), ...(code === '' ? {} : { says }) };
}

/** The code in the body of an error; empty where there is none. */
export function s3Code({ bytes }: HttpAnswer): string {
  return /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1] ?? '';
}

function regionOf({ headers }: HttpAnswer): string {
  const region = headers.get('x-amz-bucket-region') ?? '';
  return /^[a-z0-9-]{1,40}$/.test(region) ? `; the bucket is in ${region}` : '';
}

/** What it means that AWS's chain gave no credentials. What it says itself may quote the output of programs, and is left out. */
export function classifyCredentials(cause: unknown): EffectError {
  const hint = 'set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the CI job a role; aws sts get-caller-identity shows what is found';
  return new EffectError('not-permitted', 'could not get credentials of AWS from the environment, a profile or a metadata service', hint, cause);
}
