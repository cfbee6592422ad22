package io.github.blogmaven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of the house; {@code docs/architecture.md} says what each is for. */
class ArchitectureTest {
    private static final String ROOT = "io.github.blogmaven";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void thePictureIsWhatTheImportsShow() throws IOException {
        assertThat(drawn()).isEqualTo(imported());
    }

    @Test
    void everyLibraryHasOneRoom() {
        onlyIn("org.commonmark..", "markdown");
        onlyIn("freemarker..", "render");
        onlyIn("org.apache.maven..", "mojo");
        onlyIn("org.codehaus.plexus..", "mojo");
        onlyIn("org.snakeyaml..", "frontmatter");
        onlyIn("org.tomlj..", "frontmatter");
        onlyIn("java.awt..", "image");
        onlyIn("javax.imageio..", "image");
        onlyIn("org.mozilla..", "math");
        onlyIn("net.sourceforge.plantuml..", "figure");
        onlyIn("com.sun.net.httpserver..", "serve");
        onlyIn("javax.tools..", "javac");
        onlyIn("com.sun.source..", "javac");
    }

    @Test
    void filesAreReadInSourceAndWrittenInWrite() {
        noClasses()
                .that(resideOutsideOfPackages(rooms("source", "write", "serve", "mojo")))
                .should()
                .accessClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .accessClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
                .check(HOUSE);
    }

    @Test
    void theClockAndTheMachineAreAskedByGoalsOnly() {
        Set<String> machine = Set.of(
                "java.time.Instant.now",
                "java.time.LocalDate.now",
                "java.time.LocalDateTime.now",
                "java.time.ZonedDateTime.now",
                "java.time.ZoneId.systemDefault",
                "java.util.Locale.getDefault",
                "java.util.TimeZone.getDefault",
                "java.lang.System.getenv",
                "java.lang.System.getProperty",
                "java.lang.System.currentTimeMillis",
                "java.lang.Runtime.availableProcessors",
                "java.lang.String.format",
                "java.lang.String.formatted");
        classes()
                .that(resideOutsideOfPackages(rooms("mojo")))
                .should(notAsk(
                        "the machine",
                        access -> machine.contains(access.getTarget().getOwner().getName() + "."
                                + access.getTarget().getName())))
                .check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .notHaveRawType(
                        new Named(
                                "changes",
                                "java\\.util\\.(Array|Hash|Linked|Tree|Identity|concurrent\\.).*|java\\.lang\\.(StringBu|ThreadL).*"))
                .check(HOUSE);
    }

    @Test
    void nothingIsFilledInLater() {
        fields().that()
                .areDeclaredInClassesThat(
                        resideInAnyPackage(rooms("diagnostic", "draft", "model", "plan", "settings", "view", "check")))
                .should()
                .beFinal()
                .check(HOUSE);
        classes()
                .that(resideInAnyPackage(rooms("draft", "model", "plan", "view")))
                .and()
                .areTopLevelClasses()
                .should(new Condition(
                        "be records, enums, interfaces or final",
                        one -> one.isRecord()
                                || one.isEnum()
                                || one.isInterface()
                                || one.getModifiers().contains(JavaModifier.FINAL)))
                .check(HOUSE);
    }

    @Test
    void noClassOfOursHasAClassOfOursAboveIt() {
        classes()
                .that(resideOutsideOfPackages(rooms("mojo")))
                .should(new Condition(
                        "extend none of ours",
                        one -> one.getRawSuperclass()
                                .filter(above ->
                                        above.getPackageName().startsWith(ROOT) && !one.isEnum() && !above.isEnum())
                                .isEmpty()))
                .check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .that()
                .haveSimpleNameNotStartingWith("HelpMojo")
                .should(
                        new Condition(
                                "have a name that says something",
                                one -> !one.getSimpleName()
                                        .matches(
                                                ".*(Manager|Helper|Utils?|Impl|Data|Info|Base|Processor|Context)|Abstract(?![a-z]).*")))
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        classes()
                .should(new Condition(
                        "be null-marked",
                        one -> one.getPackageName().equals(ROOT)
                                || one.getSimpleName().equals("HelpMojo")
                                || one.getPackage().isAnnotatedWith(NullMarked.class)))
                .check(HOUSE);
    }

    private void onlyIn(String library, String room) {
        noClasses()
                .that(resideOutsideOfPackages(rooms(room)))
                .and()
                .haveSimpleNameNotStartingWith("HelpMojo")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    private static String[] rooms(String... names) {
        String[] rooms = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            rooms[i] = ROOT + "." + names[i] + "..";
        }
        return rooms;
    }

    /** The arrows of the table in the document: package → what it imports. */
    private static Map<String, Set<String>> drawn() throws IOException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Pattern word = Pattern.compile("`([a-z]+)`");
        for (String line : Files.readAllLines(Path.of("../docs/architecture.md"))) {
            if (!line.startsWith("| `")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            Set<String> to = new TreeSet<>();
            Matcher name = word.matcher(cells[3]);
            while (name.find()) {
                to.add(name.group(1));
            }
            arrows.put(cells[1].strip().replace("`", ""), to);
        }
        return arrows;
    }

    private Map<String, Set<String>> imported() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass one : HOUSE) {
            String from = room(one);
            if (from.isEmpty() || one.getSimpleName().equals("HelpMojo")) {
                continue;
            }
            Set<String> to = arrows.computeIfAbsent(from, name -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> room(dependency.getTargetClass().getBaseComponentType()))
                    .filter(name -> !name.isEmpty() && !name.equals(from))
                    .forEach(to::add);
        }
        return arrows;
    }

    private static String room(JavaClass one) {
        String name = one.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    private static ArchCondition<JavaClass> notAsk(
            String what, java.util.function.Predicate<JavaAccess<?>> isForbidden) {
        return new ArchCondition<>("not ask " + what) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getAccessesFromSelf().stream()
                        .filter(isForbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(one, access.getDescription())));
            }
        };
    }

    private static final class Named extends DescribedPredicate<JavaClass> {
        private final Pattern pattern;

        Named(String description, String pattern) {
            super(description);
            this.pattern = Pattern.compile(pattern);
        }

        @Override
        public boolean test(JavaClass one) {
            return pattern.matcher(one.getName()).matches();
        }
    }

    private static final class Condition extends ArchCondition<JavaClass> {
        private final java.util.function.Predicate<JavaClass> holds;

        Condition(String description, java.util.function.Predicate<JavaClass> holds) {
            super(description);
            this.holds = holds;
        }

        @Override
        public void check(JavaClass one, ConditionEvents events) {
            if (!holds.test(one)) {
                events.add(SimpleConditionEvent.violated(one, one.getName() + " does not " + getDescription()));
            }
        }
    }
}
