package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.calendar.CalendarMessage;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.MessageCode;

class DeadlineMessageTest {

    static Stream<MessageCode> codes() {
        return Stream.concat(Arrays.stream(DeadlineMessage.values()), Arrays.stream(CalendarMessage.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isSaidInBothLanguages(MessageCode code) {
        assertThat(Message.of(code).render(Locale.ENGLISH)).isNotBlank().isASCII();
        assertThat(Message.of(code).render(Locale.CHINESE)).isNotBlank().matches(".*\\p{IsHan}.*");
    }
}
