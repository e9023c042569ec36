package org.wangge.examples.benchmarks.store;

import java.util.List;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseQuery;

/** The library answers a question about many cases. */
final class OurList implements Contender {

    private final ListQuestion question;
    private final CaseQueries queries;
    private final CaseQuery query;

    OurList(ListQuestion question, CaseQueries queries) {
        this.question = question;
        this.queries = queries;
        this.query = question.atItsPage(queries);
    }

    @Override
    public String name() {
        return question.name();
    }

    @Override
    public List<String> answer() {
        return question.counts()
                ? List.of(Long.toString(queries.count(query)))
                : queries.page(query).cases().stream()
                        .map(file -> file.id().value())
                        .toList();
    }

    @Override
    public void work() {
        answer();
    }
}
