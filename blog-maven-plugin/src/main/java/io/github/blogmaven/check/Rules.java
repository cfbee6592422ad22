package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Mistake;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every rule there is, in order of the ids. */
public final class Rules {
    static final List<Rule> ALL = List.of(
            new BrokenAnchor(),
            new BrokenLink(),
            new EmptyHeading(),
            new EmptyTopic(),
            new ExtraCells(),
            new FenceWithoutLanguage(),
            new ForeignSyntax(),
            new LaterPartFirst(),
            new LinkToReplaced(),
            new LinkToUnpublished(),
            new LiteralEmphasis(),
            new MergeMarker(),
            new MisalignedDiagram(),
            new MissingBasis(),
            new MissingImage(),
            new MissingSection(),
            new MissingTranslation(),
            new OrphanPost(),
            new OtherLanguageLink(),
            new OutdatedTranslation(),
            new PartOutOfOrder(),
            new Placeholder(),
            new RepeatedDefinition(),
            new RepeatedStep(),
            new ReversedLink(),
            new ReviewDue(),
            new SeriesGap(),
            new SeriesWithoutFile(),
            new SinglePartSeries(),
            new SkippedHeading(),
            new StepBeforePrerequisite(),
            new SuppressionWithoutReason(),
            new TermBeforeIntroduction(),
            new TermIntroducedTwice(),
            new TranslationDrift(),
            new UnclosedFence(),
            new UndeclaredLanguage(),
            new UndefinedReference(),
            new UnfinishedSeries(),
            new UnintroducedTerm(),
            new UntranslatedPart(),
            new UnusedDefinition(),
            new UnwrittenPrerequisite(),
            new UpdatedAfterReview());

    private Rules() {}

    /** The ids authors may name: of rules, and of mistakes that are found before rules run. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        ALL.forEach(rule -> ids.add(rule.id()));
        for (Mistake mistake : Mistake.values()) {
            ids.add(mistake.id());
        }
        return ids;
    }
}
