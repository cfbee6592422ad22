package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskListTest {
    private static final String OPEN =
            "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"{task.open}\"> ";
    private static final String DONE =
            "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"{task.done}\"> ";

    @Test
    void showsWhatIsDone() {
        assertThat(TestBody.of("""
                - [ ] read *this*
                - [x] done
                - [X] done too
                - no task
                """).html()).isEqualTo("""
                <ul>
                %sread <em>this</em></li>
                %sdone</li>
                %sdone too</li>
                <li>no task</li>
                </ul>
                """.formatted(OPEN, DONE, DONE));
    }

    @Test
    void nests() {
        assertThat(TestBody.of("1. [x] out\n   - [ ] in\n").html()).isEqualTo("""
                <ol>
                %sout
                <ul>
                %sin</li>
                </ul>
                </li>
                </ol>
                """.formatted(DONE, OPEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ ] text", "- [] text", "- [ ]text", "- [y] text", "- `[ ]` text", "> [ ] text"})
    void needsAListAndABoxOfOneLetter(String markdown) {
        assertThat(TestBody.of(markdown).html()).doesNotContain("checkbox");
    }
}
