import type { Project } from '../../model/project.ts';
import { nearestName } from '../../source/nearest-name.ts';
import { valueAt } from '../../source/place.ts';
import { printable } from '../../source/printable.ts';
import { maestroFile } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const schemes = ['file', 's3', 'https', 'git'];
const environments = 'environments: { production: {} }';

/** A publish target that no publisher can reach. */
export const publishTarget: LintRule = {
  id: 'publish-target',
  summary: 'A publish target is not a file:, s3:, https: or git: URL.',
  severity: 'error',
  canBeOff: false,
  why: 'The kind of the target decides how an artifact is written there without ever being half written.',
  bad: { at: 'maestro.yaml:4:24', files: { 'maestro.yaml': maestroFile(environments, 'publish: { production: "ftp://flags.acme.dev/" }') } },
  good: { files: { 'maestro.yaml': maestroFile(environments, 'publish: { production: "https://flags.acme.dev/" }') } },
  check: checkPublishTarget,
};

function* checkPublishTarget({ settings: { publish, file } }: Project): Iterable<Offence> {
  for (const [environment, target] of publish) {
    const scheme = /^([a-z][a-z0-9+.-]*):./i.exec(target)?.[1];
    if (scheme !== undefined && schemes.includes(scheme)) continue;
    const nearest = scheme === undefined ? undefined : nearestName(scheme, schemes);
    yield {
      place: valueAt(file, ['publish', environment]),
      message: scheme === undefined ? `Publish target ${quote(withoutSecrets(target))} does not say of what kind it is` : `Publish targets of kind ${quote(scheme)} do not exist`,
      advice: [
        ...(nearest === undefined ? [] : [{ kind: 'hint', text: `did you mean "${nearest}:"?` } as const]),
        mend('write file:PATH, s3://BUCKET/PREFIX, https://HOST/PATH or git:BRANCH'),
        ...(scheme === undefined ? [mend(`for a file: \`file:${printable(withoutSecrets(target), 60)}\``)] : []),
      ],
    };
  }
}

/** What stands before `@` may be a password. */
function withoutSecrets(target: string): string {
  return target.includes('@') ? target.slice(target.lastIndexOf('@') + 1) : target;
}
