package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.casefile.AttachmentRequest;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Violation;
import org.wangge.core.casefile.ViolationCode;
import org.wangge.testkit.assertion.GridAssertions;
import org.wangge.testkit.fixture.SmallTown;

/** Attachments through the door: their form is checked, they are kept, and they belong to the command. */
class AttachmentDeskTest {

    private final Desk desk = new Desk();

    private static CommandRequest report(String commandId, AttachmentRequest... attachments) {
        return CommandRequest.of(
                new CaseCommand(
                        SmallTown.REGION.value(),
                        Desk.CASE.value(),
                        "report",
                        Map.of("category", "litter", "location", "g1"),
                        List.of(attachments)),
                "leader-1",
                commandId);
    }

    private List<Violation> violations(AttachmentRequest... attachments) {
        Outcome outcome = desk.handle(report("cmd", attachments));
        assertThat(desk.town().governance().cases().find(Desk.CASE)).isEmpty();
        return ((Outcome.Invalid) outcome).violations();
    }

    private static AttachmentRequest whole(String kind, String reference, String digest, String mediaType) {
        return new AttachmentRequest(kind, reference, Optional.ofNullable(digest), Optional.ofNullable(mediaType));
    }

    @ParameterizedTest
    @CsvSource({
        "Photo,oss://1,,,command.attachments[0].kind,NAME_MALFORMED",
        "photo,two words,,,command.attachments[0].reference,VALUE_INVALID",
        "photo,'data:image/png;base64,AAAA',,,command.attachments[0].reference,VALUE_INVALID",
        "photo,oss://1,abc,,command.attachments[0].digest,VALUE_INVALID",
        "photo,oss://1,,image,command.attachments[0].mediaType,VALUE_INVALID"
    })
    void refusesWhatHasNotTheForm(
            String kind, String reference, String digest, String mediaType, String field, ViolationCode code) {
        assertThat(violations(whole(kind, reference, digest, mediaType)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).startsWith(field);
                    assertThat(violation.code()).isEqualTo(code);
                });
    }

    @Test
    void doesNotSendTheBytesBack() {
        assertThat(violations(AttachmentRequest.of("photo", "data:image/png;base64," + "A".repeat(100_000))))
                .extracting(Violation::code)
                .containsExactlyInAnyOrder(ViolationCode.VALUE_INVALID, ViolationCode.VALUE_TOO_LONG);
        assertThat(violations(AttachmentRequest.of("photo", "data:image/png;base64," + "A".repeat(100_000))))
                .allSatisfy(violation -> assertThat(violation.toString()).hasSizeLessThan(500));
    }

    @Test
    void takesAHundredAtOnceAndNoMore() {
        AttachmentRequest[] many = IntStream.range(0, 101)
                .mapToObj(number -> AttachmentRequest.of("photo", "oss://" + number))
                .toArray(AttachmentRequest[]::new);
        assertThat(violations(many))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("command.attachments"));
        AttachmentRequest[] hundred = java.util.Arrays.copyOf(many, 100);
        GridAssertions.assertThat(desk.handle(report("cmd", hundred))).isAcceptedForTheFirstTime();
        assertThat(desk.file().attachments()).hasSize(100);
    }

    @Test
    void keepsThemInTheCase() {
        desk.handle(report("cmd", AttachmentRequest.of("photo", "oss://1")));
        assertThat(desk.file().attachments())
                .singleElement()
                .satisfies(attachment -> assertThat(attachment.reference()).isEqualTo("oss://1"));
    }

    @Test
    void knowsTheSameCommandByThem() {
        GridAssertions.assertThat(desk.handle(report("cmd", AttachmentRequest.of("photo", "oss://1"))))
                .isAcceptedForTheFirstTime();
        Outcome again = desk.handle(report("cmd", AttachmentRequest.of("photo", "oss://1")));
        assertThat(((Outcome.Accepted) again).repeated()).isTrue();
        Outcome other = desk.handle(report("cmd", AttachmentRequest.of("photo", "oss://2")));
        assertThat(((Outcome.Invalid) other).violations())
                .extracting(Violation::code)
                .containsExactly(ViolationCode.COMMAND_ID_REUSED);
        assertThat(desk.file().attachments()).hasSize(1);
    }
}
