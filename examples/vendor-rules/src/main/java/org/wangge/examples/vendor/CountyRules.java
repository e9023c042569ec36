package org.wangge.examples.vendor;

import java.nio.file.Path;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.rules.PackReader;

/** The rules of the invented county, as a platform loads them. */
public final class CountyRules {

    private CountyRules() {}

    /**
     * Loads the rules at the start of a platform: every finding of a broken pack, or the books.
     *
     * @param folder the folder of the pack
     * @return what {@code GridGovernance.builder().ruleBooks} takes
     * @throws org.wangge.rules.lint.UncleanPackException if the pack has errors; it carries all findings
     */
    public static RuleBooks load(Path folder) {
        RuleBook book = PackReader.fromFolder(folder).requireClean();
        return RuleBooks.of(book);
    }
}
