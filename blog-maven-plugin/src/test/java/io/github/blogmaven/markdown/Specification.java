package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/**
 * The examples of a specification, and those of them that we read otherwise on purpose.
 *
 * @param differences the numbers of the examples we read otherwise, by reason; numbers begin at 1
 */
record Specification(List<Example> examples, Map<String, Set<Integer>> differences) {

    static Specification at(URL file, Map<String, Set<Integer>> differences) {
        return new Specification(ExampleReader.readExamples(file), differences);
    }

    IntStream numbers() {
        return IntStream.rangeClosed(1, examples.size());
    }

    /** Fails when we read an example otherwise without a reason, or as it says in spite of one. */
    void assertExample(int number) {
        Example example = examples.get(number - 1);
        Optional<String> reason = differences.entrySet().stream()
                .filter(one -> one.getValue().contains(number))
                .map(Map.Entry::getKey)
                .findFirst();
        String ours = ours(example.getSource());
        String theirs = comparable(example.getHtml()).replace('→', '\t');
        if (reason.isPresent()) {
            assertThat(ours).as("differs no more: " + reason.get()).isNotEqualTo(theirs);
        } else {
            assertThat(ours).as(example.getSource()).isEqualTo(theirs);
        }
    }

    /** Fails when an example is read otherwise where the text is not ASCII, which another parser reads. */
    void assertSameBelowKorean(int number) {
        String markdown = examples.get(number - 1).getSource();
        assertThat(ours("한국어\n\n" + markdown)).isEqualTo("<p>한국어</p>\n" + ours(markdown));
    }

    /** Our HTML in the form of the specifications: without what themes need and Markdown does not speak of. */
    private static String ours(String markdown) {
        TestBody body = TestBody.of(markdown);
        String html = body.html()
                .replaceAll("<div class=\"table\"[^>]*>\n<table>", "<table>")
                .replace("</table>\n</div>", "</table>")
                .replaceAll("<(t[hd]) class=\"(left|center|right)\">", "<$1 align=\"$2\">")
                .replaceAll(
                        "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"[^\"]*\">",
                        "<li><input disabled=\"\" type=\"checkbox\">")
                .replaceAll(
                        "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"[^\"]*\">",
                        "<li><input checked=\"\" disabled=\"\" type=\"checkbox\">")
                .replaceAll("<figure>(<img[^>]*)><figcaption>(.*?)</figcaption></figure>", "<p>$1 title=\"$2\"></p>");
        for (Heading heading : body.document().headings()) {
            html = withoutId(heading, html);
        }
        return comparable(html);
    }

    /** A heading of ours has an id, and is one level lower where the title of the page is above it. */
    private static String withoutId(Heading heading, String html) {
        String tag = "h" + heading.level();
        return Pattern.compile("<h[1-6] id=\"" + Pattern.quote(heading.id()) + "\">(.*?)</h[1-6]>", Pattern.DOTALL)
                .matcher(html)
                .replaceFirst(found -> Matcher.quoteReplacement("<" + tag + ">" + found.group(1) + "</" + tag + ">"));
    }

    /** HTML needs no slash in tags that have no content. */
    private static String comparable(String html) {
        return html.replace(" />", ">");
    }
}
