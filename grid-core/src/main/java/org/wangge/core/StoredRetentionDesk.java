package org.wangge.core;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.retention.ArchivedCase;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.retention.RetentionDesk;
import org.wangge.core.retention.RetentionPlan;
import org.wangge.core.retention.RetentionPolicies;
import org.wangge.core.retention.RetentionPolicy;
import org.wangge.core.retention.RetentionRecord;
import org.wangge.core.store.RetentionStore;
import org.wangge.core.store.Stores;

/** The desk for archiving and deleting over stores: one batch a transaction, each with its record. */
final class StoredRetentionDesk implements RetentionDesk {

    private static final int LONGEST_REASON = 400;

    private final Stores stores;
    private final StoredRuleBooks books;
    private final RetentionPolicies policies;
    private final CaseRecorder recorder;

    StoredRetentionDesk(Stores stores, StoredRuleBooks books, RetentionPolicies policies, CaseRecorder recorder) {
        this.stores = stores;
        this.books = books;
        this.policies = policies;
        this.recorder = recorder;
    }

    private RetentionStore store() {
        return stores.retention();
    }

    private RetentionPolicy policy(RegionId region) {
        return policies.find(region)
                .orElseThrow(
                        () -> new IllegalStateException("Region '" + region + "' has no retention policy, so nothing"
                                + " of it is archived or deleted; give one to GridGovernance.builder().retention(…)"));
    }

    private Instant passedUntil(RegionId region, Period period) {
        return RetentionPolicy.passedUntil(
                period, recorder.now(), books.governing(region).zone());
    }

    private static Period period(RetentionPolicy policy, RetentionAct act) {
        return switch (act) {
            case ARCHIVE -> policy.inUse();
            case ERASE_REPORTER -> policy.reporter();
            case PURGE_LOG -> policy.log();
            case PURGE_CASE -> policy.caseFile();
        };
    }

    @Override
    public RetentionPlan plan(RegionId region) {
        RetentionPolicy policy = policy(region);
        return stores.unitOfWork()
                .execute(() -> new RetentionPlan(
                        policy.id(),
                        count(region, policy, RetentionAct.ARCHIVE),
                        count(region, policy, RetentionAct.ERASE_REPORTER),
                        count(region, policy, RetentionAct.PURGE_LOG),
                        count(region, policy, RetentionAct.PURGE_CASE)));
    }

    private long count(RegionId region, RetentionPolicy policy, RetentionAct act) {
        return store().countPast(act, region, passedUntil(region, period(policy, act)));
    }

    @Override
    public int archive(RegionId region, int batch) {
        return run(region, RetentionAct.ARCHIVE, batch, this::archive);
    }

    private void archive(List<CaseId> ids, RetentionPolicy policy) {
        Instant now = recorder.now();
        store().archive(ids.stream().map(id -> archived(id, policy, now)).toList());
    }

    private ArchivedCase archived(CaseId id, RetentionPolicy policy, Instant now) {
        CaseFile file = stores.cases().find(id).orElseThrow();
        return new ArchivedCase(file, stores.cases().history(id), now, policy.id());
    }

    @Override
    public int purge(RegionId region, int batch) {
        return run(region, RetentionAct.ERASE_REPORTER, batch, (ids, policy) -> store().eraseReporters(ids))
                + run(region, RetentionAct.PURGE_LOG, batch, (ids, policy) -> store().purgeLog(ids))
                + run(region, RetentionAct.PURGE_CASE, batch, (ids, policy) -> store().purge(ids));
    }

    private int run(RegionId region, RetentionAct act, int batch, BiConsumer<List<CaseId>, RetentionPolicy> how) {
        if (batch < 1) {
            throw new IllegalArgumentException("A batch has at least one case, got " + batch);
        }
        RetentionPolicy policy = policy(region);
        return stores.unitOfWork().execute(() -> {
            List<CaseId> ids = store().past(act, region, passedUntil(region, period(policy, act)), batch);
            if (!ids.isEmpty()) {
                how.accept(ids, policy);
                store().record(region, new RetentionRecord(recorder.now(), act, policy.id(), ids));
            }
            return ids.size();
        });
    }

    @Override
    public void hold(CaseId id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A hold on case " + id + " needs a reason of 1 to 400 characters, got " + reason.length());
        }
        if (!stores.unitOfWork().execute(() -> store().hold(id, recorder.now(), reason))) {
            throw new IllegalStateException("Case " + id + " cannot be put on hold, for it is neither in use nor in the"
                    + " archive; what was deleted and when, the records of its region say");
        }
    }

    @Override
    public boolean release(CaseId id) {
        return stores.unitOfWork().execute(() -> store().release(id));
    }

    @Override
    public Optional<ArchivedCase> find(CaseId id) {
        return stores.unitOfWork().execute(() -> store().find(id));
    }

    @Override
    public List<RetentionRecord> records(RegionId region, int most) {
        return stores.unitOfWork().execute(() -> store().records(region, most));
    }
}
