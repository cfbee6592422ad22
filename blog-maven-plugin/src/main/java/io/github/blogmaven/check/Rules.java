package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every rule there is, in order of the ids, each with how grave it is. */
public final class Rules {
    static final List<Listed> ALL = List.of(
            warning(new AbsoluteLink()),
            error(new BaseElement()),
            essential(new BrokenAnchor()),
            essential(new BrokenLink()),
            warning(new CodeNotHighlighted()),
            warning(new ContradictoryPrerequisite()),
            off(new DiagramWithoutAlt()),
            warning(new DuplicateDescription()),
            warning(new DuplicateTitle()),
            off(new EarlyMention()),
            warning(new EmptyCallout()),
            warning(new EmptyCode()),
            warning(new EmptyHeading()),
            warning(new EmptyLink()),
            warning(new EmptyTopic()),
            warning(new ExtraCells()),
            off(new FenceWithoutLanguage()),
            warning(new FileNameAlt()),
            warning(new ForeignSyntax()),
            warning(new ForeignText()),
            warning(new FutureDate()),
            warning(new HeavyImage()),
            off(new HeldBack()),
            off(new JavaSyntax()),
            warning(new LaterPartFirst()),
            error(new LinkAhead()),
            warning(new LinkToRedirect()),
            warning(new LinkToReplaced()),
            essential(new LinkToUnpublished()),
            warning(new LiteralAttributes()),
            warning(new LiteralCode()),
            warning(new LiteralContainer()),
            warning(new LiteralEmphasis()),
            warning(new LiteralHeading()),
            warning(new LiteralLink()),
            warning(new LiteralTag()),
            warning(new LongDescription()),
            warning(new LostAnchor()),
            error(new LostUrl()),
            essential(new MalformedUrl()),
            warning(new MarkdownInHtml()),
            error(new MergeMarker()),
            warning(new MisalignedDiagram()),
            warning(new MissingAlt()),
            warning(new MissingBasis()),
            warning(new MissingCells()),
            warning(new MissingDate()),
            off(new MissingDescription()),
            essential(new MissingImage()),
            warning(new MissingSection()),
            warning(new MissingSource()),
            warning(new MissingTitle()),
            off(new MissingTranslation()),
            warning(new NearDuplicateTag()),
            off(new OrphanPost()),
            warning(new OtherLanguageLink()),
            warning(new OutdatedTranslation()),
            warning(new PartOutOfOrder()),
            warning(new Placeholder()),
            warning(new RepeatedDefinition()),
            warning(new RepeatedHeading()),
            error(new RepeatedId()),
            warning(new RepeatedStep()),
            warning(new ReversedLink()),
            warning(new ReviewDue()),
            off(new RootedLink()),
            warning(new SecondTitle()),
            warning(new SeriesGap()),
            off(new SeriesWithoutFile()),
            off(new SinglePartSeries()),
            off(new SingleUseTag()),
            warning(new SkippedHeading()),
            warning(new StaleLinkText()),
            warning(new StepBeforePrerequisite()),
            off(new SuppressionWithoutReason()),
            warning(new TermBeforeIntroduction()),
            warning(new TermIntroducedTwice()),
            warning(new TranslationDrift()),
            warning(new UnclosedContainer()),
            error(new UnclosedFence()),
            warning(new UndeclaredLanguage()),
            warning(new UndefinedReference()),
            warning(new UnevenTable()),
            warning(new UnfinishedSeries()),
            warning(new UnintroducedTerm()),
            warning(new UnknownCallout()),
            warning(new UnknownElement()),
            warning(new UnknownEmoji()),
            warning(new UnknownFenceAttribute()),
            warning(new UnknownFenceLanguage()),
            essential(new UnknownScheme()),
            off(new UnlinkedNext()),
            warning(new UnreachablePage()),
            warning(new UntranslatedPart()),
            warning(new UnusedAbbreviation()),
            warning(new UnusedDefinition()),
            warning(new UnusedFile()),
            warning(new UnwrittenPrerequisite()),
            off(new UpdatedAfterReview()),
            warning(new UpdatedBeforeDate()),
            warning(new VagueLinkText()));

    private Rules() {}

    /**
     * A rule with what is not its own to say.
     *
     * @param id the name authors see in reports and write to silence the rule
     * @param severity unless {@code blog.yml} says otherwise; empty for a rule that is off until it is asked for
     * @param isEssential whether it finds what would publish something broken, so that {@code generate} runs it too
     */
    record Listed(Rule rule, String id, Optional<Severity> severity, boolean isEssential) {}

    private static Listed essential(Rule rule) {
        return new Listed(rule, idOf(rule), Optional.of(Severity.ERROR), true);
    }

    private static Listed error(Rule rule) {
        return new Listed(rule, idOf(rule), Optional.of(Severity.ERROR), false);
    }

    private static Listed warning(Rule rule) {
        return new Listed(rule, idOf(rule), Optional.of(Severity.WARNING), false);
    }

    private static Listed off(Rule rule) {
        return new Listed(rule, idOf(rule), Optional.empty(), false);
    }

    /** The name of the class with hyphens: {@code BrokenLink} is {@code broken-link}. */
    private static String idOf(Rule rule) {
        String name = rule.getClass().getSimpleName();
        StringBuilder id = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && !id.isEmpty()) {
                id.append('-');
            }
            id.append(Character.toLowerCase(c));
        }
        return id.toString();
    }

    /** The ids authors may name: of rules, and of mistakes that are found before rules run. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        ALL.forEach(listed -> ids.add(listed.id()));
        for (Mistake mistake : Mistake.values()) {
            ids.add(mistake.id());
        }
        return ids;
    }
}
