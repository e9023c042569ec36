package org.wangge.core;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.casefile.Violation;
import org.wangge.core.casefile.ViolationCode;

/** Checks the form of commands at the door, and says what is wrong in the library's own two languages. */
final class CommandCheck {

    private static final int LONGEST_SHOWN = 80;

    private final Validator validator;

    CommandCheck(Validator validator) {
        this.validator = validator;
    }

    List<Violation> violations(MigrationRequest request) {
        return found(request);
    }

    private <T> List<Violation> found(T request) {
        List<Violation> violations = new ArrayList<>();
        validator.validate(request).stream()
                .map(CommandCheck::violation)
                .sorted(java.util.Comparator.comparing(Violation::field))
                .forEach(violations::add);
        return violations;
    }

    List<Violation> violations(CommandRequest request, Instant now) {
        List<Violation> violations = found(request);
        Stream.ofNullable(request.reporter())
                .flatMap(Optional::stream)
                .filter(reporter -> !isCoherent(reporter))
                .forEach(reporter -> violations.add(Violation.of("reporter", ViolationCode.REPORTER_CONTRADICTORY)));
        Stream.ofNullable(request.occurredAt())
                .flatMap(Optional::stream)
                .filter(at -> at.isAfter(now))
                .forEach(at -> violations.add(
                        Violation.of("occurredAt", ViolationCode.INSTANT_IN_FUTURE, "value", at, "now", now)));
        return violations;
    }

    private static Violation violation(ConstraintViolation<?> found) {
        String field = found.getPropertyPath().toString();
        String value = shortened(Objects.toString(found.getInvalidValue(), "-"));
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return switch (constraint) {
            case "NotBlank", "NotNull" -> Violation.of(field, ViolationCode.VALUE_MISSING);
            case "Size" ->
                Violation.of(
                        field,
                        ViolationCode.VALUE_TOO_LONG,
                        "max",
                        Objects.toString(
                                found.getConstraintDescriptor().getAttributes().get("max")));
            case "Pattern" -> malformed(field, value, found);
            default -> Violation.of(field, ViolationCode.VALUE_INVALID, "value", value, "expected", found.getMessage());
        };
    }

    /** A part that is null is reported as missing; then nothing more can be said. */
    private static boolean isCoherent(Reporter reporter) {
        return Stream.of(reporter.name(), reporter.contact()).anyMatch(Objects::isNull) || reporter.isCoherent();
    }

    /** Names of facts and actions are written in one way; other forms are shown by an example. */
    private static Violation malformed(String field, String value, ConstraintViolation<?> found) {
        Object form = found.getConstraintDescriptor().getAttributes().get("regexp");
        if (Reporter.NOT_BLANK.equals(form)) {
            return Violation.of(field, ViolationCode.VALUE_MISSING);
        }
        return CaseCommand.KEBAB.equals(form)
                ? Violation.of(field, ViolationCode.NAME_MALFORMED, "value", value)
                : Violation.of(field, ViolationCode.VALUE_INVALID, "value", value, "expected", found.getMessage());
    }

    /** Somebody may send the bytes of a file where its place belongs; they are not sent back. */
    private static String shortened(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
    }
}
