package io.github.blogmaven.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesWhatThereIs() {
        assertThat(Json.write(Json.object("a", List.of(1, true, "b"), "c", Map.of(), "d", List.of())))
                .isEqualTo("{\"a\":[1,true,\"b\"],\"c\":{},\"d\":[]}");
    }

    @Test
    void escapesWhatATextMayNotHold() {
        assertThat(Json.write("\"\\\n\u0001\u2028 한글 <b> a < b <"))
                .isEqualTo("\"\\\"\\\\\\u000a\\u0001\\u2028 한글 <b> a < b <\"");
    }

    @Test
    void endsNoScriptAndBeginsNoComment() {
        assertThat(Json.write("</script><!-- <script>")).isEqualTo("\"<\\/script>\\u003c!-- <script>\"");
    }
}
