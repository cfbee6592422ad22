package io.github.blogmaven.figure;

import io.github.blogmaven.markdown.CodeBlock;
import java.util.Map;
import java.util.Optional;

/** The languages of diagrams that a blog may bring a renderer for. */
public enum DiagramLanguage {
    PLANTUML(
            "PlantUML",
            "<groupId>net.sourceforge.plantuml</groupId><artifactId>plantuml-mit</artifactId>"
                    + "<version>1.2026.9</version>"),
    MERMAID(
            "Mermaid",
            "<groupId>org.webjars.npm</groupId><artifactId>mermaid</artifactId><version>11.14.0</version>"
                    + "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>");

    /** By the word behind a fence. */
    private static final Map<String, DiagramLanguage> BY_FENCE =
            Map.of("plantuml", PLANTUML, "plant-uml", PLANTUML, "puml", PLANTUML, "uml", PLANTUML, "mermaid", MERMAID);

    private final String title;
    private final String dependency;

    DiagramLanguage(String title, String dependency) {
        this.title = title;
        this.dependency = dependency;
    }

    /** The language of a block that is a diagram. */
    public static Optional<DiagramLanguage> of(CodeBlock block) {
        String language = block.info().language();
        boolean isPlantUml = language.isEmpty() && block.code().startsWith("@startuml");
        return Optional.ofNullable(isPlantUml ? PLANTUML : BY_FENCE.get(language));
    }

    /** What it calls itself. */
    String title() {
        return title;
    }

    /** What the pom lacks for it. */
    String dependency() {
        return "<dependency>" + dependency + "</dependency>";
    }
}
