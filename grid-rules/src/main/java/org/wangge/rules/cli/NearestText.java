package org.wangge.rules.cli;

import java.util.Collection;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.NearestName;

/** Says what somebody may have meant, as the end of a sentence that says what is wrong. */
final class NearestText {

    private NearestText() {}

    /** The hint that follows an error, blank if nothing that is known is near. */
    static Text hint(String written, Collection<String> known) {
        return NearestName.to(written.strip(), known)
                .map(text -> Message.of(CliMessage.DID_YOU_MEAN, "text", text))
                .map(hint -> Text.of(hint.render(Language.ZH.locale()), hint.render(Language.EN.locale())))
                .orElse(Text.of(""));
    }
}
