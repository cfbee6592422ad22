package io.github.blogmaven.export;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.notation.Xml;

/**
 * The findings as tests: an error is a test that failed, a warning one that passed and printed something.
 *
 * <p>A blog without findings is one test that passed; build servers take none for a mistake.
 */
final class JUnitReport {
    private JUnitReport() {}

    static String text(Findings findings) {
        int tests = Math.max(1, findings.all().size());
        long failures = findings.all().stream().filter(Diagnostic::isError).count();
        Xml xml = new Xml()
                .open(
                        "testsuite",
                        "name",
                        "blog:check",
                        "tests",
                        String.valueOf(tests),
                        "failures",
                        String.valueOf(failures),
                        "errors",
                        "0",
                        "skipped",
                        "0");
        if (findings.all().isEmpty()) {
            xml.empty(
                    "testcase", "classname", "blog", "name", findings.summary().text());
        }
        findings.all().forEach(one -> testcase(xml, findings.printedPath(one.span()), one));
        return xml.close("testsuite").toString();
    }

    private static void testcase(Xml xml, String path, Diagnostic one) {
        String place = path + ":" + one.span().line() + ":" + one.span().column();
        xml.open(
                "testcase",
                "classname",
                path,
                "name",
                one.span().line() + ":" + one.span().column() + " " + one.rule());
        String text = place + ": " + Findings.sentence(one);
        if (one.isError()) {
            xml.element("failure", text, "type", one.rule(), "message", one.message());
        } else {
            xml.element("system-out", text);
        }
        xml.close("testcase");
    }
}
