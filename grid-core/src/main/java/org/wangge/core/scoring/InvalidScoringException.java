package org.wangge.core.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;

/**
 * A definition that cannot score anybody fairly, or a call that does not fit its policy.
 *
 * <p>It lists every problem that was found at once, each with a {@link ScoringMessage} code and attributes, so that a
 * reader of packs can report them in Chinese and English.
 */
public final class InvalidScoringException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> problems;

    InvalidScoringException(List<Message> problems) {
        super(problems.stream().map(Message::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    static InvalidScoringException of(ScoringMessage code, Object... namesAndValues) {
        return new InvalidScoringException(List.of(Message.of(code, namesAndValues)));
    }

    static void throwIfAny(List<Message> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidScoringException(problems);
        }
    }

    /**
     * What is wrong.
     *
     * @return at least one problem
     */
    public List<Message> problems() {
        return problems;
    }
}
