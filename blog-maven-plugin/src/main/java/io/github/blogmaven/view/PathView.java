package io.github.blogmaven.view;

import java.util.List;

/**
 * A reading path.
 *
 * @param item what lists say of it
 */
public record PathView(PathItem item, Markup why, List<StepView> steps) {
    public PathView {
        steps = List.copyOf(steps);
    }
}
