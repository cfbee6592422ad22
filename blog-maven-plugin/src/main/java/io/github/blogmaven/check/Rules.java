package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Mistake;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every rule there is, in order of the ids. */
public final class Rules {
    static final List<Rule> ALL = List.of(
            new AbsoluteLink(),
            new BrokenAnchor(),
            new BrokenLink(),
            new DuplicateDescription(),
            new DuplicateTitle(),
            new EmptyHeading(),
            new EmptyLink(),
            new EmptyTopic(),
            new ExtraCells(),
            new FenceWithoutLanguage(),
            new FileNameAlt(),
            new ForeignSyntax(),
            new ForeignText(),
            new HeavyImage(),
            new LaterPartFirst(),
            new LinkToRedirect(),
            new LinkToReplaced(),
            new LinkToUnpublished(),
            new LiteralEmphasis(),
            new LongDescription(),
            new LostAnchor(),
            new LostUrl(),
            new MalformedUrl(),
            new MergeMarker(),
            new MisalignedDiagram(),
            new MissingAlt(),
            new MissingBasis(),
            new MissingDate(),
            new MissingDescription(),
            new MissingImage(),
            new MissingSection(),
            new MissingTitle(),
            new MissingTranslation(),
            new NearDuplicateTag(),
            new OrphanPost(),
            new OtherLanguageLink(),
            new OutdatedTranslation(),
            new PartOutOfOrder(),
            new Placeholder(),
            new RepeatedDefinition(),
            new RepeatedStep(),
            new ReversedLink(),
            new ReviewDue(),
            new RootedLink(),
            new SeriesGap(),
            new SeriesWithoutFile(),
            new SinglePartSeries(),
            new SingleUseTag(),
            new SkippedHeading(),
            new StaleLinkText(),
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
            new UnreachablePage(),
            new UntranslatedPart(),
            new UnusedDefinition(),
            new UnusedFile(),
            new UnwrittenPrerequisite(),
            new UpdatedAfterReview(),
            new UpdatedBeforeDate(),
            new VagueLinkText());

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
