package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.casefile.Violation;
import org.wangge.core.casefile.ViolationCode;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.store.ReporterStore;
import org.wangge.testkit.assertion.GridAssertions;

/** A reporter through the door: kept beside the case, found by whom the host allows, in nothing that leaves. */
class ReporterDeskTest {

    private static final String NAME = "柳下某某";
    private static final String CONTACT = "133-0000-9999";
    private static final Reporter REPORTER = Reporter.of(NAME, CONTACT, true);

    private final Desk desk = new Desk();

    private static CommandRequest report(String commandId) {
        return Desk.request("leader-1", "report", Map.of("category", "litter", "location", "g1"), commandId);
    }

    private ReporterStore reporters() {
        return desk.town().governance().reporters();
    }

    /** Everything that is stored for ever, leaves, or is shown to whoever asks. */
    private List<String> everythingElse(Outcome outcome) {
        return List.of(
                outcome.toString(),
                desk.file().toString(),
                desk.town().governance().cases().history(Desk.CASE).toString(),
                desk.stores().outbox().pending(1000).toString(),
                desk.stores()
                        .commands()
                        .find(Desk.CASE.region(), org.wangge.core.procedure.CommandId.of("cmd"))
                        .toString(),
                desk.town().governance().cases().deadlines(Desk.CASE).toString());
    }

    @Test
    void isKeptBesideTheCaseAndNowhereElse() {
        Outcome outcome = desk.handle(report("cmd").reportedBy(REPORTER));
        GridAssertions.assertThat(outcome).isAcceptedForTheFirstTime();
        assertThat(reporters().find(Desk.CASE)).contains(REPORTER);
        assertThat(everythingElse(outcome))
                .allSatisfy(text -> assertThat(text).doesNotContain(NAME, CONTACT, "9999", "柳下"));
        assertThat(desk.file().attributes()).containsKey(CoreFacts.CONSENT_TO_CONTACT.id());
    }

    @Test
    void isNotKeptByAPreview() {
        Outcome preview = desk.town().governance().cases().preview(report("cmd").reportedBy(REPORTER));
        assertThat(preview.isAccepted()).isTrue();
        assertThat(preview.toString()).doesNotContain(NAME, CONTACT);
        assertThat(reporters().find(Desk.CASE)).isEmpty();
    }

    @Test
    void canBeErasedWithoutATraceInTheCase() {
        desk.handle(report("cmd").reportedBy(REPORTER));
        CaseFile before = desk.file();
        assertThat(reporters().erase(Desk.CASE)).isTrue();
        assertThat(reporters().find(Desk.CASE)).isEmpty();
        assertThat(desk.file()).isEqualTo(before);
        assertThat(CaseFile.fold(desk.town().governance().cases().history(Desk.CASE)))
                .isEqualTo(before);
        assertThat(reporters().erase(Desk.CASE)).isFalse();
    }

    @Test
    void doesNotComeBackWithTheSameCommand() {
        desk.handle(report("cmd").reportedBy(REPORTER));
        reporters().erase(Desk.CASE);
        Outcome again = desk.handle(report("cmd").reportedBy(REPORTER));
        assertThat(((Outcome.Accepted) again).repeated()).isTrue();
        assertThat(reporters().find(Desk.CASE)).isEmpty();
    }

    /** Else the fingerprint of the command would tell a right guess from a wrong one after the erasure. */
    @Test
    void isNoPartOfWhatIsRememberedOfTheCommand() {
        desk.handle(report("cmd").reportedBy(REPORTER));
        Outcome other = desk.handle(report("cmd").reportedBy(Reporter.of("other", "0", false)));
        assertThat(((Outcome.Accepted) other).repeated()).isTrue();
        assertThat(reporters().find(Desk.CASE)).contains(REPORTER);
    }

    @Test
    void isNotKeptIfTheReportIsRefused() {
        Outcome refused =
                desk.handle(Desk.request("leader-1", "report", Map.of("category", "no-such", "location", "g1"), "cmd")
                        .reportedBy(REPORTER));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(refused.toString()).doesNotContain(NAME, CONTACT);
        assertThat(reporters().find(Desk.CASE)).isEmpty();
    }

    @Test
    void cannotBeChangedByWhoeverActsLater() {
        desk.reported();
        Outcome refused = desk.handle(Desk.request("clerk-1", "file", Map.of("scope", "village"), "later")
                .reportedBy(REPORTER));
        assertThat(((Outcome.Refused) refused).reasons())
                .extracting(reason -> reason.code().name())
                .containsExactly("FIELD_UNKNOWN");
        assertThat(reporters().find(Desk.CASE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "n,,true,false,reporter,REPORTER_CONTRADICTORY",
        "n,c,true,true,reporter,REPORTER_CONTRADICTORY",
        "' ',c,true,false,reporter.name,VALUE_MISSING",
        "n,'',true,false,reporter.contact,VALUE_MISSING"
    })
    void hasAForm(String name, String contact, boolean consent, boolean anonymous, String field, ViolationCode code) {
        Reporter reporter = new Reporter(Optional.ofNullable(name), Optional.ofNullable(contact), consent, anonymous);
        Outcome outcome = desk.handle(report("cmd").reportedBy(reporter));
        assertThat(((Outcome.Invalid) outcome).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).startsWith(field);
            assertThat(violation.code()).isEqualTo(code);
        });
        assertThat(desk.town().governance().cases().find(Desk.CASE)).isEmpty();
    }

    @Test
    void mayGiveAContactWithoutAName() {
        Reporter nameless = new Reporter(Optional.empty(), Optional.of(CONTACT), true, false);
        GridAssertions.assertThat(desk.handle(report("cmd").reportedBy(nameless)))
                .isAcceptedForTheFirstTime();
        assertThat(reporters().find(Desk.CASE)).contains(nameless);
    }

    @Test
    void isNotRepeatedInViolations() {
        Reporter tooLong = new Reporter(Optional.of(NAME.repeat(26)), Optional.of(CONTACT.repeat(20)), true, true);
        Outcome outcome = desk.handle(report("cmd").reportedBy(tooLong));
        List<Violation> violations = ((Outcome.Invalid) outcome).violations();
        assertThat(violations)
                .extracting(Violation::code)
                .containsExactlyInAnyOrder(
                        ViolationCode.VALUE_TOO_LONG,
                        ViolationCode.VALUE_TOO_LONG,
                        ViolationCode.REPORTER_CONTRADICTORY);
        assertThat(violations.toString()).doesNotContain(NAME, CONTACT);
    }
}
