package io.github.blogmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Eclipse (m2e) knows what to do with every goal that a pom can bind to a phase. */
class LifecycleMappingTest {
    @Test
    void namesEveryGoalThatHasADefaultPhase() throws Exception {
        List<String> bound = xml("/META-INF/maven/plugin.xml").select("mojo").stream()
                .filter(mojo -> mojo.selectFirst("> phase") != null)
                .map(mojo -> mojo.select("> goal").text())
                .toList();
        Document mapping = xml("/META-INF/m2e/lifecycle-mapping-metadata.xml");

        assertThat(bound).isNotEmpty();
        assertThat(mapping.select("pluginExecutionFilter goal").eachText()).containsExactlyInAnyOrderElementsOf(bound);
        assertThat(mapping.select("pluginExecution > action").stream()
                        .flatMap(action -> action.children().stream())
                        .map(Element::tagName))
                .containsOnly("ignore");
    }

    private static Document xml(String resource) throws Exception {
        try (InputStream in = LifecycleMappingTest.class.getResourceAsStream(resource)) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        }
    }
}
