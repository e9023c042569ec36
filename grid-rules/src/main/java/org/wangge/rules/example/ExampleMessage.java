package org.wangge.rules.example;

import java.util.Locale;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.MessageCode;
import org.wangge.core.explain.Text;

/** What is said of an example that comes out otherwise; the sentences stand in the bundle beside this package. */
enum ExampleMessage implements MessageCode {
    /** There should be a case. */
    CASE,
    /** Any case. */
    A_CASE,
    /** No case. */
    NO_CASE,
    /** The state of the case. */
    STATE,
    /** Whether the case is closed. */
    CLOSED,
    /** Who holds the case. */
    HOLDER,
    /** The task of a unit. Attributes: unit. */
    TASK,
    /** When a clock is due. Attributes: clock. */
    DUE,
    /** The clocks that have run out. */
    OVERDUE,
    /** The steps of the system. */
    BY_SYSTEM,
    /** Somebody takes an action. Attributes: actor, action. */
    ACT,
    /** The action is legal. */
    ACCEPTED,
    /** The action was taken. Attributes: state. */
    ACCEPTED_IN_STATE,
    /** The action is refused. Attributes: codes. */
    REFUSED_WITH,
    /** The action was refused. Attributes: reasons. */
    REFUSED,
    /** The command has not the right form. Attributes: violations. */
    INVALID,
    /** The grids that are given. */
    GIVEN_GRIDS,
    /** They should be a tree. */
    A_TREE;

    /** The sentence in both languages. */
    Text text(Object... namesAndValues) {
        Message message = Message.of(this, namesAndValues);
        return Text.of(message.render(Locale.CHINESE), message.render(Locale.ENGLISH));
    }

    @Override
    public String bundle() {
        return "org.wangge.rules.example.messages";
    }
}
