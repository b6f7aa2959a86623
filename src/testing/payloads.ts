/** Texts that try to be more than text, by what they try. */
const payloads: Readonly<Record<string, readonly string[]>> = {
  terminal: [
    '\u001b[2J', '\u001b[31mred', '\u001b]0;title\u0007', '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\', '\u001b[1A\u001b[2K', '\u001bc', '\u009b31m', '\u0090q\u009c',
    '\u0007', '\b\b\b\b', '\u001b[6n', '\u001b]52;c;cm0gLXJm\u0007', '\u001b[?1049h', '\u001b(0', '\u0000', '\u007f', '\u001b[8m hidden', '\rprompt$ rm -rf', '\u000b\u000c', '\u001b[200~',
  ],
  commands: [
    '::error::x', '\n::error::x', '\r::error::x', '\r\n::warning file=a,line=1::x', '  ::set-env name=PATH::/evil', '\t::add-path::/evil', '\u00a0::set-output name=a::b', '\u3000::add-mask::a',
    '\u2003::stop-commands::x', '\u0085::group::x', '\n\n::endgroup::', '::debug::x', '::notice title=x::y', '::save-state name=a::b', '::add-matcher::/tmp/m.json', '\u200b::error::x', '\ufeff::error::x',
    '%0A::error::x', '%0D%0A::set-env name=a::b', '::echo::on', 'x::y::error::z', ',line=9::x', ':,line=9,col=1', '%25%30%41', '::ERROR::x', '\u2028::error::x', '\u2029::error::x', '\u000b::error::x',
  ],
  legacy: [
    '##[error]x', '##[set-env name=PATH;]/evil', 'a ##[add-path]/evil', '##[group]x', '##[stop-commands]x', '##[warning file=a;]x', '#\u200b#[error]x', '##\u00ad[error]x', '###[error]x', '##[debug]',
    '##[add-mask]a', '##[command]ls', '\n##[endgroup]', '##[save-state name=a;]b', '##[set-output name=a;]b', '##\ufeff[error]x',
  ],
  links: [
    '[click](https://evil.example)', '[a](javascript:alert(1))', '<https://evil.example>', 'https://evil.example', 'http://evil.example/a_b', 'www.evil.example', 'mailto:a@evil.example', 'a@evil.example',
    '[x][y]\n\n[y]: https://evil.example', '[ref]: https://evil.example "t"', '](https://evil.example)', '`](https://evil.example)', '[a](<https://evil.example>)', 'ftp://evil.example', '[^1]: note', '[^1]',
    '\\[a](https://evil.example)', '&#91;a](https://evil.example)', 'xmpp:a@evil.example', '[a]\n(https://evil.example)', '//evil.example',
  ],
  images: ['![x](https://evil.example/a.png)', '![][a]', '<img src=https://evil.example/a.png>', '![x](data:text/html,x)', '`![x](https://evil.example/a.png)', '!\\[x](y)', '[![x](https://evil.example/a.png)](https://evil.example)', '<picture><source srcset=x></picture>'],
  mentions: ['@acme/search', '@octocat', 'hi @octocat', '(@octocat)', '"@octocat"', '@{00000000-0000-0000-0000-000000000000}', '@<00000000>', '#1', 'acme/shop#1', 'GH-1', '!12', '~label', '%milestone', '$1', '&1', 'ABC-123', 'deadbeefdeadbeef', 'fixes #12', 'closes GH-12', '@all', ':smile:', '[[page]]'],
  html: [
    '<script>alert(1)</script>', '</code></pre><script>', '<b>bold</b>', '</summary>', '</details>', '<details>', '<details open><summary>x', '<!-- comment', '-->', '<![CDATA[x]]>', ']]>', '<?xml?>', '<!DOCTYPE x>',
    '<svg onload=alert(1)>', '<iframe src=x>', '<a href="https://evil.example">x</a>', '&lt;script&gt;', '&amp;', '&#x3c;b&#x3e;', '<input type=checkbox>', '<br>', '<hr/>', '<table><tr><td>', '</td></tr></table>', '" onmouseover="x', "' onmouseover='x", '<!-- maestro-flags -->', '<plaintext>', '<style>*{display:none}</style>',
  ],
  tables: ['|', 'a | b', '\\|', '\\\\|', '| --- | --- |', '|\n| --- |', '`a | b`', '||||', '\n| a | b |', ' | [x](https://evil.example) | ', '\\', '`|`', '\u2502|'],
  blocks: ['```', '~~~', '````\n', '\n```\n# x', '    code', '# heading', '\n# heading', '> quote', '- item', '* item', '+ item', '1. item', '1) item', '---', '\n---\n', '===', '***', '__x__', '**x**', '~~x~~', '*x*', '`', '``', '` `` ```', '$x$', '$$x$$', '- [ ] task', '\\', '[!CAUTION]', 'Setext\n==='],
  formulas: ['=1+1', '=cmd|\' /C calc\'!A0', '+1+cmd|\' /C calc\'!A0', '-1+cmd|\' /C calc\'!A0', '@SUM(1+1)*cmd|\' /C calc\'!A0', '=HYPERLINK("https://evil.example")', '\t=1+1', '\r=1+1', '=IMPORTXML("https://evil.example")', '"=1+1', ';=1+1', ',=1+1'],
  invisible: ['\u202eevil', '\u2066a\u2069', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u061c', '\u180e', '\ud800', '\udc00', '\ufffe', '\uffff', '\ufff9a\ufffab\ufffb', 'a\u0300\u0300\u0300', '\u2028', '\u2029', '\u{e0001}', '\u{1f600}'],
  templates: ['{0}', '{{0}}', '${{ github.token }}', '%{critical_start}x%{critical_end}', '$(id)', '`id`', '{{constructor}}', '%s%n', '../../etc/passwd', 'C:\\a', 'file:///etc/passwd', 'javascript:alert(1)'],
};

/** All of them. */
export const allPayloads: readonly string[] = Object.values(payloads).flat();
