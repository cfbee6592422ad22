package io.github.blogmaven.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Code that is too much for the compiler is a finding about the code, not a fault of a rule. */
class HostileJavaTest {
    private static final long SMALL_STACK = 512 << 10;

    @Test
    void saysOfCodeThatNestsTooDeepThatItDoes() throws Exception {
        String code = "int x = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ";";
        AtomicReference<Optional<Slip>> slip = new AtomicReference<>(Optional.empty());
        Thread thread = new Thread(null, () -> slip.set(new JavaCode().slip(code)), "small", SMALL_STACK);
        thread.start();
        thread.join();

        assertThat(slip.get()).map(Slip::problem).hasValue("this nests too deep to be read");
    }
}
