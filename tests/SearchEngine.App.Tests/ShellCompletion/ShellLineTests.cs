using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>Lines that are typed in real shells, with the names of a real index.</summary>
public sealed class ShellLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShellLineTests()
    {
        File.WriteAllText(
            _folder.Combine("news.jsonl"),
            """
            {"title":"Cranes","outlet":"The Harbour Post","date":"2021-02-03","text":"The harbour was quiet.\n\n“Nobody moves a crate,” Inés Quiroga said."}
            {"title":"Ponts","outlet":"Le Courrier du Détroit","date":"2021-02-04","text":"The strait was quiet.\n\n“The bridge stands,” said Harun Vela."}
            """);
        Directory.CreateDirectory(_folder.Combine("my news"));
        Assert.Equal(0, SaidProcess.Run(_folder.Path, "index", "news.jsonl", "--index", "index").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Zsh_completes_commands_options_names_and_paths()
    {
        Assert.Equal(
            """
            said search
            said search --outlet
            said search --outlet The\ Harbour\ Post
            said search --outlet Le\ Courrier\ du\ Détroit
            said search --outlet 'The Harbour Post'
            said search --outlet=The\ Harbour\ Post
            said search --speaker Inés\ Quiroga
            said search outlet:Détroit
            said search outlet:
            said search --choose outlet=The\ Harbour\ Post
            said search --facets outlet,speaker
            said index my\ news/
            """,
            Completed("zsh", """
                zmodload zsh/zpty
                zpty z env TERM=xterm COLUMNS=200 zsh -f -i
                zpty -w z 'PS1=REA""DY; autoload -Uz compinit; compinit -u -d ./dump; eval "$(said completion zsh)"; tell() { print -r -- "<<$BUFFER>>"; BUFFER=; }; zle -N tell; bindkey "^T" tell'
                zpty -r z seen '*READY*'
                for line in 'said sea' 'said search --out' 'said search --outlet the' 'said search --outlet Le\ C' "said search --outlet 'The H" 'said search --outlet=The\ H' 'said search --speaker In' 'said search outlet:dét' 'said search outl' 'said search --choose outlet=The\ H' 'said search --facets outlet,sp' 'said index my'; do
                    zpty -w -n z "$line"$'\t\x14'
                    zpty -r z seen '*<<*>>*'
                    seen=${seen##*<<}
                    print -r -- "${seen%%>>*}"
                done
                zpty -d z
                """));
    }

    [Fact]
    public void Fish_completes_commands_options_names_and_paths()
    {
        Assert.Equal(
            """
            search
            --outlet
            The Harbour Post
            Le Courrier du Détroit
            The Harbour Post
            --outlet=The Harbour Post
            Inés Quiroga
            outlet:Détroit
            outlet:
            outlet=The Harbour Post
            outlet,speaker
            my news/
            """,
            Completed("fish", """
                said completion fish | source
                for line in 'said sea' 'said search --out' 'said search --outlet the' 'said search --outlet Le\ C' "said search --outlet 'The H" 'said search --outlet=The\ H' 'said search --speaker In' 'said search outlet:dét' 'said search outl' 'said search --choose outlet=The\ H' 'said search --facets outlet,sp' 'said index my'
                    complete -C $line | string replace -r '\t.*' ''
                end
                """));
    }

    private string Completed(string shell, string script)
    {
        try
        {
            var run = SaidProcess.Shell(_folder.Path, shell, script);
            Assert.Equal("", run.Error);
            return string.Join('\n', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"there is no {shell} here");
            throw;
        }
    }
}
