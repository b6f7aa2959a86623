/** The shells that can be told what to complete. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

/**
 * What a shell runs to complete `maestro-flags`. Every script asks the command itself for candidates, so it holds no names and
 * does not age: the words before the cursor, then `=` and what is typed of the one that it is in. (Some shells drop empty words.)
 * Each line of the answer is a value, a tab and what it is; `:files` stands for the names of files.
 */
export const completionScripts: { readonly [S in Shell]: string } = {
  bash: `# Completion of maestro-flags for bash; made by: maestro-flags completion bash
_maestro_flags() {
  local value about line widest=0 files='' index
  local -a values abouts
  values=() abouts=() COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    if [ "$value" = ':files' ]; then files=1; continue; fi
    values+=("$value") abouts+=("$about")
    [ "\${#value}" -gt "$widest" ] && widest=\${#value}
  done < <(maestro-flags completion query -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "=\${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
  if [ -z "$files" ]; then compopt +o default 2>/dev/null; fi
  for index in "\${!values[@]}"; do
    line=\${values[index]}
    # Several are listed with what they are; a single one, or one of a menu, is put into the line as it is.
    if [ "\${#values[@]}" -gt 1 ] && [ "$COMP_TYPE" != 37 ] && [ "$COMP_TYPE" != 42 ] && [ -n "\${abouts[index]}" ]; then
      printf -v line "%-\${widest}s  (%s)" "$line" "\${abouts[index]}"
      line=\${line:0:\${COLUMNS:-80}-2}
    fi
    COMPREPLY+=("$line")
  done
}
complete -o nosort -o default -F _maestro_flags maestro-flags 2>/dev/null || complete -o default -F _maestro_flags maestro-flags
`,
  zsh: `#compdef maestro-flags
# Completion of maestro-flags for zsh; made by: maestro-flags completion zsh
_maestro_flags() {
  local line files=0
  local -a lines values
  lines=("\${(@f)$(maestro-flags completion query -- "\${(@)words[2,CURRENT-1]}" "=$PREFIX" 2>/dev/null)}")
  for line in "\${lines[@]}"; do
    if [[ $line == ':files' ]]; then files=1
    elif [[ -n $line ]]; then values+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  (( $#values )) && _describe -V -t values 'value' values
  (( files )) && _files
}
if [[ $funcstack[1] == _maestro_flags ]]; then _maestro_flags "$@"; else compdef _maestro_flags maestro-flags; fi
`,
  fish: `# Completion of maestro-flags for fish; made by: maestro-flags completion fish
function __maestro_flags_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    for line in (maestro-flags completion query -- $words "=$current" 2>/dev/null)
        if test "$line" = ':files'
            __fish_complete_path "$current"
        else
            printf '%s\\n' $line
        end
    end
end
complete -c maestro-flags -e
complete -c maestro-flags -f -k -a '(__maestro_flags_complete)'
`,
  powershell: `# Completion of maestro-flags for PowerShell; made by: maestro-flags completion powershell
Register-ArgumentCompleter -Native -CommandName 'maestro-flags' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
    maestro-flags completion query '--' @words "=$wordToComplete" 2>$null | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        if ($value -ne ':files') {
            if (-not $about) { $about = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
        }
    }
}
`,
};
