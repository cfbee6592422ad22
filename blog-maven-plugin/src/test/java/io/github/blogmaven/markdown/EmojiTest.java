package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                ":rocket: → 🚀",
                ":+1: → 👍",
                ":e-mail: → 📧",
                ":slightly_smiling_face: → 🙂",
                ":100: → 💯",
                "(:tada:) → (🎉)",
                ":tada::tada: → 🎉🎉",
                "끝:tada:입니다 → 끝🎉입니다",
                "**굵게**:tada: → <strong>굵게</strong>🎉",
                "*:tada:* → <em>🎉</em>",
                ":tada:. → 🎉.",
            })
    void hasTheNamesOfGitHub(String typed, String html) {
        assertThat(TestBody.of(typed).html()).isEqualTo("<p>" + html + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":port:",
                "a:tada:",
                ":tada:b",
                "10:30:45",
                "at 10:100:5",
                "std::vector::x",
                "::before",
                "std::tada::x",
                "/:tada:/",
                "::tada:",
                ":tada::",
                ":tada::port:",
                ":Tada:",
                ": tada:",
                "snake_:tada:",
                "\\:tada:",
            })
    void leavesOtherColonsAlone(String typed) {
        assertThat(TestBody.of(typed).html()).isEqualTo("<p>" + typed.replace("\\", "") + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`:tada:`", "    :tada:", "<code>:tada:</code>", "<kbd>a</kbd> [a](/:tada:)"})
    void isNotLookedForInCodeAndAddresses(String typed) {
        assertThat(TestBody.of(typed).html()).contains(":tada:");
    }

    @Test
    void isSeenWhereverTheTextIs() {
        TestBody body = TestBody.titled(Optional.empty(), """
                # Launch :rocket:

                Done :tada:

                ## :rocket: Launch

                [:tada: all](post:all) ![:tada:](a.png)
                """);

        assertThat(body.html()).isEqualTo("""
                <p>Done 🎉</p>
                <h2 id="rocket-launch">🚀 Launch</h2>
                <p><a href="post:all">🎉 all</a> <img src="a.png" alt="🎉"></p>
                """);
        assertThat(body.document().title()).get().extracting(Heading::text).isEqualTo("Launch 🚀");
        assertThat(body.document().headings()).map(Heading::html).containsExactly("🚀 Launch");
        assertThat(body.document().excerpt().text()).isEqualTo("Done 🎉");
        assertThat(body.document().links()).map(WrittenLink::text).containsExactly("🎉 all", "🎉");
    }

    @Test
    void isTextWhereTheBlogWantsNone() {
        MarkdownParser parser = new MarkdownParser(new Dialect(false, false, false), Scrutiny.NONE);
        Document document = parser.parse(new Source("a.md", "Done :tada:"), 0, Optional.empty(), new ArrayList<>());

        assertThat(document.excerpt().text()).isEqualTo("Done :tada:");
        assertThat(document.notes().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":port:",
                "(:port:)",
                "a :not_known: b",
            })
    void remarksOnANameNobodyHas(String typed) {
        assertThat(remarks(typed)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`:port:`",
                "<code>:port:</code>",
                "\\:port:",
                "/users/:port:",
                ":port:`a role`",
                "10:30:45",
                "a::port::b",
                ":-: :)",
            })
    void makesNoRemarkOnColonsOfAnotherKind(String typed) {
        assertThat(remarks(typed)).isZero();
    }

    private static int remarks(String typed) {
        MarkdownParser parser = new MarkdownParser(new Dialect(false, true, false), Scrutiny.of(List.of()));
        return parser.parse(new Source("a.md", typed), 0, Optional.empty(), new ArrayList<>())
                .notes()
                .remarks()
                .size();
    }
}
