import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFreePort } from './free-port.ts';
import { aFolder } from './temporary-folder.ts';

const searched = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

/** Whether an nginx with the dav module is installed. */
export function hasNginxDav(): boolean {
  const asked = spawnSync('nginx', ['-V'], { env: searched, encoding: 'utf8' });
  return asked.status === 0 && asked.stderr.includes('http_dav_module');
}

/** A real nginx that takes PUT on a loopback port; stopped after the test. Returns its address. */
export async function anNginx(): Promise<string> {
  const folder = aFolder();
  for (const name of ['root', 'temporary']) mkdirSync(join(folder, name));
  const port = await aFreePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temporary;`).join('\n');
  const location = 'dav_methods PUT; create_full_put_path on; dav_access user:rw group:r all:r;';
  const server = `server { listen 127.0.0.1:${port}; root ${folder}/root; location / { ${location} } }`;
  writeFileSync(join(folder, 'nginx.conf'), `daemon off;\nmaster_process off;\npid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${server}\n}\n`);
  const child = spawn('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], { env: searched, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    try {
      await fetch(url);
      return url;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline) throw error;
    }
  }
}
