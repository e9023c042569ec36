package org.wangge.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBookCompiler;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.store.Stores;

/** Finds the rule book of a case: among those given, or compiled again from the source that the store keeps. */
final class StoredRuleBooks {

    private final RuleBooks given;
    private final Stores stores;
    private final Optional<RuleBookCompiler> compiler;
    /** Replaced, never changed: threads that compile the same book at the same time do no harm. */
    private volatile Map<String, RuleBook> compiledAgain = Map.of();

    StoredRuleBooks(RuleBooks given, Stores stores, Optional<RuleBookCompiler> compiler) {
        this.given = given;
        this.stores = stores;
        this.compiler = compiler;
    }

    void keepSources() {
        stores.unitOfWork().execute(() -> {
            given.all()
                    .forEach(book ->
                            book.source().ifPresent(source -> stores.ruleBooks().keep(book.digest(), source)));
            return given;
        });
    }

    /** The rules of a region over time; which of them hold is a matter of the day. */
    RuleTimeline governing(RegionId region) {
        return given.timeline(region)
                .orElseThrow(() -> new IllegalStateException("No rule book governs region '" + region + "'"));
    }

    RuleBook of(CaseFile file) {
        return of(file.id(), file.ruleBook());
    }

    /** A book that governs a case, or did before the case was moved to other rules. */
    RuleBook of(CaseId id, String digest) {
        return find(digest)
                .orElseThrow(() -> new IllegalStateException("Case " + id + " is pinned to rule book " + digest
                        + ", which was neither given nor kept; give it as an earlier book"));
    }

    /** The book with a digest, or empty if it was neither given nor its source kept. */
    Optional<RuleBook> find(String digest) {
        return given.find(digest)
                .or(() -> Optional.ofNullable(compiledAgain.get(digest)))
                .or(() -> stores.ruleBooks().find(digest).map(source -> remember(compiled(digest, source))));
    }

    private RuleBook remember(RuleBook book) {
        Map<String, RuleBook> more = new HashMap<>(compiledAgain);
        more.put(book.digest(), book);
        compiledAgain = Map.copyOf(more);
        return book;
    }

    private RuleBook compiled(String digest, RuleBookSource source) {
        RuleTimeline books = compiler.orElseThrow(() -> new IllegalStateException("Rule book " + digest + " of pack '"
                        + source.mainPack() + "' is known by its source alone; give a compiler to compile it again"))
                .compile(source);
        return books.find(digest)
                .orElseThrow(() -> new IllegalStateException("The source of rule book " + digest + " of pack '"
                        + source.mainPack() + "' now compiles to others, " + books));
    }
}
