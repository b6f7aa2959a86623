import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

/** A message of the Language Server Protocol, as far as the tests look at it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Marked {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/** Counts from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** A real language server that edits files as an editor would: opened, asked, never saved. */
export class LanguageServer {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly marked = new Map<string, (found: readonly Marked[]) => void>();
  private pending = Buffer.alloc(0);
  private count = 0;

  /** `name` is that of the npm package, which may be an alias. */
  private constructor(name: string) {
    this.process = spawn(process.execPath, ['--no-warnings', join(root, 'node_modules', name, 'bin/yaml-language-server'), '--stdio'], { cwd: root });
    this.process.stdout.on('data', (bytes: Buffer) => this.read(bytes));
  }

  static async start(name: string): Promise<LanguageServer> {
    const server = new LanguageServer(name);
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } }, hover: { contentFormat: ['markdown'] } } };
    await server.ask('initialize', { processId: null, rootUri: pathToFileURL(root).href, capabilities });
    server.tell('initialized', {});
    server.tell('workspace/didChangeConfiguration', { settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } } });
    return server;
  }

  /** What is marked in a file with this text, once it was judged. */
  async open(path: string, text: string): Promise<readonly Marked[]> {
    const uri = pathToFileURL(path).href;
    const judged = new Promise<readonly Marked[]>((resolve) => this.marked.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return judged;
  }

  /** What is offered at a place of an open file. */
  async complete(path: string, position: Position): Promise<readonly Completion[]> {
    const result = (await this.ask('textDocument/completion', { textDocument: { uri: pathToFileURL(path).href }, position })) as { readonly items: readonly Completion[] };
    return result.items;
  }

  /** What is shown over a place of an open file. */
  async hover(path: string, position: Position): Promise<string> {
    const result = (await this.ask('textDocument/hover', { textDocument: { uri: pathToFileURL(path).href }, position })) as { readonly contents: { readonly value: string } } | null;
    return result?.contents.value ?? '';
  }

  stop(): void {
    this.process.kill();
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    this.count += 1;
    const id = this.count;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) => (error === undefined ? resolve(result) : reject(new Error(error.message))));
    });
    this.send({ id, method, params });
    return answered;
  }

  private tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private read(bytes: Buffer): void {
    this.pending = Buffer.concat([this.pending, bytes]);
    for (;;) {
      const head = this.pending.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.pending.toString('latin1', 0, Math.max(0, head)))?.[1] ?? Number.NaN);
      if (head < 0 || Number.isNaN(length) || this.pending.length < head + 4 + length) return;
      const body = this.pending.toString('utf8', head + 4, head + 4 + length);
      this.pending = this.pending.subarray(head + 4 + length);
      this.take(JSON.parse(body) as Message);
    }
  }

  private take(message: Message): void {
    if (message.method === undefined && message.id !== undefined) this.waiting.get(message.id)?.(message);
    else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { readonly uri: string; readonly diagnostics: readonly Marked[] };
      this.marked.get(uri)?.(diagnostics);
    } else if (message.id !== undefined) {
      // What the server asks of an editor: its settings, or to take note of something.
      const items = (message.params as { readonly items?: readonly unknown[] } | undefined)?.items ?? [];
      const settings = [{ validate: true, hover: true, completion: true, schemaStore: { enable: false } }];
      this.send({ id: message.id, result: message.method === 'workspace/configuration' ? items.map((_, at) => settings[at] ?? {}) : null });
    }
  }
}
