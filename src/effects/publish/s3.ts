import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import type { HttpRequest } from './http/http-call.ts';
import { conditionalStore } from './http/conditional-store.ts';
import type { HttpTarget } from './http/http-target.ts';
import { type AwsCredentials, type AwsSettings, readAwsSettings } from './s3/aws-settings.ts';
import { classifyCredentials, classifyS3, s3Code } from './s3/classify-s3.ts';
import { toS3Address } from './s3/s3-address.ts';
import type { OpenStore } from './store.ts';

/** A bucket of S3, or of any server that speaks its protocol and honours conditions. */
export const openS3Store: OpenStore = async (url, options) => {
  const settings = await readAwsSettings(options);
  const { shown, base, region } = toS3Address(url, settings, options);
  const target: HttpTarget = {
    url: shown,
    toRequest: async (path, parts) => sign({ ...parts, url: `${base}/${path}` }, await findCredentials(settings), region),
    isAbsent: (answer) => answer.status === 404 && s3Code(answer) !== 'NoSuchBucket',
    classify: classifyS3,
  };
  return conditionalStore(target, options);
};

async function findCredentials(settings: AwsSettings): Promise<AwsCredentials> {
  try {
    return await settings.credentials();
  } catch (cause) {
    throw classifyCredentials(cause);
  }
}

async function sign(request: HttpRequest, { accessKeyId, secretAccessKey, sessionToken }: AwsCredentials, region: string): Promise<HttpRequest> {
  const hash = createHash('sha256').update(request.body ?? '').digest('hex');
  const signer = new AwsV4Signer({
    method: request.method,
    url: request.url,
    headers: { ...request.headers, 'x-amz-content-sha256': hash },
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
    service: 's3',
    region,
  });
  const { headers } = await signer.sign();
  return { ...request, headers: Object.fromEntries(headers) };
}
