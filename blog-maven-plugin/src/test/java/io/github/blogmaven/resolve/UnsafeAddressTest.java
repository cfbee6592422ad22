package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that run a script, or lead to a disk: reported, and dead where the site is written all the same. */
class UnsafeAddressTest {
    @TempDir
    Path folder;

    private String written(String markdown) {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                check: {rules: {broken-link: warning, missing-image: warning, unknown-scheme: warning}}
                -- posts/pipes.md --
                First.

                %s
                """.formatted(markdown));
        String report = blog.report();
        assertThat(report).as(report).containsPattern("posts/pipes.md:[345]:");
        assertThat(report).containsAnyOf("[broken-link]", "[missing-image]", "[unknown-scheme]");
        blog.generate();
        return blog.main("posts/pipes/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java&#10;script:alert(1)>)",
                "[x](java&Tab;script:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](vbscript:msgbox)",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](blob:https://example.org/1)",
                "[x]\n\n[x]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg/>)",
                "![x](data:text/html,x)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<div>\n<a/href=\"javascript:alert(1)\">x</a></div>",
                "<div>\n<a id=\"x\"href=\"javascript:alert(1)\">x</a></div>",
                "<div>\n<a =x href=\"javascript:alert(1)\">x</a></div>",
                "<div>\n<a x\"y href=\"javascript:alert(1)\" \"\">x</a></div>",
                "<div>\n<a href=\"javascript:alert(1)\"\n</div>",
                "<div>\n<!--x--!><a href=\"javascript:alert(1)\">x</a>-->\n</div>",
                "<svg><title><a href=\"javascript:alert(1)\">x</a></title></svg>",
                "<svg><animate attributeName=href values=\"#;javascript:alert(1)\"/></svg>",
                "<svg><animate attributeName=href values=\"#&#59;java&Tab;script:alert(1);#\"/></svg>",
                "<svg><set attributeName=href to=\"javascript:alert(1)\"/></svg>",
                "[x](javascript:alert(1)){href=\"javascript:alert(1)\"}",
                "![x](javascript:alert(1)){SRC=\"javascript:alert(1)\"}",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe src=\"data:text/html,x\"></iframe>",
                "<form action=\"javascript:alert(1)\"></form>",
                "<button formaction=\"javascript:alert(1)\">x</button>",
                "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "<object data=\"data:text/html,x\"></object>",
                "[x](file:///etc/passwd)",
                "[x](FILE:///C:/a.txt)",
                "[x](C:\\a.txt)",
                "[x](C:/a.txt)",
                "![x](C:\\pics\\a.png)",
                "<img src=\"file:///home/ada/a.png\" alt=\"x\">",
            })
    void isReportedAndDead(String markdown) {
        assertThat(written(markdown).toLowerCase(java.util.Locale.ROOT))
                .doesNotContainPattern(
                        "(?:href|src|action|data|values|to)=[\"']?(?:#(?:;|&#59;))?\\s*(?:java|vb|data:|file:|c:|blob:|&#)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://example.org/javascript:alert)",
                "[x](mailto:ada@example.org)",
                "[x](tel:+123)",
                "[x](#javascript-x)\n\n## JavaScript: x {#javascript-x}",
                "![x](data:image/png;base64,iVBORw0KGgo=)",
                "<img alt=\"x\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">",
            })
    void leavesTheRestAlone(String markdown) {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\nFirst.\n\n" + markdown + "\n");

        assertThat(blog.report()).doesNotContain("[broken-link]").doesNotContain("[missing-image]");
    }

    @Test
    void keysThatAreAddressesTakeNoScripts() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                author: ada
                edit-url: javascript:alert('{path}')
                nav: [{to: 'javascript:alert(1)', title: A}]
                footer: [{to: 'data:text/html,x', title: B}]
                theme:
                  social:
                    - {title: C, url: 'vbscript:x'}
                -- authors.yml --
                ada:
                  name: Ada
                  url: 'javascript:alert(1)'
                  links:
                    - {title: D, url: "java\\nscript:alert(1)"}
                -- posts/pipes.md --
                ---
                canonical: 'javascript:alert(1)'
                image: 'javascript:alert(1)'
                ---
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                authors.yml:3:8: error: 'url' is an address such as https://example.org/, not 'javascript:alert(1)' [wrong-type]
                authors.yml:5:23: error: 'url' is an address such as https://example.org/, not 'java\\nscript:alert(1)' [wrong-type]
                blog.yml:2:11: error: 'edit-url' is an address such as https://example.org/, not 'javascript:alert('{path}')' [wrong-type]
                blog.yml:3:12: error: 'javascript:alert(1)' is a script; browsers are not sent there [unknown-reference]
                blog.yml:4:15: error: 'data:text/html,x' is a document of its own; browsers are not sent there [unknown-reference]
                blog.yml:7:23: error: 'url' is an address such as https://example.org/, not 'vbscript:x' [wrong-type]
                posts/pipes.md:2:12: error: 'canonical' is an address such as https://example.org/, not 'javascript:alert(1)' [wrong-type]
                posts/pipes.md:3:8: error: 'javascript:alert(1)' is a script; browsers are not sent there [missing-image]
                """);
    }
}
