package io.github.blogmaven.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.report.Summary;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportFormatTest {
    private static final List<Diagnostic> TWO = List.of(
            new Diagnostic(
                    Severity.ERROR,
                    "broken-link",
                    new Span("posts/파이프 1.md", 3, 14, 3, 24),
                    "no post at '<singals>, or \"so\"'",
                    "did you mean 'signals.md'?"),
            new Diagnostic(Severity.WARNING, "stray-markdown", Span.ofFile("notes.md"), "100% stray", null));

    @Test
    void sarifIsWhatItsSchemaSays() throws Exception {
        assertThat(violations(ReportFormat.SARIF.text(findings(TWO)))).isEmpty();
        assertThat(violations(ReportFormat.SARIF.text(findings(List.of())))).isEmpty();
        assertThat(violations("{\"version\":\"2.1.0\",\"runs\":[{}]}")).isNotEmpty();
    }

    @Test
    void sarifNamesThePlaceAndWhatItIsKnownAgainBy() {
        assertThat(ReportFormat.SARIF.text(findings(TWO)))
                .contains("{\"ruleId\":\"broken-link\",\"ruleIndex\":0,\"level\":\"error\",\"message\":{\"text\":\""
                        + "no post at '<singals>, or \\\"so\\\"'; did you mean 'signals.md'?\"}")
                .contains("{\"uri\":\"src/site/blog/posts/%ED%8C%8C%EC%9D%B4%ED%94%84%201.md\","
                        + "\"uriBaseId\":\"%SRCROOT%\"},"
                        + "\"region\":{\"startLine\":3,\"startColumn\":14,\"endLine\":3,\"endColumn\":24}")
                .contains("\"partialFingerprints\":{\"primaryLocationLineHash\":\"f-broken-link:1\"}")
                .contains("\"shortDescription\":{\"text\":\"A link whose target does not exist.\"}")
                .contains("## How to fix");
    }

    @Test
    void sarifKeepsTheGravestAndSaysHowManyAreLeftOut() throws Exception {
        Stream<Diagnostic> warnings = IntStream.rangeClosed(1, 5_001)
                .mapToObj(line -> new Diagnostic(
                        Severity.WARNING, "unknown-key", new Span("a.md", line, 1, line, 2), "a key", null));
        String text = ReportFormat.SARIF.text(
                findings(Stream.concat(warnings, TWO.stream()).sorted().toList()));

        assertThat(text)
                .contains("\"text\":\"3 more findings are not in this file, which holds 5000\"")
                .contains("\"ruleId\":\"broken-link\"");
        assertThat(text.split("\"ruleId\"", -1)).hasSize(5_001);
        assertThat(violations(text)).isEmpty();
    }

    @Test
    void checkstyleGroupsByFile() throws Exception {
        assertThat(wellFormed(ReportFormat.CHECKSTYLE.text(findings(TWO)))).isEqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <checkstyle version="10.0">
                <file name="src/site/blog/notes.md">
                <error line="1" column="1" severity="warning" message="100% stray" source="blog.stray-markdown"/>
                </file>
                <file name="src/site/blog/posts/파이프 1.md">
                <error line="3" column="14" severity="error" \
                message="no post at '&lt;singals&gt;, or &quot;so&quot;'; did you mean 'signals.md'?" \
                source="blog.broken-link"/>
                </file>
                </checkstyle>
                """);
    }

    @Test
    void junitFailsForErrorsOnly() throws Exception {
        assertThat(wellFormed(ReportFormat.JUNIT.text(findings(TWO)))).isEqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <testsuite name="blog:check" tests="2" failures="1" errors="0" skipped="0">
                <testcase classname="src/site/blog/posts/파이프 1.md" name="3:14 broken-link">
                <failure type="broken-link" message="no post at '&lt;singals&gt;, or &quot;so&quot;'">\
                src/site/blog/posts/파이프 1.md:3:14: no post at '&lt;singals&gt;, or &quot;so&quot;'; \
                did you mean 'signals.md'?</failure>
                </testcase>
                <testcase classname="src/site/blog/notes.md" name="1:1 stray-markdown">
                <system-out>src/site/blog/notes.md:1:1: 100% stray</system-out>
                </testcase>
                </testsuite>
                """);
    }

    @Test
    void aSoundBlogIsOneTestThatPassed() throws Exception {
        assertThat(wellFormed(ReportFormat.JUNIT.text(findings(List.of()))))
                .contains("tests=\"1\" failures=\"0\"")
                .contains(
                        "<testcase classname=\"blog\" name=\"0 errors, 0 warnings in 3 posts; 1 draft; 2 in the baseline\"/>");
    }

    @Test
    void jsonSaysItPlainly() {
        assertThat(ReportFormat.JSON.text(findings(TWO.subList(1, 2)))).isEqualTo("""
                {"errors":0,"warnings":1,"suppressed":0,"inBaseline":2,"posts":3,"drafts":1,"scheduled":0,"findings":[\
                {"rule":"stray-markdown","severity":"warning","path":"src/site/blog/notes.md",\
                "line":1,"column":1,"endLine":1,"endColumn":1,"message":"100% stray",\
                "fingerprint":"f-stray-markdown"}]}
                """);
    }

    @Test
    void annotationsEscapeWhatWouldEndThem() {
        assertThat(Annotations.of(findings(TWO)))
                .containsExactly(
                        "::error file=src/site/blog/posts/파이프 1.md,line=3,col=14,title=broken-link::"
                                + "no post at '<singals>, or \"so\"'; did you mean 'signals.md'?",
                        "::warning file=src/site/blog/notes.md,line=1,col=1,title=stray-markdown::100%25 stray");
    }

    private static Findings findings(List<Diagnostic> all) {
        return new Findings(
                all,
                one -> "f-" + one.rule(),
                "src/site/blog/",
                Summary.of(
                        all,
                        new Summary.Places(all.isEmpty() ? 0 : 1, 0, 3, 0),
                        new Summary.HeldBack(1, 0),
                        new Summary.Untold(0, 2)),
                "1.0");
    }

    private static List<String> violations(String sarif) throws Exception {
        try (InputStream in = ReportFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            return schema.validate(sarif, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static String wellFormed(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        return xml;
    }
}
