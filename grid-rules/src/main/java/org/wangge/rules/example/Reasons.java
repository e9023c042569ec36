package org.wangge.rules.example;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.casefile.Violation;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.Refusal;

/** Why an action was not taken, as one text in both languages, each reason with its code. */
final class Reasons {

    private Reasons() {}

    static Text of(List<Refusal> reasons) {
        return joined(reasons, locale -> reason -> reason.code() + ": " + reason.render(locale));
    }

    static Text ofForm(List<Violation> violations) {
        return joined(
                violations,
                locale -> violation ->
                        violation.code() + ": " + violation.message().render(locale));
    }

    private static <T> Text joined(List<T> all, Function<Locale, Function<T, String>> rendered) {
        return Text.of(list(all, rendered.apply(Locale.CHINESE)), list(all, rendered.apply(Locale.ENGLISH)));
    }

    private static <T> String list(List<T> all, Function<T, String> rendered) {
        return all.stream().map(rendered).collect(Collectors.joining("; "));
    }
}
