package io.github.blogmaven.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.model.UrlPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MermaidTest {
    private static Mermaid of(Map<String, String> files) {
        return new Mermaid(path -> files.containsKey(path)
                ? new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8))
                : null);
    }

    @Test
    void findsNothingWithoutTheWebJar() {
        assertThat(of(Map.of()).scripts()).isEmpty();
    }

    @Test
    void takesWhatTheModuleImports() {
        String dist = "META-INF/resources/webjars/mermaid/11.0.0/dist/";
        Mermaid mermaid = of(Map.of(
                "META-INF/maven/org.webjars.npm/mermaid/pom.properties",
                "version=11.0.0\n",
                dist + "mermaid.esm.min.mjs",
                "import{a}from\"./chunks/a.mjs\";()=>import('./chunks/b.mjs');",
                dist + "chunks/a.mjs",
                "import\"./c.mjs\";",
                dist + "chunks/b.mjs",
                "import \"./a.mjs\";import\"./none.mjs\"",
                dist + "chunks/c.mjs",
                "x",
                dist + "chunks/unused.mjs",
                "y"));

        assertThat(mermaid.scripts().orElseThrow().keySet())
                .extracting(UrlPath::path)
                .containsExactly(
                        "/assets/mermaid/chunks/a.mjs",
                        "/assets/mermaid/chunks/b.mjs",
                        "/assets/mermaid/chunks/c.mjs",
                        "/assets/mermaid/diagrams.mjs",
                        "/assets/mermaid/mermaid.esm.min.mjs");
    }
}
