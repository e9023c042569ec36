package org.wangge.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.AttachmentRequest;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Reporter;

/** What is taken for right at a glance, the validation finds right, too. */
class PlainCommandTest {

    private static final Instant NOW = Instant.parse("2026-10-09T02:00:00Z");
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static CommandRequest usual() {
        CaseCommand command = new CaseCommand("town", "c-1", "dispatch-town", Map.of("note", "在路上"));
        return CommandRequest.of(command, "u-1", "cmd-1");
    }

    @Property(tries = 3000)
    void isNeverWhatTheValidationRefuses(@ForAll("requests") CommandRequest request) {
        if (PlainCommand.isRight(request, NOW)) {
            assertThat(VALIDATOR.validate(request)).isEmpty();
        }
    }

    @Test
    void isTheUsualCommandNowOrEarlier() {
        assertThat(PlainCommand.isRight(usual(), NOW)).isTrue();
        assertThat(PlainCommand.isRight(usual().at(NOW), NOW)).isTrue();
    }

    @Test
    void isNoCommandOfTheFutureAndNoneWithAttachmentsOrReporter() {
        CommandRequest attaching = CommandRequest.of(
                usual().command().attaching(AttachmentRequest.of("photo", "oss://1.jpg")), "u-1", "cmd-1");

        assertThat(PlainCommand.isRight(usual().at(NOW.plusMillis(1)), NOW)).isFalse();
        assertThat(PlainCommand.isRight(attaching, NOW)).isFalse();
        assertThat(PlainCommand.isRight(usual().reportedBy(Reporter.of("n", "1", true)), NOW))
                .isFalse();
    }

    @Provide
    Arbitrary<CommandRequest> requests() {
        Arbitrary<Optional<Instant>> times = Arbitraries.just(Optional.empty());
        return Combinators.combine(commands(), texts(), texts(), times.injectNull(0.01))
                .as((command, actor, id, time) -> new CommandRequest(command, actor, id, time, Optional.empty()));
    }

    private static Arbitrary<CaseCommand> commands() {
        return Combinators.combine(texts(), texts(), names(), names(), texts())
                .as((region, id, action, field, value) -> {
                    Map<String, String> fields = new HashMap<>();
                    fields.put(field, value);
                    return new CaseCommand(region, id, action, fields, List.of());
                })
                .injectNull(0.01);
    }

    /** Mostly right ones, so that a single wrong one is not lost among others. */
    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of("u-1", "在路上", "x".repeat(64), "a b\nc")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                " ",
                                "\t",
                                "\u0001",
                                "\u00a0",
                                "\u3000",
                                " x",
                                "\u3000x",
                                "x".repeat(65),
                                "y".repeat(2001))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(70)),
                Tuple.of(1, Arbitraries.just((String) null)));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of("report", "dispatch-town", "a1-b2", "x".repeat(200))),
                Tuple.of(2, Arbitraries.of("", "Report", "1a", "a--b", "-a", "a-", "a_b", "a\n", "ä", "ı")),
                Tuple.of(1, Arbitraries.just((String) null)));
    }
}
