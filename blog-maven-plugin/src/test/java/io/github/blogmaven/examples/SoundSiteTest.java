package io.github.blogmaven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What every page of every example is: valid, complete, and linked to what is there. */
class SoundSiteTest {
    @TempDir
    Path site;

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void thereIsNothingToReport(Example example) {
        assertThat(example.into(site).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void everyPageIsValidHtml(Example example) throws Exception {
        example.into(site);
        Mistakes mistakes = new Mistakes();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", mistakes);
        validator.setUpValidatorAndParsers(mistakes, false, false);
        for (Map.Entry<String, Path> page : pages().entrySet()) {
            mistakes.page = page.getKey();
            validator.checkHtmlFile(page.getValue().toFile(), true);
        }

        assertThat(mistakes.found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void everyLinkLeadsSomewhere(Example example) throws IOException {
        URI base = example.into(site).url().orElseThrow();
        Map<String, Document> pages = new TreeMap<>();
        for (Map.Entry<String, Path> page : pages().entrySet()) {
            pages.put(page.getKey(), Jsoup.parse(Files.readString(page.getValue())));
        }
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                links++;
                if (!leadsSomewhere(base.resolve(page.getKey()).resolve(written), base, pages)) {
                    broken.add(page.getKey() + ": " + written);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(pages.size());
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void everyPageHasATitleOfItsOwnAndOneHeadingAboveAll(Example example) throws IOException {
        example.into(site);
        Map<String, String> pageByTitle = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Path> page : pages().entrySet()) {
            Document document = Jsoup.parse(Files.readString(page.getValue()));
            if (document.select("meta[http-equiv=refresh]").isEmpty()) {
                String other = pageByTitle.put(document.select("html").attr("lang") + document.title(), page.getKey());
                if (other != null) {
                    wrong.add(page.getKey() + " has the title of " + other);
                }
                if (document.select("h1").size() != 1) {
                    wrong.add(page.getKey() + " has " + document.select("h1").size() + " first headings");
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void feedsAndSiteMapsAreWellFormed(Example example) throws Exception {
        example.into(site);
        for (Map.Entry<String, Path> file : Example.files(site).entrySet()) {
            if (file.getKey().endsWith(".xml")) {
                InputSource text = new InputSource(new StringReader(Files.readString(file.getValue())));
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(text)
                                .getDocumentElement())
                        .isNotNull();
            }
        }
    }

    private Map<String, Path> pages() {
        Map<String, Path> pages = Example.files(site);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    private boolean leadsSomewhere(URI target, URI base, Map<String, Document> pages) {
        if (!target.toString().startsWith(base.toString())) {
            return !base.getHost().equals(target.getHost());
        }
        String path = target.getPath().substring(base.getPath().length());
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (target.getRawFragment() == null) {
            return Files.isRegularFile(site.resolve(file));
        }
        String id = java.net.URLDecoder.decode(target.getRawFragment().replace("+", "%2B"), StandardCharsets.UTF_8);
        return pages.containsKey(file) && pages.get(file).getElementById(id) != null;
    }

    /** What the validator says of each page; its hints on style are not mistakes. */
    private static final class Mistakes implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException mistake) {
            add(mistake);
        }

        @Override
        public void error(SAXParseException mistake) {
            add(mistake);
        }

        @Override
        public void fatalError(SAXParseException mistake) {
            add(mistake);
        }

        /**
         * The validator knows no address that pages are served from, so nothing is {@code 'self'} to it, and takes data for
         * a script. Whether pages keep their policy is seen in a browser, by {@code EveryPageTest}.
         */
        private void add(SAXParseException mistake) {
            if (String.valueOf(mistake.getMessage()).contains("violates Content Security Policy (meta tag)")) {
                return;
            }
            found.add(page + ":" + mistake.getLineNumber() + ": " + mistake.getMessage());
        }
    }
}
