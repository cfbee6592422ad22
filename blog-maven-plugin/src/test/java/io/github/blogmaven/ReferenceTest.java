package io.github.blogmaven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.blogmaven.frontmatter.Vocabularies;
import io.github.blogmaven.frontmatter.Vocabulary;
import io.github.blogmaven.settings.SettingsVocabulary;
import io.github.blogmaven.testing.DocsPage;
import io.github.blogmaven.testing.DocsPage.Fence;
import io.github.blogmaven.testing.DocsPage.Section;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds {@code docs/reference.md} to the keys and parameters the code knows, in both directions. */
class ReferenceTest {
    private static final DocsPage PAGE = DocsPage.read("reference.md");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyMapHasItsKeysInATable() {
        return vocabularies()
                .map(vocabulary -> dynamicTest(
                        vocabulary.owner(),
                        () -> assertThat(keys(PAGE.section(vocabulary.owner())))
                                .containsExactlyInAnyOrderElementsOf(vocabulary.keys())));
    }

    @Test
    void everyTableOfKeysIsThatOfAMap() {
        List<Section> tables = PAGE.sections().stream()
                .filter(section -> section.tables().stream()
                        .anyMatch(table -> table.firstColumn().equals("key")))
                .toList();

        assertThat(tables)
                .hasSize((int) vocabularies().count())
                .containsExactlyInAnyOrderElementsOf(vocabularies()
                        .map(vocabulary -> PAGE.section(vocabulary.owner()))
                        .toList());
    }

    @Test
    void everySpellingOfAnotherToolIsListedWithItsMeaning() {
        Map<String, String> listed = new TreeMap<>();
        for (List<String> row :
                PAGE.section("Spellings of other tools").tables().get(0).body()) {
            String key = row.get(1).replace("`", "");
            DocsPage.codes(row.get(0)).forEach(spelling -> listed.put(spelling.toLowerCase(Locale.ROOT), key));
        }
        Map<String, String> known = new TreeMap<>();
        vocabularies().forEach(vocabulary -> known.putAll(vocabulary.synonyms()));

        assertThat(listed).isEqualTo(known);
    }

    @Test
    void everyKeyWithoutMeaningIsListed() {
        Stream<String> listed =
                PAGE.section("Keys without meaning").codes().stream().map(key -> key.toLowerCase(Locale.ROOT));
        TreeSet<String> known = new TreeSet<>();
        vocabularies().forEach(vocabulary -> known.addAll(vocabulary.ignored()));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(known);
    }

    @TestFactory
    Stream<DynamicTest> everyGoalHasItsParametersInATable() throws Exception {
        return goals().entrySet().stream()
                .map(goal -> dynamicTest(goal.getKey(), () -> {
                    List<String> listed = new ArrayList<>(parameters(PAGE.section("blog:" + goal.getKey())));
                    if (!goal.getKey().equals("help")) {
                        listed.addAll(parameters(PAGE.section("Every goal")));
                    }
                    assertThat(listed).containsExactlyInAnyOrderElementsOf(goal.getValue());
                }));
    }

    @Test
    void everyGoalIsListed() throws Exception {
        List<String> listed = PAGE.section("Goals").tables().get(0).body().stream()
                .map(row -> row.get(0).replaceAll("`|blog:", ""))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(goals().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleRenders() {
        return PAGE.sections().stream()
                .filter(section ->
                        section.fences().stream().anyMatch(fence -> fence.info().equals("blog")))
                .map(section -> dynamicTest(section.heading(), () -> {
                    List<Fence> fences = section.fences();
                    TestBlog blog = TestBlog.in(
                                    folder.resolve(section.heading().replaceAll("\\W", "-")),
                                    fences.get(0).text())
                            .rendered();
                    if (fences.size() > 1) {
                        assertThat(fences.get(1).info()).isEqualTo("files");
                        assertThat(blog.files().stream()
                                        .filter(file ->
                                                !file.equals(".blog-files") && !file.startsWith("assets/search/en/")))
                                .containsExactlyElementsOf(
                                        fences.get(1).text().lines().toList());
                    }
                }));
    }

    private static Stream<Vocabulary> vocabularies() {
        return Stream.of(Vocabularies.all(), SettingsVocabulary.all()).flatMap(List::stream);
    }

    private static List<String> keys(Section section) {
        return section.tables().get(0).body().stream()
                .flatMap(row -> DocsPage.codes(row.get(0)).stream())
                .toList();
    }

    /** Name, property and default of the parameters of a section. */
    private static List<String> parameters(Section section) {
        return section.tables().stream()
                .flatMap(table -> table.body().stream())
                .map(row -> String.join(" ", row.subList(0, 3)).replace("`", "").strip())
                .toList();
    }

    /** Name, property and default of the parameters of every goal, as Maven knows them. */
    private static Map<String, List<String>> goals() throws Exception {
        Path descriptor = Path.of(System.getProperty("basedir", ""), "target/classes/META-INF/maven/plugin.xml");
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor.toFile());
        Map<String, List<String>> goals = new TreeMap<>();
        for (Element mojo : elements(xml.getDocumentElement(), "mojo")) {
            Element configuration = elements(mojo, "configuration").get(0);
            List<String> parameters = new ArrayList<>();
            for (Element parameter : elements(mojo, "parameter")) {
                if (text(parameter, "editable").equals("true")) {
                    String name = text(parameter, "name");
                    Element value = elements(configuration, name).get(0);
                    String property = value.getTextContent().replaceAll("[${}]", "");
                    parameters.add((name + " " + property + " " + value.getAttribute("default-value")).strip());
                }
            }
            goals.put(text(mojo, "goal"), parameters);
        }
        return goals;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
