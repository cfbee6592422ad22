package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader copies from a session: the commands, as they would be typed. */
class SessionCommandsTest {
    @Test
    void areWithoutPromptsAndOutput() {
        assertThat(copied("console", """
                $ mkdir notes && cd notes
                $ ls
                a.txt  b.txt
                # this is what the directory had
                $ cat a.txt
                costs 5$ and more
                """)).isEqualTo("mkdir notes && cd notes\nls\ncat a.txt");
    }

    @Test
    void mayBeThoseOfRoot() {
        assertThat(copied("console", "# apt install x\nReading lists\n# reboot\n"))
                .isEqualTo("apt install x\nreboot");
        assertThat(copied("shell-session", "$ sudo -i\n# id -u\n0\n")).isEqualTo("sudo -i\nid -u");
    }

    @Test
    void mayNameUserHostFolderOrEnvironment() {
        assertThat(copied("console", """
                user@host:~$ whoami
                ada
                [ada@lab src]$ make
                (venv) $ pip list
                (venv) ada@lab:~/x$ pwd
                root@lab:/# reboot
                ada@mac src % ls
                ~/src $ date
                bash-5.1$ true
                ➜  blog git:(main) ✗ git add .
                sent 100% of all
                """)).isEqualTo("whoami\nmake\npip list\npwd\nreboot\nls\ndate\ntrue\ngit add .");
    }

    @Test
    void goOnOverLines() {
        assertThat(copied("console", """
                $ docker run \\
                >   --rm \\
                >   alpine
                > not a part of it
                $ curl -s https://example.org \\
                    | head
                <html>
                $ echo 'one
                two'
                one
                two
                $ make |
                    tee log
                done
                """))
                .isEqualTo("docker run \\\n  --rm \\\n  alpine\ncurl -s https://example.org \\\n    | head\n"
                        + "echo 'one\ntwo'\nmake |\n    tee log");
    }

    @Test
    void includeTheTextOfHereDocuments() {
        assertThat(copied("console", """
                $ cat <<'END' > a.txt
                > $ not a prompt
                > END
                $ cat <<-EOF
                it's text
                $ and this
                EOF
                it's text
                $ grep x <<< word
                word
                """))
                .isEqualTo(
                        "cat <<'END' > a.txt\n$ not a prompt\nEND\ncat <<-EOF\nit's text\n$ and this\nEOF\ngrep x <<< word");
    }

    @Test
    void includeLoopsAndFunctions() {
        assertThat(copied("console", """
                $ for f in *; do
                >   echo "$f"
                > done
                a
                $ if true; then
                  echo yes
                fi
                yes
                $ f() {
                > date
                > }
                $ f
                today
                """))
                .isEqualTo("for f in *; do\n  echo \"$f\"\ndone\nif true; then\n  echo yes\nfi\nf() {\ndate\n}\nf");
    }

    @Test
    void ofPowerShellAndCmdKeepTheirBackslashes() {
        assertThat(copied("console", """
                PS C:\\Users\\ada> cd C:\\temp\\
                PS> Get-Process |
                >> Sort-Object CPU
                Handles
                C:\\>dir C:\\
                Volume
                C:\\Users> echo it's
                it's
                """))
                .isEqualTo("cd C:\\temp\\\nGet-Process |\nSort-Object CPU\ndir C:\\\necho it's");
    }

    @Test
    void ofPythonAreItsStatements() {
        assertThat(copied("python", """
                >>> def f(x):
                ...     return "it's"
                ...
                >>> f(1)
                "it's"
                """)).isEqualTo("def f(x):\n    return \"it's\"\n\nf(1)");
        assertThat(copied("pycon", ">>> 1\n1\n")).isEqualTo("1");
    }

    @Test
    void ofOtherInterpretersAreRecognized() {
        assertThat(copied("sql", "mysql> SELECT 1\n    -> FROM t;\n+---+\n| 1 |\n"))
                .isEqualTo("SELECT 1\nFROM t;");
        assertThat(copied("java", "jshell> int x = 1\nx ==> 1\n")).isEqualTo("int x = 1");
        assertThat(copied("console", "blog=# SELECT 1\nblog-# FROM t;\n 1\n")).isEqualTo("SELECT 1\nFROM t;");
    }

    @Test
    void areFoundInBashToo() {
        assertThat(copied("bash", "# Install it\n$ npm ci\nadded 3 packages\n")).isEqualTo("npm ci");
        assertThat(copied("", "$ ls\na\n")).isEqualTo("ls");
        assertThat(copied("console", "> npm start\nstarted\n> npm stop\n")).isEqualTo("npm start\nnpm stop");
        assertThat(copied("console", "$ npm run build\n> blog@1.0 build\n> vite\n"))
                .isEqualTo("npm run build");
    }

    @Test
    void areNotLookedForInCode() {
        for (List<String> code : List.of(
                List.of("bash", "# a comment\nls > out\n"),
                List.of("bash", "cat <<EOF\n$HOME\nEOF\n"),
                List.of("php", "$x = 1;\n"),
                List.of("diff", "$ ls\n> a\n"),
                List.of("python", "# comment\nprint(1)\n"),
                List.of("markdown", "> quoted\n"),
                List.of("javascript", "const a = 1\n"),
                List.of("console", "make\nmake install\n"),
                List.of("text", "Mail\n>>> quoted\n"))) {
            assertThat(SessionCommands.in(code.get(0), code.get(1)))
                    .as(code.toString())
                    .isEmpty();
        }
    }

    @Test
    void areFoundInTimeThatGrowsWithTheText() {
        String line = "ada@lab:" + "~/x ".repeat(5_000) + "\n";

        assertThat(copied("console", "$ ls\n" + line.repeat(3))).isEqualTo("ls");
        assertThat(copied("console", "$ cat <<A\n".repeat(5_000))).startsWith("cat <<A\ncat <<A");
    }

    /** As the script of the theme takes lines out of the code. */
    private static String copied(String language, String code) {
        List<String> lines = code.lines().toList();
        List<String> copied = new ArrayList<>();
        for (String command : SessionCommands.in(language, code).split(" ", -1)) {
            String[] lineAndCut = command.split(":", -1);
            copied.add(lines.get(Integer.parseInt(lineAndCut[0])).substring(Integer.parseInt(lineAndCut[1])));
        }
        return String.join("\n", copied);
    }
}
