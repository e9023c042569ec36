package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.RuleBook;

/** References to files: their form, what steps ask for, and what a case keeps. */
class AttachmentTest {

    private static final EvidenceKind AFTER = EvidenceKind.of("photo-after");
    private static final EvidenceKind RECEIPT = EvidenceKind.of("receipt");
    private static final Procedure ASKING = Town.changing("handle", step -> step.addEvidence(AFTER, RECEIPT));

    private static CaseDecision handle(Procedure procedure, AttachmentRequest... attachments) {
        Walk walk = Walk.handling(procedure);
        CaseCommand command = Walk.command("handle", "result", "清理完毕");
        for (AttachmentRequest attachment : attachments) {
            command = command.attaching(attachment);
        }
        CaseRules rules = new CaseRules("digest", procedure, Town.BOOK.catalog(), Town.SHANGHAI);
        return new CaseDecider(rules)
                .decide(walk.current(), command, Town.ZHAO, Optional.empty(), Town.context("2026-09-30T15:00"));
    }

    private static AttachmentRequest file(String kind) {
        return AttachmentRequest.of(kind, "oss://cases/1/" + kind + ".jpg");
    }

    @Nested
    class Evidence {

        @Test
        void thatIsMissingIsNamedEachByItself() {
            CaseDecision.Refused refused = (CaseDecision.Refused) handle(ASKING, file("photo-before"));
            assertThat(refused.reasons())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.EVIDENCE_REQUIRED, RefusalCode.EVIDENCE_REQUIRED);
            assertThat(refused.reasons())
                    .extracting(reason -> reason.message().attributes().get("evidence"))
                    .containsExactly(AFTER, RECEIPT);
            Refusal first = refused.reasons().get(0);
            assertThat(first.rule()).hasValue(Town.rule("handle"));
            assertThat(first.render(Locale.ENGLISH))
                    .startsWith("Cannot handle: evidence photo-after is missing; attach it");
            assertThat(first.render(Locale.CHINESE)).startsWith("不能执行 handle：缺少证据材料 photo-after");
        }

        @Test
        void thatIsThereMakesTheActionLegal() {
            assertThat(handle(ASKING, file("receipt"), file("photo-after"), file("photo-after")))
                    .isInstanceOf(CaseDecision.Accepted.class);
        }

        @Test
        void thatNobodyAskedForIsWelcome() {
            assertThat(handle(Walk.handling().procedure(), file("sketch"))).isInstanceOf(CaseDecision.Accepted.class);
        }

        @Test
        void changesTheDigestOnlyWhereItIsAskedFor() {
            RuleBook asking = Town.bookOf(ASKING);
            assertThat(asking.digest()).isNotEqualTo(Town.BOOK.digest());
            assertThat(asking.canonicalText()).contains("evidence=[photo-after, receipt]");
            assertThat(Town.BOOK.canonicalText()).doesNotContain("evidence");
            RuleBook turned = Town.bookOf(Town.changing("handle", step -> step.addEvidence(RECEIPT, AFTER)));
            assertThat(turned.digest()).isEqualTo(asking.digest());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Photo", "photo_after", "照片", "-a", "a--b", "1st-photo"})
        void hasKebabCaseNames(String kind) {
            assertThat(EvidenceKind.isWellFormed(kind)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EvidenceKind.of(kind))
                    .withMessageContaining("'" + kind + "'");
        }

        @Test
        void hasNamesOfAtMost64Characters() {
            assertThat(EvidenceKind.isWellFormed("a".repeat(64))).isTrue();
            assertThat(EvidenceKind.isWellFormed("a".repeat(65))).isFalse();
        }
    }

    @Nested
    class InTheCase {

        @Test
        void followTheActionAndStayInTheirOrder() {
            CaseDecision.Accepted accepted =
                    (CaseDecision.Accepted) handle(ASKING, file("receipt"), file("photo-after"));
            assertThat(accepted.events())
                    .extracting(event -> event.getClass().getSimpleName())
                    .startsWith("ActionTaken", "AttachmentsAdded");
            assertThat(((CaseEvent.AttachmentsAdded) accepted.events().get(1)).attachments())
                    .extracting(Attachment::kind)
                    .containsExactly(RECEIPT, AFTER);
        }

        @Test
        void areNoEventWhereThereAreNone() {
            CaseDecision.Accepted accepted =
                    (CaseDecision.Accepted) handle(Walk.handling().procedure());
            assertThat(accepted.events()).noneMatch(CaseEvent.AttachmentsAdded.class::isInstance);
        }

        @Test
        void addUpInTheFold() {
            Walk walk = Walk.handling();
            CaseFile file = walk.file();
            for (String kind : List.of("photo-before", "photo-after")) {
                CaseEvent event =
                        new CaseEvent.AttachmentsAdded(List.of(file(kind).attachment()));
                file = file.apply(Walk.envelope(
                        file.version() + 1,
                        "2026-09-30T15:00",
                        walk.history().get(0).entitlement(),
                        event));
            }
            assertThat(file.attachments())
                    .extracting(attachment -> attachment.kind().value())
                    .containsExactly("photo-before", "photo-after");
            assertThat(file.lastActedAt()).isEqualTo(walk.file().lastActedAt());
        }
    }

    @Nested
    class Forms {

        private Attachment of(String reference) {
            return new Attachment(AFTER, reference, Optional.empty(), Optional.empty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "oss://cases/1.jpg", "照片/1.jpg", "database/7", "/data:1"})
        void takeAnyKeyOfAStoreForFiles(String reference) {
            assertThat(of(reference).reference()).isEqualTo(reference);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "two words",
                    "a\nb",
                    "a\tb",
                    "a\u0000b",
                    "data:image/png;base64,AAAA",
                    "DATA:,x",
                    "Data:x"
                })
        void refuseTextsAndBytes(String reference) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(reference))
                    .withMessageContaining("reference of an attachment");
        }

        @Test
        void boundReferences() {
            assertThat(of("r".repeat(512)).reference()).hasSize(512);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of("r".repeat(513)))
                    .withMessageContaining("513 characters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0123456789abcdef0123456789abcdef", "sha-256:XY", "sha-256:", "sm3:abc", "SM3:00"})
        void refuseDigestsWithoutAlgorithmOrDigits(String digest) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Attachment(AFTER, "x", Optional.of(digest), Optional.empty()))
                    .withMessageContaining("digest of an attachment");
        }

        @ParameterizedTest
        @ValueSource(strings = {"image", "image/", "/jpeg", "image/jpeg; q=1", "Image/JPEG"})
        void refuseWhatIsNoMediaType(String type) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Attachment(AFTER, "x", Optional.empty(), Optional.of(type)))
                    .withMessageContaining("media type");
        }

        @Test
        void takeADigestAndAMediaType() {
            Attachment whole = new Attachment(
                    AFTER, "x", Optional.of("sm3:" + "0123456789abcdef".repeat(4)), Optional.of("application/pdf"));
            assertThat(whole.digest()).isPresent();
            assertThat(whole.mediaType()).hasValue("application/pdf");
        }
    }

    @Nested
    class Commands {

        @Test
        void keepTheirAttachmentsFromChangingAfterwards() {
            List<AttachmentRequest> attachments = new ArrayList<>(List.of(file("receipt")));
            CaseCommand command = new CaseCommand("r", "c", "handle", java.util.Map.of(), attachments);
            attachments.clear();
            assertThat(command.attachments()).hasSize(1);
            assertThat(command.with("note", "x").attachments()).hasSize(1);
            assertThat(command.attaching("photo", "1").attachments()).hasSize(2);
            assertThat(command.attachments()).hasSize(1);
        }
    }
}
