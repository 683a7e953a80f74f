namespace SearchEngine.App;

/// <summary>What "said completion" prints for each shell: a few lines that ask the program itself.</summary>
internal static class ShellScripts
{
    public static IReadOnlyList<string> Names { get; } = ["bash", "zsh", "fish"];

    // bash takes a word apart at colons and equals signs and replaces only what stands behind the last of them.
    private const string Bash = """
        # said completion bash: put this into ~/.bashrc as: eval "$(said completion bash)"
        _said() {
            local word
            COMPREPLY=()
            while IFS= read -r word; do COMPREPLY+=("$word"); done < <(said complete-line bash -- "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
            [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:=,] ]] && compopt -o nospace
            return 0
        }
        complete -o bashdefault -o default -F _said said
        """;

    // PREFIX is the word as far as it is typed, without the quotation mark before it.
    private const string Zsh = """
        #compdef said
        # said completion zsh: put this into ~/.zshrc, after compinit, as: eval "$(said completion zsh)"
        _said() {
            local -a found ways
            found=("${(@f)$(said complete-line zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
            if [[ -z ${found[1]} ]]; then
                _files
                return
            fi
            ways=(-M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}')
            compadd "${ways[@]}" -S '' -- ${(M)found:#*[:=,]}
            compadd "${ways[@]}" -- ${found:#*[:=,]}
        }
        compdef _said said
        """;

    // fish tells the word with its quotation mark, which is not closed yet.
    private const string Fish = """
        # said completion fish: put this into ~/.config/fish/config.fish as: said completion fish | source
        function __said_complete
            set -l before (commandline -opc)
            set -l word (commandline -ct)
            set -l quote (string match -r '^["\']' -- $word)
            set word (string unescape -- (string join '' -- $word $quote))
            set -l found (said complete-line fish -- $before[2..-1] "$word" 2>/dev/null)
            if set -q found[1]
                printf '%s\n' $found
            else
                __fish_complete_path "$word"
            end
        end
        complete -c said -f -a '(__said_complete)'
        """;

    public static string For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => throw new ArgumentOutOfRangeException(nameof(shell)),
    };
}
