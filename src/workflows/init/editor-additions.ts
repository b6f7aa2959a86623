import { completeJson, type Wanted } from '../../document/edit-json.ts';
import type { Addition, Surroundings } from './addition.ts';

/** The editors that `init --editor` knows. */
export const editors = ['vscode'] as const;

/** What VS Code needs: which schema is for which file, a task that checks while somebody types, and the extension that reads YAML. */
export function editorAdditions(surroundings: Surroundings): readonly Addition[] {
  return [
    jsonFile('.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml'] }),
    jsonFile('.vscode/settings.json', { 'yaml.schemas': schemaAssociations(surroundings) }),
    jsonFile('.vscode/tasks.json', { version: '2.0.0', tasks: [validateTask(surroundings)] }),
  ];
}

function jsonFile(path: string, wanted: Wanted): Addition {
  const whole = `${JSON.stringify(wanted, undefined, 2)}\n`;
  return {
    path,
    complete: (before) => {
      const text = before === undefined || before.trim() === '' ? whole : completeJson(before, wanted);
      return text === undefined ? { kind: 'left', add: whole } : { kind: 'text', text };
    },
  };
}

/** Also for files whose first line does not name a schema. */
function schemaAssociations({ prefix }: Surroundings): Wanted {
  const at = (path: string): string => `${prefix}${path}`;
  const schema = (kind: string): string => at(`.schemas/${kind}.schema.json`);
  return {
    [schema('maestro')]: [at('maestro.yaml')],
    [schema('segment')]: [at('segments/*.yaml')],
    [schema('kill')]: [at('kills/*/*.yaml')],
    [schema('cases')]: [at('**/*.test.yaml')],
    [schema('flag')]: [at('**/*.yaml'), ...['maestro.yaml', 'segments/**', 'kills/**', '**/*.test.yaml'].map((path) => `!${at(path)}`)],
  };
}

/** The lines that `validate --watch --format concise` prints are what this matcher reads. */
function validateTask({ option }: Surroundings): Wanted {
  return {
    label: 'maestro-flags: validate',
    type: 'shell',
    command: `npx --no-install maestro-flags validate --watch --format concise --no-color${option}`,
    isBackground: true,
    presentation: { reveal: 'never', panel: 'dedicated' },
    problemMatcher: {
      owner: 'maestro-flags',
      source: 'maestro-flags',
      applyTo: 'allDocuments',
      fileLocation: ['relative', '${workspaceFolder}'],
      pattern: { regexp: problemPattern, file: 1, line: 2, column: 3, severity: 4, code: 5, message: 6 },
      background: { activeOnStart: true, beginsPattern: '^maestro-flags: checking ', endsPattern: '^maestro-flags: checked ' },
    },
  };
}

/** `file:line:column: severity code message`. */
export const problemPattern = '^(.+?):(\\d+):(\\d+): (error|warning|info) ([a-z0-9-]+) (.*)$';
