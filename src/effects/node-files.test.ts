import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawFile } from '../source/raw-file.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { nodeFiles } from './node-files.ts';

const limit = 64;
const anyYaml = (path: string): boolean => path.endsWith('.yaml');

function shown(files: readonly RawFile[]): readonly string[] {
  return files.map((file) => `${file.path} ${file.kind === 'bytes' ? Buffer.from(file.bytes).toString('utf8') : file.reason}`);
}

/** Runs a script with `files` in a process of its own, after a shell command that sets a limit; returns its stdout. */
function inProcess(folder: string, limitCommand: string, script: string): string {
  const module = JSON.stringify(join(import.meta.dirname, 'node-files.ts'));
  const text = `import { nodeFiles } from ${module}; const files = nodeFiles('.');\n${script}`;
  const environment = { ...process.env, NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}` };
  return spawnSync('sh', ['-c', `${limitCommand}; exec "$0" --input-type=module -e "$1"`, process.execPath, text], { cwd: folder, encoding: 'utf8', env: environment }).stdout;
}

describe('readTree', () => {
  it('gives the accepted files of all folders, sorted by path in code units', () => {
    const folder = aFolder({ 'b.yaml': 'b', 'a/z.yaml': 'z', 'a-b.yaml': 'ab', 'B.yaml': 'B', 'a/README.md': 'no', 'a/b/c/d.yaml': 'd' });
    const files = nodeFiles(folder).readTree('.', anyYaml, limit);
    expect(shown(files)).toEqual(['B.yaml B', 'a-b.yaml ab', 'a/b/c/d.yaml d', 'a/z.yaml z', 'b.yaml b']);
  });

  it('does not enter node_modules and folders that start with a dot', () => {
    const folder = aFolder({ '.git/a.yaml': '1', 'node_modules/a.yaml': '2', 'x/.schemas/a.yaml': '3', 'a.yaml': '4' });
    expect(shown(nodeFiles(folder).readTree('.', anyYaml, limit))).toEqual(['a.yaml 4']);
  });

  it('reads a file of exactly the limit and refuses one byte more', () => {
    const folder = aFolder({ 'at.yaml': 'x'.repeat(limit), 'over.yaml': 'x'.repeat(limit + 1), 'far.yaml': 'x'.repeat(limit * 10) });
    const files = nodeFiles(folder).readTree('.', anyYaml, limit);
    expect(files.map((file) => `${file.path} ${file.kind === 'bytes' ? file.bytes.length : `${file.reason} ${file.detail}`}`)).toEqual([
      'at.yaml 64',
      'far.yaml too-large 640 bytes',
      'over.yaml too-large 65 bytes',
    ]);
  });

  it('refuses links to files and to folders instead of following or skipping them', () => {
    const elsewhere = aFolder({ 'secret.yaml': 'secret', 'deep/a.yaml': 'a' });
    const folder = aFolder({ 'a.yaml': 'a' });
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'file.yaml'));
    symlinkSync(join(elsewhere, 'deep'), join(folder, 'folder'));
    symlinkSync('nowhere', join(folder, 'broken.yaml'));
    symlinkSync('nowhere', join(folder, 'README.md'));
    expect(shown(nodeFiles(folder).readTree('.', anyYaml, limit))).toEqual(['a.yaml a', 'broken.yaml symlink', 'file.yaml symlink', 'folder symlink']);
  });

  it('refuses a FIFO without waiting for somebody to write to it', () => {
    const folder = aFolder({ 'a.yaml': 'a' });
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.yaml')]);
    expect(shown(nodeFiles(folder).readTree('.', anyYaml, limit))).toEqual(['a.yaml a', 'pipe.yaml not-a-file']);
  });

  it('keeps the bytes as they are', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x0d, 0x0a, 0x00, 0xef, 0xbb, 0xbf]);
    const [file] = nodeFiles(aFolder({ 'a.yaml': bytes })).readTree('.', anyYaml, limit);
    expect(file?.kind === 'bytes' && Buffer.from(file.bytes)).toEqual(bytes);
  });

  it('says that the folder itself is not there', () => {
    expect(() => nodeFiles(aFolder()).readTree('none', anyYaml, limit)).toThrow(expect.objectContaining({ name: 'EffectError', code: 'not-found' }));
  });

  it('reads thousands of files where only few may be open', () => {
    const folder = aFolder(Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`${index}.yaml`, 'x'])));
    const run = inProcess(folder, 'ulimit -n 64', "console.log(files.readTree('.', () => true, 99).filter((file) => file.kind === 'bytes').length)");
    expect(run).toBe('2000\n');
  });
});

describe('writeAtomic', () => {
  it('makes missing folders and writes the bytes as they are', () => {
    const folder = aFolder();
    nodeFiles(folder).writeAtomic('a/b/c.yaml', 'key: 1\r\n# ümlaut\r\n');
    expect(readFileSync(join(folder, 'a/b/c.yaml'), 'utf8')).toBe('key: 1\r\n# ümlaut\r\n');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.yaml']);
  });

  it('keeps the mode of the file that was there', () => {
    const folder = aFolder({ 'run.sh': 'old' });
    chmodSync(join(folder, 'run.sh'), 0o750);
    nodeFiles(folder).writeAtomic('run.sh', 'new');
    expect([readFileSync(join(folder, 'run.sh'), 'utf8'), statSync(join(folder, 'run.sh')).mode & 0o777]).toEqual(['new', 0o750]);
  });

  it('writes through a link to the file behind it', () => {
    const folder = aFolder({ 'real.json': 'old' });
    symlinkSync('real.json', join(folder, 'link.json'));
    nodeFiles(folder).writeAtomic('link.json', 'new');
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['link.json', 'real.json']);
  });

  it('leaves the old file and nothing else when the new one cannot be put there', () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'taken.json/inner'), { recursive: true });
    expect(() => nodeFiles(folder).writeAtomic('taken.json', 'new')).toThrow(expect.objectContaining({ name: 'EffectError' }));
    expect(readdirSync(folder)).toEqual(['taken.json']);
  });

  it('leaves the old bytes when the disk is full', () => {
    const folder = aFolder({ 'a.json': 'old' });
    const script = `process.on('SIGXFSZ', () => {});
      try { files.writeAtomic('a.json', 'x'.repeat(5_000_000)) } catch (error) { console.log(error.code, error.message) }`;
    const run = inProcess(folder, 'ulimit -f 1000', script);
    expect(run).toBe('disk-full could not write a.json: the file would be larger than allowed here\n');
    expect([readdirSync(folder), readFileSync(join(folder, 'a.json'), 'utf8')]).toEqual([['a.json'], 'old']);
  });

  it('removes what a killed run left behind, and only that', () => {
    const folder = aFolder({ '.a.json.other-host-1-1.tmp': 'not ours', '.a.json.elsewhere-999999-1.maestro-tmp': 'of another machine' });
    const script = `const fs = await import('node:fs'); const { syncBuiltinESMExports } = await import('node:module');
      fs.default.renameSync = () => process.kill(process.pid, 'SIGKILL'); syncBuiltinESMExports();
      files.writeAtomic('a.json', 'half')`;
    inProcess(folder, 'true', script);
    expect(readdirSync(folder)).toHaveLength(3);
    writeFileSync(join(folder, 'b.json'), 'b');
    nodeFiles(folder).writeAtomic('a.json', 'whole');
    expect(readdirSync(folder).sort()).toEqual(['.a.json.elsewhere-999999-1.maestro-tmp', '.a.json.other-host-1-1.tmp', 'a.json', 'b.json']);
  });
});
